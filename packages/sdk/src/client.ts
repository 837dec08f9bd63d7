import type { Job, Profile } from "@groundwork/core/schemas";
import { ApiError } from "./api-error.ts";
import { createDownload } from "./download.ts";
import { type Resources, createResources } from "./resources.ts";
import type { CallOptions } from "./resources/call.ts";
import { type FetchLike, createTransport, keepSession } from "./transport.ts";

export interface GroundworkOptions {
  /** Where the service runs, such as "http://127.0.0.1:3000". */
  baseUrl: string;
  /** Instead of the global fetch. */
  fetch?: FetchLike;
}

export interface AnalyzeOptions extends CallOptions {
  fileName?: string;
  linkedinUrl?: string;
  /** Called at each change of the job. */
  onProgress?: (job: Job) => void;
}

/** A client of one Groundwork service, for one person. */
export class Groundwork {
  readonly account: Resources["account"];
  readonly auth: Resources["auth"];
  readonly uploads: Resources["uploads"];
  readonly jobs: Resources["jobs"];
  readonly profiles: Resources["profiles"];
  readonly matches: Resources["matches"];
  readonly questions: Resources["questions"];
  readonly practice: Resources["practice"];
  readonly chat: Resources["chat"];

  constructor({ baseUrl, fetch = globalThis.fetch }: GroundworkOptions) {
    const sessionFetch = keepSession(fetch, new URL(baseUrl).origin);
    const download = createDownload({ baseUrl, fetch: sessionFetch });
    const resources = createResources(createTransport({ baseUrl, fetch: sessionFetch }), download);
    this.account = resources.account;
    this.auth = resources.auth;
    this.uploads = resources.uploads;
    this.jobs = resources.jobs;
    this.profiles = resources.profiles;
    this.matches = resources.matches;
    this.questions = resources.questions;
    this.practice = resources.practice;
    this.chat = resources.chat;
  }

  /** Uploads a resume, follows its analysis, and gives the profile. @throws ApiError with the job's error code when it fails */
  async analyze(file: Blob, options: AnalyzeOptions = {}): Promise<Profile> {
    const upload = await this.uploads.create(file, options);
    const { jobId } = await this.jobs.create(upload.id, options);
    for await (const { job } of this.jobs.watch(jobId, { signal: options.signal })) {
      options.onProgress?.(job);
      if (job.status === "failed") {
        throw new ApiError(job.errorMessage ?? "The analysis failed.", {
          reason: job.errorCode ?? "internal_error",
          status: 422,
          requestId: null,
        });
      }
    }
    return this.profiles.get(jobId, options);
  }
}
