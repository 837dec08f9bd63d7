import type { Requirement, RequirementStatus } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { selectGaps } from "./select-gaps.ts";

const requirement = (
  text: string,
  { status, weight, points, start }: { status: RequirementStatus; weight: number; points: number; start: number },
): Requirement => ({
  text,
  start,
  end: start + text.length,
  kind: "skill",
  importance: "must",
  status,
  reason: "",
  evidence: [],
  weight,
  points,
});

test("what would give most points comes first, in the order of the description where that is equal; what is met stays out", () => {
  const gaps = selectGaps([
    requirement("Git", { status: "missing", weight: 1, points: 0, start: 0 }),
    requirement("Python", { status: "met", weight: 3, points: 3, start: 10 }),
    requirement("SQL, five years", { status: "partly", weight: 3, points: 1, start: 20 }),
    requirement("Kubernetes", { status: "missing", weight: 3, points: 0, start: 40 }),
    requirement("Scrum", { status: "missing", weight: 1, points: 0, start: 60 }),
  ]);
  expect(gaps.map(({ text }) => text)).toEqual(["Kubernetes", "SQL, five years", "Git", "Scrum"]);
});
