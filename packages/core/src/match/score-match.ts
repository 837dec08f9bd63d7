import type { MatchSum, Requirement } from "../schemas/index.ts";
import { findSkills } from "../text/known-skills.ts";
import type { Passage, PassageKind } from "./find-passages.ts";

export const WEIGHTS = { must: 3, nice: 1 } as const;
export const SHARES = { met: 1, partly: 0.5 } as const;

/** A list as long as this still says what somebody is good at. */
const HONEST_LIST = 20;

/** What a skill that is only listed gives of its weight. The cube: a list of fifty that names everything asked for gives 3 of 100. */
export function toListedShare(listedSkills: number): number {
  return roundTo(SHARES.partly * Math.min(1, (HONEST_LIST / Math.max(1, listedSkills)) ** 3), 4);
}

const CLAIMS: ReadonlySet<PassageKind> = new Set(["list", "summary", "header", "other"]);

/** Everything the resume claims in lists or in its summary, each once. */
export function countListed(listed: readonly string[], passages: readonly Passage[]): number {
  const claims = new Set(listed);
  for (const { kind, text } of passages) {
    if (!CLAIMS.has(kind)) continue;
    for (const skill of findSkills(text)) claims.add(skill);
    if (kind !== "list") continue;
    for (const item of text.replace(/^[^:]{2,40}:\s*/, "").split(/[,;|•·\t]/)) {
      const name = item.trim().toLowerCase();
      if (name !== "" && name.split(/\s+/).length <= 4 && findSkills(name).size === 0) claims.add(name);
    }
  }
  return claims.size;
}

/** `score` = round(100 * points / possible), each the sum over the requirements. */
export function sumPoints(
  requirements: readonly Pick<Requirement, "points" | "weight">[],
): Pick<MatchSum, "points" | "possible"> {
  return {
    points: roundTo(
      requirements.reduce((sum, { points }) => sum + points, 0),
      2,
    ),
    possible: requirements.reduce((sum, { weight }) => sum + weight, 0),
  };
}

export function toScore({ points, possible }: Pick<MatchSum, "points" | "possible">): number {
  return Math.round((100 * points) / possible);
}

export function roundTo(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
