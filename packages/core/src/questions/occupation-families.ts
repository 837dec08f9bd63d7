import type { QuestionRequest } from "../engine/engine.ts";
import { toStem, toWords } from "../text/words.ts";
import { OCCUPATION_WORDS } from "./bank/occupation-words.ts";
import { FAMILIES, type Family } from "./bank/question-form.ts";

const STEMS = new Map(
  FAMILIES.map((family) => [
    family,
    new Set(OCCUPATION_WORDS[family].split(" ").flatMap((word) => toWords(word).map(toStem))),
  ]),
);

/** At least this share of the leading family's score, and a second one belongs to the person too: a nurse manager. */
const ALSO = 0.5;

/** The families of occupation a person is interviewed in, strongest first: by the job aimed at, titles held, and skills. */
export function findFamilies({ profile, jobTitle }: Pick<QuestionRequest, "profile" | "jobTitle">): Family[] {
  const scores = new Map<Family, number>();
  const add = (text: string, weight: number) => {
    const stems = new Set(toWords(text).map(toStem));
    for (const [family, known] of STEMS) {
      const hits = [...stems].filter((stem) => known.has(stem)).length;
      if (hits > 0) scores.set(family, (scores.get(family) ?? 0) + hits * weight);
    }
  };
  if (jobTitle) add(jobTitle, 8);
  for (const [i, { role }] of profile.experience.entries()) add(role, Math.max(4 - i, 1));
  for (const { degree } of profile.education) add(degree, 1);
  for (const skill of Object.values(profile.skills).flat()) add(skill, 0.25);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const best = ranked[0]?.[1] ?? 0;
  return ranked.filter(([, score]) => score >= best * ALSO).map(([family]) => family);
}
