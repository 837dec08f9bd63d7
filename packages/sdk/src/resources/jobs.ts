import type { Job, JobEvent, JobStatus, Page } from "@groundwork/core/schemas";
import { follow } from "../follow.ts";
import type { Transport } from "../transport.ts";
import { type CallOptions, type PageInput, call } from "./call.ts";

export const createJobs = (api: Transport) => ({
  create: (uploadId: number, options?: CallOptions): Promise<Job> =>
    call(api.jobs.create.mutate({ uploadId }, options)),
  get: (jobId: string, options?: CallOptions): Promise<Job> => call(api.jobs.get.query({ jobId }, options)),
  list: (
    input: PageInput & { uploadId?: number; status?: JobStatus } = {},
    options?: CallOptions,
  ): Promise<Page<Job>> => call(api.jobs.list.query(input, options)),
  /** Resumes by itself after a lost connection; ends with the job's last event. */
  async *watch(
    jobId: string,
    { lastEventId, signal }: CallOptions & { lastEventId?: string } = {},
  ): AsyncGenerator<JobEvent, void, undefined> {
    const input = { jobId, lastEventId };
    const events = follow<{ data: JobEvent }>((listener) => api.jobs.watch.subscribe(input, listener), { signal });
    for await (const { data } of events) yield data;
  },
  cancel: (jobId: string, options?: CallOptions): Promise<Job> => call(api.jobs.cancel.mutate({ jobId }, options)),
  retry: (jobId: string, options?: CallOptions): Promise<Job> => call(api.jobs.retry.mutate({ jobId }, options)),
  /** With its profile, generated questions and matches. Saved questions stay. */
  delete: (jobId: string, options?: CallOptions): Promise<null> => call(api.jobs.delete.mutate({ jobId }, options)),
  /** 1 to 100, all or none. */
  deleteMany: (jobIds: readonly string[], options?: CallOptions): Promise<null> =>
    call(api.jobs.deleteMany.mutate({ jobIds: [...jobIds] }, options)),
});
