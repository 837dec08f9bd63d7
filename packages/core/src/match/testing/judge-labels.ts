import type { MatchContent, Requirement } from "../../schemas/index.ts";
import type { Label } from "./read-golden.ts";

export interface JudgedLabel {
  label: Label;
  /** The requirement that shares most with it; undefined where none was found. */
  requirement: Requirement | undefined;
  right: boolean;
  importanceRight: boolean;
}

/** A label nobody found a requirement for is wrong; a requirement no label stands for is spurious. */
export function judgeLabels(labels: readonly Label[], { requirements }: MatchContent) {
  const judged = labels.map((label): JudgedLabel => {
    const shared = (requirement: Requirement) =>
      Math.min(requirement.end, label.end) - Math.max(requirement.start, label.start);
    const [best] = requirements.filter((each) => shared(each) > 0).sort((a, b) => shared(b) - shared(a));
    return {
      label,
      requirement: best,
      right: best?.status === label.status,
      importanceRight: best?.importance === label.importance,
    };
  });
  const spurious = requirements.filter(
    ({ start, end }) => !labels.some((label) => label.start < end && label.end > start),
  );
  return { judged, spurious };
}
