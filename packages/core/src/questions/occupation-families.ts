import type { QuestionRequest } from "../engine/engine.ts";
import { toWords } from "../text/words.ts";
import { OCCUPATION_WORDS, SHARED_TITLE_WORDS } from "./bank/occupation-words.ts";
import { FAMILIES, type Family } from "./bank/question-form.ts";

const WORDS = wordsByFamily(OCCUPATION_WORDS);
const SHARED_WORDS = wordsByFamily(SHARED_TITLE_WORDS);

const EVERY_WORD = new Set([...WORDS.values(), ...SHARED_WORDS.values()].flatMap((words) => [...words]));

/** At least this share of the leading family's score, and a second one belongs to the person too: a nurse manager. */
const ALSO = 0.5;

/** The families of occupation a person is interviewed in, strongest first: by the job aimed at, titles held, and skills. */
export function findFamilies({ profile, jobTitle }: Pick<QuestionRequest, "profile" | "jobTitle">): Family[] {
  const scores = new Map<Family, number>();
  const add = (hits: ReadonlyMap<Family, number>, weight: number) => {
    for (const [family, count] of hits) scores.set(family, (scores.get(family) ?? 0) + count * weight);
  };
  if (jobTitle) add(countTitleWords(jobTitle), 8);
  for (const [i, { role }] of profile.experience.entries()) add(countTitleWords(role), Math.max(4 - i, 1));
  for (const { degree } of profile.education) add(countWords(degree, WORDS), 1);
  for (const skill of Object.values(profile.skills).flat()) add(countWords(skill, WORDS), 0.25);
  return strongest(scores);
}

/** The families one title speaks of; none for a title of no known occupation. */
export function findFamiliesOfTitle(title: string): Family[] {
  return strongest(countTitleWords(title));
}

function strongest(scores: ReadonlyMap<Family, number>): Family[] {
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const best = ranked[0]?.[1] ?? 0;
  return ranked.filter(([, score]) => score >= best * ALSO).map(([family]) => family);
}

function countTitleWords(title: string): Map<Family, number> {
  const hits = countWords(title, WORDS);
  return hits.size > 0 ? hits : countWords(title, SHARED_WORDS);
}

function countWords(text: string, known: ReadonlyMap<Family, ReadonlySet<string>>): Map<Family, number> {
  const asked = [...new Set(toWords(text).map(toKnown))];
  const counts = [...known].map(([family, words]) => [family, asked.filter((word) => words.has(word)).length] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}

/** Not a stem: an officer is not an office, an account executive no accountant, and accounts are not an account. */
function toKnown(word: string): string {
  return EVERY_WORD.has(word) ? word : word.replace(/s$/, "");
}

function wordsByFamily(words: Partial<Record<Family, string>>): Map<Family, ReadonlySet<string>> {
  return new Map(FAMILIES.map((family) => [family, new Set(toWords(words[family] ?? ""))]));
}
