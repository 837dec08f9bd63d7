import type { Match, MatchSummary, Page } from "@groundwork/core/schemas";
import type { Transport } from "../transport.ts";
import { type CallOptions, type PageInput, call } from "./call.ts";

export interface CreateMatchInput {
  /** Whose profile is matched. */
  jobId: string;
  /** As pasted, up to 50,000 characters. */
  jobDescription: string;
  /** Up to 255 characters. */
  jobTitle?: string;
  company?: string;
}

export const createMatches = (api: Transport) => ({
  /**
   * What a job description asks for, each thing met, partly met or missing with evidence, and a score with the sum behind
   * it. Kept under an id: questions can be generated from what is missing. Rejects with `profile_not_found`,
   * `description_unreadable`.
   */
  create: (input: CreateMatchInput, options?: CallOptions): Promise<Match> =>
    call(api.matches.create.mutate(input, options)),
  get: (matchId: string, options?: CallOptions): Promise<Match> => call(api.matches.get.query({ matchId }, options)),
  /** Newest first, of one job or of all; what was matched is in `get` alone. */
  list: (input: PageInput & { jobId?: string } = {}, options?: CallOptions): Promise<Page<MatchSummary>> =>
    call(api.matches.list.query(input, options)),
  delete: (matchId: string, options?: CallOptions): Promise<null> =>
    call(api.matches.delete.mutate({ matchId }, options)),
});
