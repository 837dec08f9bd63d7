import type {
  Category,
  ChatExchange,
  CorrectedProfile,
  CorrectionList,
  CorrectionOperation,
  Difficulty,
  ExportFormat,
  Job,
  JobStatus,
  Message,
  Page,
  Profile,
  ProfileDifference,
  Question,
  SavedQuestion,
  SimilarProfile,
  Upload,
  User,
} from "@groundwork/core/schemas";
import { toApiError } from "./api-error.ts";
import type { Download, DownloadFile } from "./download.ts";
import type { Transport } from "./transport.ts";
import { watchJob } from "./watch.ts";

export interface CallOptions {
  signal?: AbortSignal;
}

export interface PageInput {
  cursor?: string;
  /** 1 to 100, default 20. */
  limit?: number;
}

export interface GenerateQuestionsInput {
  jobId: string;
  jobTitle?: string;
  level?: string;
  company?: string;
  jobDescription?: string;
  categories?: Category[];
  difficulties?: Difficulty[];
  /** 1 to 50. */
  count: number;
}

export interface SearchProfilesInput extends PageInput {
  /** A whole skill; with `category`, in that category. */
  skill?: string;
  category?: string;
  /** Part of a company's name. */
  company?: string;
  location?: string;
}

export interface CorrectProfileInput {
  jobId: string;
  operation: CorrectionOperation;
  /** JSON pointer into the profile as it is shown; "-" as an index appends. */
  pointer: string;
  value?: unknown;
  /** Of the last answer: refused with `profile_changed` when another edit came in between. */
  revision?: string;
}

export interface SavedQuestionsInput extends PageInput {
  tag?: string;
  category?: Category;
  difficulty?: Difficulty;
  jobId?: string;
  /** Words of the question or a tag. */
  search?: string;
}

export interface SavedQuestionChanges {
  question?: string;
  answer?: string;
  tags?: string[];
  category?: Category;
  difficulty?: Difficulty;
}

/** Every call rejects with an ApiError, and with nothing else but the abort of its signal. */
async function call<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw toApiError(error);
  }
}

/** The written return types keep the service's router out of the published declarations, and fail to compile on drift. */
export const createResources = (api: Transport, download: DownloadFile) => ({
  auth: {
    signUp: (input: { name: string; email: string; password: string }, options?: CallOptions): Promise<User> =>
      call(api.auth.signUp.mutate(input, options)),
    signIn: (input: { email: string; password: string; code?: string }, options?: CallOptions): Promise<User> =>
      call(api.auth.signIn.mutate(input, options)),
    signOut: (options?: CallOptions): Promise<null> => call(api.auth.signOut.mutate(undefined, options)),
    me: (options?: CallOptions): Promise<User | null> => call(api.auth.me.query(undefined, options)),
  },
  uploads: {
    /** A PDF or DOCX of 1 byte to 10,485,760 bytes. `fileName` is for a Blob without a name of its own. */
    create: (file: Blob, options: CallOptions & { fileName?: string; linkedinUrl?: string } = {}): Promise<Upload> => {
      const form = new FormData();
      const ownName = "name" in file && typeof file.name === "string" ? file.name : "resume";
      form.set("file", file, options.fileName ?? ownName);
      if (options.linkedinUrl !== undefined) form.set("linkedinUrl", options.linkedinUrl);
      return call(api.uploads.create.mutate(form, options));
    },
    list: (input: PageInput = {}, options?: CallOptions): Promise<Page<Upload>> =>
      call(api.uploads.list.query(input, options)),
    get: (uploadId: number, options?: CallOptions): Promise<Upload> =>
      call(api.uploads.get.query({ uploadId }, options)),
    delete: (uploadId: number, options?: CallOptions): Promise<null> =>
      call(api.uploads.delete.mutate({ uploadId }, options)),
  },
  jobs: {
    create: (uploadId: number, options?: CallOptions): Promise<Job> =>
      call(api.jobs.create.mutate({ uploadId }, options)),
    get: (jobId: string, options?: CallOptions): Promise<Job> => call(api.jobs.get.query({ jobId }, options)),
    list: (
      input: PageInput & { uploadId?: number; status?: JobStatus } = {},
      options?: CallOptions,
    ): Promise<Page<Job>> => call(api.jobs.list.query(input, options)),
    /** Resumes by itself after a lost connection; ends with the job's last event. */
    watch: (jobId: string, options: CallOptions & { lastEventId?: string } = {}) =>
      watchJob(api, { jobId, ...options }),
    cancel: (jobId: string, options?: CallOptions): Promise<Job> => call(api.jobs.cancel.mutate({ jobId }, options)),
    retry: (jobId: string, options?: CallOptions): Promise<Job> => call(api.jobs.retry.mutate({ jobId }, options)),
    delete: (jobId: string, options?: CallOptions): Promise<null> => call(api.jobs.delete.mutate({ jobId }, options)),
  },
  profiles: {
    /** With the person's corrections. */
    get: (jobId: string, options?: CallOptions): Promise<Profile> => call(api.profiles.get.query({ jobId }, options)),
    search: (input: SearchProfilesInput = {}, options?: CallOptions): Promise<Page<Profile>> =>
      call(api.profiles.search.query(input, options)),
    /** Kept with the upload, and laid over every analysis of it. */
    correct: (input: CorrectProfileInput, options?: CallOptions): Promise<CorrectedProfile> =>
      call(api.profiles.correct.mutate(input, options)),
    /** Takes corrections back. */
    uncorrect: (
      input: { jobId: string; correctionIds: string[]; revision?: string },
      options?: CallOptions,
    ): Promise<CorrectedProfile> => call(api.profiles.uncorrect.mutate(input, options)),
    corrections: (jobId: string, options?: CallOptions): Promise<CorrectionList> =>
      call(api.profiles.corrections.query({ jobId }, options)),
    compare: (jobId: string, otherJobId: string, options?: CallOptions): Promise<ProfileDifference> =>
      call(api.profiles.compare.query({ jobId, otherJobId }, options)),
    /** The person's other resumes, the most alike first. */
    similar: (jobId: string, options?: CallOptions): Promise<SimilarProfile[]> =>
      call(api.profiles.similar.query({ jobId }, options)),
    export: (jobId: string, format: ExportFormat, options?: CallOptions): Promise<Download> =>
      download(`/profiles/${encodeURIComponent(jobId)}/export?format=${format}`, options),
  },
  questions: {
    generate: (input: GenerateQuestionsInput, options?: CallOptions): Promise<Question[]> =>
      call(api.questions.generate.mutate(input, options)),
    list: (jobId: string, options?: CallOptions): Promise<Question[]> =>
      call(api.questions.list.query({ jobId }, options)),
    save: (questionId: string, options: CallOptions & { answer?: string } = {}): Promise<SavedQuestion> =>
      call(api.questions.save.mutate({ questionId, answer: options.answer }, options)),
    saved: (input: SavedQuestionsInput = {}, options?: CallOptions): Promise<Page<SavedQuestion>> =>
      call(api.questions.saved.query(input, options)),
    /** Question id -> saved id, for those that are saved. */
    isSaved: (questionIds: string[], options?: CallOptions): Promise<Record<string, string>> =>
      call(api.questions.isSaved.query({ questionIds }, options)),
    updateSaved: (savedId: string, changes: SavedQuestionChanges, options?: CallOptions): Promise<SavedQuestion> =>
      call(api.questions.updateSaved.mutate({ savedId, ...changes }, options)),
    deleteSaved: (savedIds: string[], options?: CallOptions): Promise<null> =>
      call(api.questions.deleteSaved.mutate({ savedIds }, options)),
  },
  chat: {
    send: (input: { text: string; sessionId?: string; jobId?: string }, options?: CallOptions): Promise<ChatExchange> =>
      call(api.chat.send.mutate(input, options)),
    history: (input: PageInput & { sessionId?: string } = {}, options?: CallOptions): Promise<Page<Message>> =>
      call(api.chat.history.query(input, options)),
    deleteSession: (sessionId: string, options?: CallOptions): Promise<null> =>
      call(api.chat.deleteSession.mutate({ sessionId }, options)),
  },
});

export type Resources = ReturnType<typeof createResources>;
