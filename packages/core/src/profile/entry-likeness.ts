import type { EducationEntry, ExperienceEntry } from "../schemas/index.ts";
import { toSkillKey } from "../text/known-skills.ts";
import { overlap } from "../text/similarity.ts";
import { toWords } from "../text/words.ts";

/** What tells one entry of a list from another. */
export type Identity =
  | string
  | Pick<ExperienceEntry, "company" | "role" | "start" | "end">
  | Pick<EducationEntry, "degree" | "institution" | "year">;

/** From here on two entries are one that changed. Chosen by hand: a new employer with the old title stays below. */
export const ALIKE = 0.6;

/** How alike two entries are, 0 to 1; symmetric. */
export function compareIdentities(a: Identity, b: Identity): number {
  if (typeof a === "string" || typeof b === "string") {
    return typeof a === "string" && typeof b === "string" && toSkillKey(a) === toSkillKey(b) ? 1 : 0;
  }
  if ("company" in a && "company" in b) {
    return (
      0.4 * compareNames(a.company, b.company) +
      0.3 * compareNames(a.role, b.role) +
      0.2 * compareDates(a.start, b.start) +
      0.1 * compareDates(a.end, b.end)
    );
  }
  if ("degree" in a && "degree" in b) {
    return (
      0.45 * compareNames(a.degree, b.degree) +
      0.35 * compareNames(a.institution, b.institution) +
      0.2 * compareDates(a.year?.toString() ?? null, b.year?.toString() ?? null)
    );
  }
  return 0;
}

// What a side does not say speaks neither for nor against: half.

function compareNames(a: string, b: string): number {
  const [wordsA, wordsB] = [new Set(toWords(a)), new Set(toWords(b))];
  return wordsA.size === 0 || wordsB.size === 0 ? 0.5 : overlap(wordsA, wordsB);
}

function compareDates(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0.5;
  if (a === b) return 1;
  return a.slice(0, 4) === b.slice(0, 4) ? 0.75 : 0;
}

/**
 * Pairs the entries of two lists, each at most once, the most alike first.
 * Equal scores go by place, the smaller sum first, so that pairing the other way round gives the same pairs.
 *
 * @returns index in `a` -> index in `b`
 */
export function pairEntries(a: readonly Identity[], b: readonly Identity[]): Map<number, number> {
  const candidates = a.flatMap((left, i) =>
    b.flatMap((right, j) => {
      const score = compareIdentities(left, right);
      return score >= ALIKE ? [{ i, j, score }] : [];
    }),
  );
  candidates.sort(
    (x, y) => y.score - x.score || x.i + x.j - (y.i + y.j) || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i,
  );
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (pairs.has(i) || taken.has(j)) continue;
    pairs.set(i, j);
    taken.add(j);
  }
  return pairs;
}
