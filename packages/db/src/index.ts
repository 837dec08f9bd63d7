export * from "./accounts.ts";
export * from "./chat-messages.ts";
export * from "./chunks.ts";
export { type DatabaseClient, type UserScope, createDatabaseClient, pingDatabase } from "./client.ts";
export * from "./job-event-signals.ts";
export * from "./job-queue.ts";
export * from "./job-steps.ts";
export * from "./jobs.ts";
export * from "./maintenance.ts";
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
