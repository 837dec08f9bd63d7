import type { PracticeAnswer, PracticeCard, PracticeProgress, Rating } from "@groundwork/core/schemas";
import type { Transport } from "../transport.ts";
import { type CallOptions, call } from "./call.ts";

export const createPractice = (api: Transport) => ({
  /**
   * Saved questions that are due, each with its schedule: the longest due first, then those never graded.
   * `limit`: 1 to 100, default 20.
   */
  due: (input: { limit?: number } = {}, options?: CallOptions): Promise<PracticeCard[]> =>
    call(api.practice.due.query(input, options)),
  /**
   * Scores a draft of 1 to 20,000 characters by rules, and keeps it: relevance, structure, specifics, evidence and length,
   * 0 to 4 each, with quotes of the draft, and the one thing that would help most. The same draft gets the same scores. Of a
   * draft that is not in English the length alone is judged, and `total` is null.
   */
  answer: (input: { savedId: string; text: string }, options?: CallOptions): Promise<PracticeAnswer> =>
    call(api.practice.answer.mutate(input, options)),
  /** Grades how an answer went, due or not, and gives the card with the instant it comes again (FSRS). */
  grade: (input: { savedId: string; rating: Rating }, options?: CallOptions): Promise<PracticeCard> =>
    call(api.practice.grade.mutate(input, options)),
  /** The last twelve weeks (UTC, from Monday), each category, and how many are due. */
  progress: (options?: CallOptions): Promise<PracticeProgress> => call(api.practice.progress.query(undefined, options)),
});
