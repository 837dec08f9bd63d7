export * from "./accounts.ts";
export * from "./audit.ts";
export * from "./audit-chain.ts";
export * from "./chat-media.ts";
export * from "./chat-message-keys.ts";
export * from "./chat-messages.ts";
export * from "./chat-replies.ts";
export * from "./chat-sessions.ts";
export * from "./chunks.ts";
export { grantConsent, holdConsent, listConsents, withdrawConsent } from "./consents.ts";
export { type DatabaseClient, type ReadScope, type UserScope, createDatabaseClient, pingDatabase } from "./client.ts";
export { isUnprotectedLink } from "./database-url.ts";
export * from "./erase-account.ts";
export * from "./export-rows.ts";
export * from "./job-event-signals.ts";
export * from "./job-queue.ts";
export * from "./job-steps.ts";
export * from "./job-transitions.ts";
export { type HeldJob, deleteJob, getJob, isHeld, listJobEvents, listJobs, lockJob } from "./jobs.ts";
export { type SavedFilter, listSavedQuestions } from "./list-saved-questions.ts";
export * from "./maintenance.ts";
export * from "./match-feedback.ts";
export * from "./matches.ts";
export * from "./one-time-tokens.ts";
export { savePracticeAnswer } from "./practice-answers.ts";
export { gradeSavedQuestion, listDueCards } from "./practice-cards.ts";
export { getPracticeProgress } from "./practice-progress.ts";
export { listCorrections, lockCorrections, saveCorrectionChange, toRevision } from "./profile-corrections.ts";
export * from "./profile-search.ts";
export * from "./profiles.ts";
export { getProtectedFields } from "./protected-fields.ts";
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
export { checkRuntimeRole } from "./runtime-role.ts";
export * from "./saved-tags.ts";
export * from "./second-factors.ts";
export * from "./uploads.ts";
export { type MasterKeyring, checkMasterKeys } from "./user-keys.ts";
export { COLUMN_CLASSES } from "./column-classes.ts";
