import type { Change } from "./apply-change.ts";
import type { CorrectionList } from "./correction.ts";

/** A change, or corrections to take back. */
export type Edit = { change: Change } | { restore: readonly string[] };

interface Made {
  change: Change;
  /** What stood at the pointer. */
  valueBefore: unknown;
  before: CorrectionList;
  after: CorrectionList;
}

/**
 * What makes a change as if it had not been: a correction of a correction goes back to that, not to the resume.
 * @returns null where a change only brought back what had been removed: it is removed again as it was the first time.
 */
export function decideUndo({ change, valueBefore, before, after }: Made): Edit | null {
  const wasCorrected = before.corrections.some(({ applied, pointer }) => applied && pointer === change.pointer);
  if (change.operation === "set" && wasCorrected) return { change: { ...change, value: valueBefore } };
  const known = new Set(before.corrections.map(({ id }) => id));
  const added = after.corrections.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  if (added.length > 0) return { restore: added };
  if (change.operation === "add") return null;
  // Removing what the person had added leaves no correction behind.
  return { change: { operation: "add", pointer: change.pointer, value: valueBefore } };
}
