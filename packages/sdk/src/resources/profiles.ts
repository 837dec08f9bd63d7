import type {
  CorrectedProfile,
  CorrectionList,
  CorrectionOperation,
  ExportFormat,
  Page,
  Profile,
  ProfileDifference,
  ProtectedFields,
  SimilarProfile,
} from "@groundwork/core/schemas";
import type { Download, DownloadFile } from "../download.ts";
import type { Transport } from "../transport.ts";
import { type CallOptions, type PageInput, call } from "./call.ts";

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

export const createProfiles = (api: Transport, download: DownloadFile) => ({
  /** With the person's corrections. */
  get: (jobId: string, options?: CallOptions): Promise<Profile> => call(api.profiles.get.query({ jobId }, options)),
  /** Age and race, where the resume states them and the person agreed that they are read. Each call is written down. */
  protectedFields: (jobId: string, options?: CallOptions): Promise<ProtectedFields> =>
    call(api.profiles.protectedFields.query({ jobId }, options)),
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
});
