import type { Evidence, RequirementStatus } from "../schemas/index.ts";

/** What a rule says of one requirement. */
export interface Verdict {
  status: RequirementStatus;
  reason: string;
  evidence: Evidence[];
  /** Of the weight, 0 to 1. */
  share: number;
}

export function missing(reason: string): Verdict {
  return { status: "missing", reason, evidence: [], share: 0 };
}

/** What nothing in the resume can be quoted for is missing. */
export function verdict(status: "met" | "partly", { reason, evidence, share }: Omit<Verdict, "status">): Verdict {
  return evidence.length === 0 ? missing("Nothing in your resume shows this.") : { status, reason, evidence, share };
}

const RANK = { met: 2, partly: 1, missing: 0 } as const;

export function best(verdicts: readonly Verdict[]): Verdict | undefined {
  return verdicts.toSorted((a, b) => RANK[b.status] - RANK[a.status] || b.share - a.share)[0];
}
