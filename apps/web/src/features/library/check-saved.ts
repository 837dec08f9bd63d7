import { words } from "../../lib/messages/index.ts";

const MAX_QUESTION = 500;
const MAX_ANSWER = 20_000;
const MAX_TAGS = 20;
const MAX_TAG = 50;

interface Draft {
  question: string;
  answer: string;
  /** As typed: separated by commas. */
  tags: string;
}

/** Field -> what is wrong with it. */
export function checkSaved({ question, answer, tags }: Draft): Partial<Record<keyof Draft, string>> {
  const tagsProblem = checkTags(tags);
  return {
    ...(isWithin(question, MAX_QUESTION) ? {} : { question: words.library.questionProblem }),
    ...(isWithin(answer, MAX_ANSWER) ? {} : { answer: words.library.answerProblem }),
    ...(tagsProblem === undefined ? {} : { tags: tagsProblem }),
  };
}

/** What is wrong with tags as typed. */
export function checkTags(typed: string): string | undefined {
  const tags = toTags(typed);
  const fits = tags.length <= MAX_TAGS && tags.every((tag) => tag.length <= MAX_TAG);
  return fits ? undefined : words.library.tagsProblem;
}

/** "sql, team ,sql" -> ["sql", "team"]. */
export function toTags(typed: string): string[] {
  const tags = typed.split(",").map((tag) => tag.trim().replace(/^#/, "").trim());
  return [...new Set(tags.filter((tag) => tag !== ""))];
}

function isWithin(text: string, max: number): boolean {
  return text.trim() !== "" && text.length <= max;
}
