import type { Requirement } from "@groundwork/core/schemas";

/** What is missing or only partly there, what would give most points first. */
export function selectGaps(requirements: readonly Requirement[]): Requirement[] {
  return requirements
    .filter(({ status }) => status !== "met")
    .toSorted((a, b) => b.weight - b.points - (a.weight - a.points) || a.start - b.start);
}
