import type { Profile, SimilarProfile } from "../schemas/index.ts";
import { toSkillKey } from "../text/known-skills.ts";
import { cosine, overlap, toUnitVector } from "../text/similarity.ts";
import { toSubjectStems } from "../text/words.ts";

export interface ComparableProfile {
  profile: Profile;
  /** Of the resume's passages, all from one embedder. */
  vectors: readonly Float32Array[];
}

/** Chosen by hand: what one can do says most, what one was called next; the text also tells how one writes. */
const WEIGHTS = { skills: 0.5, roles: 0.3, text: 0.2 } as const;

/** How alike two resumes are, as a sum that can be counted again from its parts; symmetric. */
export function scoreSimilarity(
  asked: ComparableProfile,
  other: ComparableProfile,
): Pick<SimilarProfile, "score" | "parts"> {
  const skills = compareMaps(skillMap(asked.profile), skillMap(other.profile));
  const roles = compareMaps(roleMap(asked.profile), roleMap(other.profile));
  const text = { score: Math.max(0, cosine(meanVector(asked.vectors), meanVector(other.vectors))), shared: [] };
  const parts = [
    { part: "skills" as const, weight: WEIGHTS.skills, ...skills },
    { part: "roles" as const, weight: WEIGHTS.roles, ...roles },
    { part: "text" as const, weight: WEIGHTS.text, ...text },
  ].map((part) => ({ ...part, score: round(part.score) }));
  return { score: round(parts.reduce((sum, { weight, score }) => sum + weight * score, 0)), parts };
}

/** Keys that both have, and how much of both that is. */
function compareMaps(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) {
  const shared = [...a].flatMap(([key, name]) => (b.has(key) ? [name] : []));
  return { score: overlap(new Set(a.keys()), new Set(b.keys())), shared };
}

function skillMap({ skills }: Profile): Map<string, string> {
  return new Map(
    Object.values(skills)
      .flat()
      .map((name) => [toSkillKey(name), name]),
  );
}

function roleMap({ experience }: Profile): Map<string, string> {
  return new Map(experience.flatMap(({ role }) => toSubjectStems(role)).map((stem) => [stem, stem]));
}

function meanVector(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let index = 0; index < sum.length; index++) sum[index]! += vector[index] ?? 0;
  return toUnitVector(sum);
}

function round(score: number): number {
  return Math.round(Math.min(1, score) * 1000) / 1000;
}
