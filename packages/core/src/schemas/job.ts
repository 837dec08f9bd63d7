import { z } from "zod";
import { instantSchema } from "./text.ts";

export const JOB_STATUSES = [
  "queued",
  "extracting_text",
  "chunking",
  "generating_embeddings",
  "analyzing",
  "completed",
  "failed",
] as const;

export type JobStatus = (typeof JOB_STATUSES)[number];

export interface Job {
  jobId: string;
  uploadId: number;
  status: JobStatus;
  /** Percent, 0 to 100. Falls only when `attempt` grows. */
  progress: number;
  /** Pages of a scan as they are read. */
  detail: { page: number; pages: number } | null;
  currentStep: string | null;
  errorCode: string | null;
  errorMessage: string | null;
  /** 0 until a worker first claims it. */
  attempt: number;
  createdAt: string;
  updatedAt: string;
  completedAt: string | null;
}

export interface JobEvent {
  /** Ascending within the job; what `jobs.watch` takes as `lastEventId`. */
  id: string;
  job: Job;
}

export const jobIdSchema = z.uuid().toLowerCase();
export const jobIdInputSchema = z.strictObject({ jobId: jobIdSchema });
export const deleteJobsInputSchema = z.strictObject({ jobIds: z.array(jobIdSchema).min(1).max(100) });

export const jobSchema = z.object({
  jobId: jobIdSchema,
  uploadId: z.number().int(),
  status: z.enum(JOB_STATUSES),
  progress: z.number().int().min(0).max(100),
  detail: z.object({ page: z.number().int(), pages: z.number().int() }).nullable(),
  currentStep: z.string().nullable(),
  errorCode: z.string().nullable(),
  errorMessage: z.string().nullable(),
  attempt: z.number().int(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  completedAt: instantSchema.nullable(),
}) satisfies z.ZodType<Job>;

export const jobEventSchema = z.object({ id: z.string(), job: jobSchema }) satisfies z.ZodType<JobEvent>;
