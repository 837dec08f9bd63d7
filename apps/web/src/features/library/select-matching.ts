import type { SavedQuestion } from "@groundwork/core/schemas";
import type { LibraryFilters } from "./library-filters.ts";

/** What is due comes as one list, without filters of its own: the others are applied here. */
export function selectMatching<Question extends SavedQuestion>(
  questions: readonly Question[],
  { search = "", tag, category, difficulty, jobId }: LibraryFilters,
): Question[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return questions.filter((question) => {
    const text = [question.question, question.answer, ...question.tags].join(" ").toLowerCase();
    return (
      wanted.every((word) => text.includes(word)) &&
      (tag === undefined || question.tags.some((one) => one.toLowerCase() === tag.toLowerCase())) &&
      (category === undefined || question.category === category) &&
      (difficulty === undefined || question.difficulty === difficulty) &&
      (jobId === undefined || question.jobId === jobId)
    );
  });
}
