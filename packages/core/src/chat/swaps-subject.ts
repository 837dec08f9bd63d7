import { toWords } from "../text/words.ts";
import { toQuestionTerms } from "./question-terms.ts";

/**
 * The same sentence about something else: "How do you prevent fires on a ward?" beside "... falls on a ward?". Their vectors
 * and their words are nearly the same, and still it is another question. People who mean the same also say the rest otherwise.
 */
export function swapsSubject({
  asked,
  saved,
  skills,
}: {
  asked: string;
  saved: string;
  skills: readonly string[];
}): boolean {
  const [one, other] = [toWords(asked), toWords(saved)];
  const start = one.findIndex((word, i) => word !== other[i]);
  if (start === -1) return false;
  const shortest = Math.min(one.length, other.length);
  let end = 0;
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const swapped = [one, other].map((words) => words.slice(start, words.length - end));
  const longest = Math.max(...swapped.map((words) => words.length));
  if (longest > LONGEST_SWAP || start + end < Math.max(LEAST_FRAME, longest)) return false;
  const [inAsked, inSaved] = swapped.map((words) => subjectsOf(words.join(" "), skills));
  const [all, allSaved] = [toQuestionTerms(asked, skills), toQuestionTerms(saved, skills)];
  return inAsked!.some((term) => !allSaved.has(term)) && inSaved!.some((term) => !all.has(term));
}

const LONGEST_SWAP = 4;
const LEAST_FRAME = 4;

function subjectsOf(text: string, skills: readonly string[]): string[] {
  return [...toQuestionTerms(text, skills)].flatMap(([term, weight]) => (weight === 1 ? [term] : []));
}
