import type { Requirement, RequirementKind, RequirementStatus } from "@groundwork/core/schemas";

export interface PointCount extends Record<RequirementStatus, number> {
  points: number;
  possible: number;
}

/** Rows by status, and what they give of what they could. */
export function countPoints(requirements: readonly Requirement[]): PointCount {
  const count: PointCount = { points: 0, possible: 0, met: 0, partly: 0, missing: 0 };
  for (const { points, weight, status } of requirements) {
    count.points += points;
    count.possible += weight;
    count[status] += 1;
  }
  return count;
}

/** Only kinds that there are, the one that can give most first. */
export function countByKind(requirements: readonly Requirement[]): (PointCount & { kind: RequirementKind })[] {
  const groups = Map.groupBy(requirements, ({ kind }) => kind);
  return [...groups]
    .map(([kind, rows]) => ({ kind, ...countPoints(rows) }))
    .toSorted((a, b) => b.possible - a.possible);
}
