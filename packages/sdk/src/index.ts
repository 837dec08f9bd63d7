export type {
  Answer,
  AnswerSentence,
  Box,
  Category,
  ChatExchange,
  Contact,
  Difficulty,
  DocumentWarning,
  EducationEntry,
  Evidence,
  ExperienceEntry,
  Job,
  JobEvent,
  JobStatus,
  Message,
  MessageType,
  Page,
  Profile,
  Question,
  SavedQuestion,
  Source,
  Upload,
  User,
} from "@groundwork/core/schemas";
export { ApiError } from "./api-error.ts";
export { type AnalyzeOptions, Groundwork, type GroundworkOptions } from "./client.ts";
export type {
  CallOptions,
  GenerateQuestionsInput,
  PageInput,
  SavedQuestionChanges,
  SavedQuestionsInput,
} from "./resources.ts";
