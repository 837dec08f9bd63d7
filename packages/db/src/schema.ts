import type { CardMemory } from "@groundwork/core";
import type {
  AuditAction,
  Category,
  ConsentPurpose,
  CorrectionOperation,
  Difficulty,
  Job,
  JobStatus,
  MessageType,
  Rating,
} from "@groundwork/core/schemas";
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from "kysely";

/** snake_case lives here and in the mappers, nowhere else. `Sealed` columns hold ciphertext (see cipher.ts). */
export type Sealed = Buffer;

/** A `tsvector`: searched, and never read. */
export interface SearchWords {
  readonly kind: "tsvector";
}

/** Set by the database; never written by hand. */
type Timestamp = ColumnType<Date, never, never>;
type Json<T extends object> = JSONColumnType<T>;

export interface Database {
  users: UsersTable;
  sessions: SessionsTable;
  user_keys: UserKeysTable;
  one_time_tokens: OneTimeTokensTable;
  second_factors: SecondFactorsTable;
  recovery_codes: RecoveryCodesTable;
  audit_log: AuditLogTable;
  audit_seals: AuditSealsTable;
  consents: ConsentsTable;
  user_uploads: UserUploadsTable;
  analysis_jobs: AnalysisJobsTable;
  job_steps: JobStepsTable;
  job_events: JobEventsTable;
  user_profile: UserProfileTable;
  profile_corrections: ProfileCorrectionsTable;
  resume_chunks: ResumeChunksTable;
  generated_questions: GeneratedQuestionsTable;
  saved_interview_questions: SavedInterviewQuestionsTable;
  question_embeddings: QuestionEmbeddingsTable;
  matches: MatchesTable;
  practice_cards: PracticeCardsTable;
  question_reviews: QuestionReviewsTable;
  practice_answers: PracticeAnswersTable;
  chat_sessions: ChatSessionsTable;
  chat_messages: ChatMessagesTable;
  chat_message_keys: ChatMessageKeysTable;
  match_feedback: MatchFeedbackTable;
}

export interface UsersTable {
  id: GeneratedAlways<number>;
  name: string;
  email: string;
  password: string;
  email_verified_at: Date | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface SessionsTable {
  token_hash: string;
  user_id: number;
  expires_at: Date;
  created_at: Timestamp;
  session_id: Generated<string>;
  authenticated_at: Generated<Date>;
  last_used_at: Generated<Date>;
  user_agent: string | null;
}

export interface OneTimeTokensTable {
  token_hash: string;
  user_id: number;
  purpose: "password_reset" | "email_verification";
  expires_at: Date;
  created_at: Timestamp;
}

export interface SecondFactorsTable {
  user_id: number;
  secret: Sealed;
  confirmed_at: Date | null;
  last_step: string | null;
  created_at: Timestamp;
}

export interface RecoveryCodesTable {
  user_id: number;
  code_hash: string;
  used_at: Date | null;
  created_at: Timestamp;
}

export interface AuditLogTable {
  user_id: number;
  id: GeneratedAlways<string>;
  action: AuditAction;
  subject: string | null;
  request: string | null;
  created_at: Timestamp;
  transaction_id: GeneratedAlways<string>;
}

export interface AuditSealsTable {
  sequence: string;
  user_id: number;
  log_id: string;
  hash: Buffer;
  created_at: Timestamp;
}

export interface ConsentsTable {
  user_id: number;
  consent_id: Generated<string>;
  purpose: ConsentPurpose;
  text_version: string;
  granted_at: Generated<Date>;
  withdrawn_at: Date | null;
}

export interface UserKeysTable {
  user_id: number;
  version: number;
  wrapped_key: Sealed;
  master_version: Generated<number>;
  created_at: Timestamp;
}

export interface UserUploadsTable {
  id: Generated<number>;
  user_id: number;
  linkedin_url: string | null;
  file_name: Sealed;
  file_content: Sealed | null;
  file_size: number;
  mime_type: string;
  sha256: string;
  extracted_text: Sealed | null;
  pages: number | null;
  engine: string | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export interface AnalysisJobsTable {
  id: GeneratedAlways<number>;
  job_id: string;
  user_id: number;
  upload_id: number;
  status: ColumnType<JobStatus, JobStatus | undefined, JobStatus>;
  progress: Generated<number>;
  detail: ColumnType<{ page: number; pages: number } | null, string | null | undefined, string | null>;
  current_step: string | null;
  error_code: string | null;
  error_message: string | null;
  attempt: Generated<number>;
  queued_attempt: Generated<number>;
  failures: Generated<number>;
  last_sequence: Generated<number>;
  created_at: Timestamp;
  updated_at: Timestamp;
  completed_at: Date | null;
}

export interface JobStepsTable {
  user_id: number;
  job_id: string;
  step: string;
  result: Sealed;
  created_at: Timestamp;
}

export interface JobEventsTable {
  user_id: number;
  job_id: string;
  sequence: number;
  job: Json<Job>;
  created_at: Timestamp;
}

/** An experience entry without its description, which is ciphertext. */
export interface PlainExperience {
  company: string;
  role: string;
  years: number;
  start: string | null;
  end: string | null;
  current: boolean;
  location: string | null;
}

export interface UserProfileTable {
  id: GeneratedAlways<number>;
  user_id: number;
  upload_id: number;
  job_id: string;
  engine: string;
  age: Sealed | null;
  race: Sealed | null;
  contact: Sealed;
  location: string | null;
  total_work_years: number | null;
  work_months: number | null;
  skills: Json<Record<string, string[]>> | null;
  experience: Json<PlainExperience[]> | null;
  experience_descriptions: Sealed;
  education: Json<{ degree: string; institution: string; year: number | null }[]> | null;
  summary: Sealed | null;
  job_recommendations: Json<string[]> | null;
  strengths: Json<string[]> | null;
  weaknesses: Json<string[]> | null;
  evidence: Sealed;
  warnings: Sealed;
  corrected: Json<SearchedFacts> | null;
  created_at: Timestamp;
  updated_at: Timestamp;
}

/** What a search looks at. */
export interface SearchedFacts {
  skills: Record<string, string[]>;
  companies: string[];
  location: string | null;
}

export interface ProfileCorrectionsTable {
  user_id: number;
  correction_id: string;
  upload_id: number;
  sequence: number;
  operation: CorrectionOperation;
  content: Sealed;
  created_at: Timestamp;
}

export interface ResumeChunksTable {
  user_id: number;
  job_id: string;
  position: number;
  text: Sealed;
  page: number | null;
  start_offset: number;
  end_offset: number;
  embedding: Buffer;
  embedding_model: string;
  dimensions: number;
  created_at: Timestamp;
}

export interface GeneratedQuestionsTable {
  user_id: number;
  question_id: string;
  job_id: string;
  question: string;
  phrasings: string[];
  category: Category;
  difficulty: Difficulty;
  tags: string[];
  job_title: string | null;
  company: string | null;
  answer: Sealed;
  position: number;
  created_at: Timestamp;
}

export interface SavedInterviewQuestionsTable {
  id: Generated<string>;
  user_id: number;
  job_id: string;
  question_id: string;
  question: string;
  answer: Sealed;
  category: Category | null;
  difficulty: Difficulty | null;
  tags: string[] | null;
  job_title: string | null;
  company: string | null;
  created_at: Timestamp;
  updated_at: Timestamp;
  words: GeneratedAlways<SearchWords>;
}

export interface MatchesTable {
  user_id: number;
  match_id: string;
  job_id: string;
  job_title: string | null;
  company: string | null;
  score: number;
  content: Sealed;
  created_at: Timestamp;
}

export interface QuestionEmbeddingsTable {
  user_id: number;
  saved_id: string;
  position: number;
  phrasing: string;
  embedding: Buffer;
  embedding_model: string;
  dimensions: number;
}

export interface PracticeCardsTable {
  user_id: number;
  saved_id: string;
  due_at: Date;
  memory: Json<Omit<CardMemory, "due">>;
}

export interface QuestionReviewsTable {
  user_id: number;
  review_id: string;
  saved_id: string;
  rating: Rating;
  category: Category;
  reviewed_at: Date;
}

export interface PracticeAnswersTable {
  user_id: number;
  answer_id: string;
  saved_id: string;
  category: Category;
  total: number | null;
  content: Sealed;
  created_at: Date;
}

export interface ChatSessionsTable {
  user_id: number;
  session_id: string;
  job_id: string | null;
  title: Sealed;
  loaded_saved_ids: ColumnType<string[], string[] | undefined, string[]>;
  last_message_at: ColumnType<Date, Date | undefined, Date>;
  read_at: ColumnType<Date, Date | undefined, Date>;
  created_at: Timestamp;
  updated_at: ColumnType<Date, never, Date>;
}

export interface ChatMessagesTable {
  id: Generated<string>;
  user_id: number;
  to_user_id: number;
  owner_id: GeneratedAlways<number>;
  msg_type: Generated<MessageType>;
  text_content: Sealed | null;
  content: Sealed | null;
  metadata: Json<Record<string, unknown>> | null;
  session_id: string | null;
  created_at: ColumnType<Date, Date | undefined, never>;
  reply_evidence: Sealed | null;
  reply_to_id: string | null;
  alt_text: Sealed | null;
  media_size: number | null;
  writing_until: Date | null;
}

export interface ChatMessageKeysTable {
  user_id: number;
  message_key: string;
  message_id: string;
  created_at: Timestamp;
}

export interface MatchFeedbackTable {
  user_id: number;
  reply_id: string;
  saved_id: string;
  asked: Sealed;
  embedding: Buffer;
  embedding_model: string;
  created_at: Timestamp;
}
