import type {
  Category,
  Difficulty,
  Page,
  Question,
  QuestionExportFormat,
  SavedQuestion,
  TagCount,
} from "@groundwork/core/schemas";
import type { Download, DownloadFile } from "../download.ts";
import type { Transport } from "../transport.ts";
import { type CallOptions, type PageInput, call } from "./call.ts";

export interface GenerateQuestionsInput {
  jobId: string;
  /** Title, company and description come from it unless given; what it found missing is asked about first. */
  matchId?: string;
  jobTitle?: string;
  level?: string;
  company?: string;
  jobDescription?: string;
  /** Default: all four. */
  categories?: Category[];
  /** Default: all three. */
  difficulties?: Difficulty[];
  /** 1 to 50. */
  count: number;
}

export interface SavedQuestionsFilter {
  /** Capitals do not matter. */
  tag?: string;
  category?: Category;
  difficulty?: Difficulty;
  jobId?: string;
  /** Words of the question, a tag or the answer; "quotes", `or` and -minus as on the web. The last may be half typed. */
  search?: string;
  /** Only what practice asks next: due by now, or never graded. */
  due?: true;
}

export interface SavedQuestionsInput extends SavedQuestionsFilter, PageInput {}

export interface SavedQuestionChanges {
  question?: string;
  answer?: string;
  /** In place of those it had: at most 20; capitals alone make no other tag. */
  tags?: string[];
  category?: Category;
  difficulty?: Difficulty;
}

export interface BulkTagInput {
  /** 1 to 100. */
  savedIds: string[];
  add?: string[];
  remove?: string[];
}

export const createQuestions = (api: Transport, download: DownloadFile) => ({
  /**
   * Writes questions with answers that say only what the resume says, each under an id of its own; fewer than `count` where
   * there is no more to ask. None is like one generated before for this job. Rejects with `profile_not_found`,
   * `match_not_found` (also for a match of another job).
   */
  generate: (input: GenerateQuestionsInput, options?: CallOptions): Promise<Question[]> =>
    call(api.questions.generate.mutate(input, options)),
  /** All that was generated for a job, the newest first. */
  list: (jobId: string, options?: CallOptions): Promise<Question[]> =>
    call(api.questions.list.query({ jobId }, options)),
  /**
   * Another answer in place of the one the question has. A saved copy stays as it is.
   * `instruction`: what is wanted of it, such as "shorter" or "with a number", up to 500 characters. Rejects with
   * `instruction_unsupported` where the engine can't do that, and keeps the answer there was.
   */
  regenerateAnswer: (questionId: string, options: CallOptions & { instruction?: string } = {}): Promise<Question> =>
    call(api.questions.regenerateAnswer.mutate({ questionId, instruction: options.instruction }, options)),
  /** Keeps a question, with its answer or the one given; saving it again changes the answer. */
  save: (questionId: string, options: CallOptions & { answer?: string } = {}): Promise<SavedQuestion> =>
    call(api.questions.save.mutate({ questionId, answer: options.answer }, options)),
  /** Newest first. */
  saved: (input: SavedQuestionsInput = {}, options?: CallOptions): Promise<Page<SavedQuestion>> =>
    call(api.questions.saved.query(input, options)),
  /** Question id -> saved id, for those that are saved. */
  isSaved: (questionIds: string[], options?: CallOptions): Promise<Record<string, string>> =>
    call(api.questions.isSaved.query({ questionIds }, options)),
  updateSaved: (savedId: string, changes: SavedQuestionChanges, options?: CallOptions): Promise<SavedQuestion> =>
    call(api.questions.updateSaved.mutate({ savedId, ...changes }, options)),
  /**
   * Adds and removes tags of all of them or none: `saved_question_not_found` when one is not there, `tag_limit_reached` when
   * one would have more than 20.
   */
  bulkTag: (input: BulkTagInput, options?: CallOptions): Promise<SavedQuestion[]> =>
    call(api.questions.bulkTag.mutate(input, options)),
  /** The tags there are, with how many saved questions have each, the most used first. */
  tags: (options?: CallOptions): Promise<TagCount[]> => call(api.questions.tags.query(undefined, options)),
  /** All of them or none. */
  deleteSaved: (savedIds: string[], options?: CallOptions): Promise<null> =>
    call(api.questions.deleteSaved.mutate({ savedIds }, options)),
  /** The saved questions that the filter leaves, as a file: Markdown, CSV (safe to open in a spreadsheet) or JSON. */
  export: (
    format: QuestionExportFormat,
    filter: SavedQuestionsFilter = {},
    options?: CallOptions,
  ): Promise<Download> => {
    const given = Object.entries(filter).filter(([, value]) => value !== undefined);
    const query = new URLSearchParams([["format", format], ...given.map(([name, value]) => [name, String(value)])]);
    return download(`/questions/export?${query}`, options);
  },
});
