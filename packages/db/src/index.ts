export * from "./accounts.ts";
export * from "./chat-messages.ts";
export * from "./chunks.ts";
export { type DatabaseClient, type UserScope, createDatabaseClient, pingDatabase } from "./client.ts";
export * from "./job-event-signals.ts";
export * from "./job-queue.ts";
export * from "./job-steps.ts";
export * from "./job-transitions.ts";
export { type HeldJob, deleteJob, getJob, isHeld, listJobEvents, listJobs, lockJob } from "./jobs.ts";
export * from "./maintenance.ts";
export { listCorrections, lockCorrections, saveCorrectionChange, toRevision } from "./profile-corrections.ts";
export * from "./profile-search.ts";
export * from "./profiles.ts";
export {
  type EmbeddedPhrasings,
  listCandidates,
  listForeignPhrasings,
  refreshPhrasings,
} from "./question-phrasings.ts";
export * from "./questions.ts";
export * from "./saved-questions.ts";
export * from "./uploads.ts";
