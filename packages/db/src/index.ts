export * from "./accounts.ts";
export * from "./chat-media.ts";
export * from "./chat-message-keys.ts";
export * from "./chat-messages.ts";
export * from "./chat-replies.ts";
export * from "./chat-sessions.ts";
export * from "./chunks.ts";
export { type DatabaseClient, type UserScope, createDatabaseClient, pingDatabase } from "./client.ts";
export * from "./job-event-signals.ts";
export * from "./job-queue.ts";
export * from "./job-steps.ts";
export * from "./job-transitions.ts";
export { type HeldJob, deleteJob, getJob, isHeld, listJobEvents, listJobs, lockJob } from "./jobs.ts";
export { type SavedFilter, listSavedQuestions } from "./list-saved-questions.ts";
export * from "./maintenance.ts";
export * from "./match-feedback.ts";
export * from "./matches.ts";
export { savePracticeAnswer } from "./practice-answers.ts";
export { gradeSavedQuestion, listDueCards } from "./practice-cards.ts";
export { getPracticeProgress } from "./practice-progress.ts";
export { listCorrections, lockCorrections, saveCorrectionChange, toRevision } from "./profile-corrections.ts";
export * from "./profile-search.ts";
export * from "./profiles.ts";
export {
  type EmbeddedPhrasings,
  listCandidates,
  listForeignPhrasings,
  listPhrasings,
  refreshPhrasings,
} from "./question-phrasings.ts";
export * from "./questions.ts";
export {
  deleteSavedQuestions,
  findSavedIds,
  getSavedQuestion,
  listSavedTexts,
  saveQuestion,
  updateSavedQuestion,
} from "./saved-questions.ts";
export * from "./saved-tags.ts";
export * from "./uploads.ts";
