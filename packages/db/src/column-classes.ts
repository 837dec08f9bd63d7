import type { Database } from "./schema.ts";

/** What an export says of a column. */
export type ColumnClass =
  /** As it is. */
  | "plain"
  /** Ciphertext of a text, opened. */
  | "text"
  /** Ciphertext of JSON, opened and parsed. */
  | "json"
  /** Left out, and why: a copy of something that is there, or of use to nobody but this program. */
  | { left: string };

export interface TableClasses {
  /** Whose row it is. */
  owner: string;
  /** The row's key within its owner's rows: what pages go by. */
  key: readonly string[];
  /** The columns whose values, joined by a slash, name a sealed cell's row. */
  sealedRow?: readonly string[];
  columns: Record<string, ColumnClass>;
}

const OWNER = { left: "the person it is exported for" } as const;
const VECTOR = { left: "numbers computed from the text beside it" } as const;
const FILE = { left: "a file of its own in the archive" } as const;

type Classes = { [T in keyof Database]: TableClasses & { columns: Record<keyof Database[T] & string, ColumnClass> } };

/** Every column there is. A new one without a class does not compile, nor pass the test against the catalogue. */
export const COLUMN_CLASSES: Classes = {
  users: {
    owner: "id",
    key: ["id"],
    columns: {
      id: "plain",
      name: "plain",
      email: "plain",
      password: { left: "a hash, of use to a thief alone" },
      email_verified_at: "plain",
      created_at: "plain",
      updated_at: "plain",
    },
  },
  sessions: {
    owner: "user_id",
    key: ["token_hash"],
    columns: {
      token_hash: { left: "a hash, of use to a thief alone" },
      user_id: OWNER,
      expires_at: "plain",
      created_at: "plain",
      session_id: "plain",
      authenticated_at: "plain",
      last_used_at: "plain",
      user_agent: "plain",
    },
  },
  one_time_tokens: {
    owner: "user_id",
    key: ["token_hash"],
    columns: {
      token_hash: { left: "a hash, of use to a thief alone" },
      user_id: OWNER,
      purpose: "plain",
      expires_at: "plain",
      created_at: "plain",
    },
  },
  second_factors: {
    owner: "user_id",
    key: ["user_id"],
    columns: {
      user_id: OWNER,
      secret: { left: "who has it has the second factor; the person's authenticator has it" },
      confirmed_at: "plain",
      last_step: { left: "a counter against codes used twice" },
      created_at: "plain",
    },
  },
  recovery_codes: {
    owner: "user_id",
    key: ["code_hash"],
    columns: {
      user_id: OWNER,
      code_hash: { left: "a hash, of use to a thief alone" },
      used_at: "plain",
      created_at: "plain",
    },
  },
  audit_log: {
    owner: "user_id",
    key: ["id"],
    columns: {
      user_id: OWNER,
      id: "plain",
      action: "plain",
      subject: "plain",
      request: "plain",
      created_at: "plain",
      transaction_id: { left: "PostgreSQL's own number" },
    },
  },
  audit_seals: {
    owner: "user_id",
    key: ["sequence"],
    columns: {
      sequence: { left: "the chain over everybody's acts" },
      user_id: OWNER,
      log_id: { left: "the chain over everybody's acts" },
      hash: { left: "the chain over everybody's acts" },
      created_at: { left: "the chain over everybody's acts" },
    },
  },
  consents: {
    owner: "user_id",
    key: ["consent_id"],
    columns: {
      user_id: OWNER,
      consent_id: "plain",
      purpose: "plain",
      text_version: "plain",
      granted_at: "plain",
      withdrawn_at: "plain",
    },
  },
  user_keys: {
    owner: "user_id",
    key: ["version"],
    columns: {
      user_id: OWNER,
      version: { left: "the key, which the archive does without" },
      wrapped_key: { left: "the key, which the archive does without" },
      created_at: { left: "the key, which the archive does without" },
      master_version: { left: "the key, which the archive does without" },
    },
  },
  user_uploads: {
    owner: "user_id",
    key: ["id"],
    sealedRow: ["id"],
    columns: {
      id: "plain",
      user_id: OWNER,
      linkedin_url: "plain",
      file_name: "text",
      file_content: FILE,
      file_size: "plain",
      mime_type: "plain",
      sha256: "plain",
      extracted_text: "text",
      created_at: "plain",
      updated_at: "plain",
      pages: "plain",
      engine: "plain",
    },
  },
  analysis_jobs: {
    owner: "user_id",
    key: ["id"],
    columns: {
      id: "plain",
      job_id: "plain",
      user_id: OWNER,
      upload_id: "plain",
      status: "plain",
      progress: "plain",
      detail: "plain",
      current_step: "plain",
      error_code: "plain",
      error_message: "plain",
      attempt: "plain",
      queued_attempt: "plain",
      failures: "plain",
      last_sequence: "plain",
      created_at: "plain",
      updated_at: "plain",
      completed_at: "plain",
    },
  },
  job_steps: {
    owner: "user_id",
    key: ["job_id", "step"],
    sealedRow: ["job_id", "step"],
    columns: { user_id: OWNER, job_id: "plain", step: "plain", result: "json", created_at: "plain" },
  },
  job_events: {
    owner: "user_id",
    key: ["job_id", "sequence"],
    columns: { user_id: OWNER, job_id: "plain", sequence: "plain", job: "plain", created_at: "plain" },
  },
  user_profile: {
    owner: "user_id",
    key: ["job_id"],
    sealedRow: ["job_id"],
    columns: {
      id: "plain",
      user_id: OWNER,
      upload_id: "plain",
      job_id: "plain",
      engine: "plain",
      age: "json",
      race: "json",
      contact: "json",
      location: "plain",
      total_work_years: "plain",
      work_months: "plain",
      skills: "plain",
      experience: "plain",
      experience_descriptions: "json",
      education: "plain",
      summary: "json",
      job_recommendations: "plain",
      strengths: "plain",
      weaknesses: "plain",
      evidence: "json",
      warnings: "json",
      corrected: "plain",
      created_at: "plain",
      updated_at: "plain",
    },
  },
  profile_corrections: {
    owner: "user_id",
    key: ["correction_id"],
    sealedRow: ["correction_id"],
    columns: {
      user_id: OWNER,
      correction_id: "plain",
      upload_id: "plain",
      sequence: "plain",
      operation: "plain",
      content: "json",
      created_at: "plain",
    },
  },
  resume_chunks: {
    owner: "user_id",
    key: ["job_id", "position"],
    sealedRow: ["job_id", "position"],
    columns: {
      user_id: OWNER,
      job_id: "plain",
      position: "plain",
      text: "text",
      page: "plain",
      start_offset: "plain",
      end_offset: "plain",
      embedding: VECTOR,
      embedding_model: "plain",
      dimensions: "plain",
      created_at: "plain",
    },
  },
  generated_questions: {
    owner: "user_id",
    key: ["question_id"],
    sealedRow: ["question_id"],
    columns: {
      user_id: OWNER,
      question_id: "plain",
      job_id: "plain",
      question: "plain",
      phrasings: "plain",
      category: "plain",
      difficulty: "plain",
      tags: "plain",
      job_title: "plain",
      company: "plain",
      answer: "json",
      position: "plain",
      created_at: "plain",
    },
  },
  saved_interview_questions: {
    owner: "user_id",
    key: ["id"],
    sealedRow: ["id"],
    columns: {
      id: "plain",
      user_id: OWNER,
      job_id: "plain",
      question_id: "plain",
      question: "plain",
      answer: "text",
      category: "plain",
      difficulty: "plain",
      tags: "plain",
      job_title: "plain",
      company: "plain",
      created_at: "plain",
      updated_at: "plain",
      words: { left: "an index of the question and tags beside it" },
    },
  },
  question_embeddings: {
    owner: "user_id",
    key: ["saved_id", "position"],
    columns: {
      user_id: OWNER,
      saved_id: "plain",
      position: "plain",
      phrasing: "plain",
      embedding: VECTOR,
      embedding_model: "plain",
      dimensions: "plain",
    },
  },
  matches: {
    owner: "user_id",
    key: ["match_id"],
    sealedRow: ["match_id"],
    columns: {
      user_id: OWNER,
      match_id: "plain",
      job_id: "plain",
      job_title: "plain",
      company: "plain",
      score: "plain",
      content: "json",
      created_at: "plain",
    },
  },
  practice_cards: {
    owner: "user_id",
    key: ["saved_id"],
    columns: { user_id: OWNER, saved_id: "plain", due_at: "plain", memory: "plain" },
  },
  question_reviews: {
    owner: "user_id",
    key: ["review_id"],
    columns: {
      user_id: OWNER,
      review_id: "plain",
      saved_id: "plain",
      rating: "plain",
      category: "plain",
      reviewed_at: "plain",
    },
  },
  practice_answers: {
    owner: "user_id",
    key: ["answer_id"],
    sealedRow: ["answer_id"],
    columns: {
      user_id: OWNER,
      answer_id: "plain",
      saved_id: "plain",
      category: "plain",
      total: "plain",
      content: "json",
      created_at: "plain",
    },
  },
  chat_sessions: {
    owner: "user_id",
    key: ["session_id"],
    sealedRow: ["session_id"],
    columns: {
      user_id: OWNER,
      session_id: "plain",
      job_id: "plain",
      title: "text",
      created_at: "plain",
      updated_at: "plain",
      loaded_saved_ids: "plain",
      last_message_at: "plain",
      read_at: "plain",
    },
  },
  chat_messages: {
    owner: "owner_id",
    key: ["id"],
    sealedRow: ["id"],
    columns: {
      id: "plain",
      user_id: "plain",
      to_user_id: "plain",
      owner_id: OWNER,
      msg_type: "plain",
      text_content: "text",
      content: FILE,
      metadata: "plain",
      session_id: "plain",
      created_at: "plain",
      reply_evidence: "json",
      reply_to_id: "plain",
      alt_text: "text",
      media_size: "plain",
      writing_until: "plain",
    },
  },
  chat_message_keys: {
    owner: "user_id",
    key: ["message_key"],
    columns: { user_id: OWNER, message_key: "plain", message_id: "plain", created_at: "plain" },
  },
  match_feedback: {
    owner: "user_id",
    key: ["reply_id"],
    sealedRow: ["reply_id"],
    columns: {
      user_id: OWNER,
      reply_id: "plain",
      saved_id: "plain",
      asked: "text",
      embedding: VECTOR,
      embedding_model: "plain",
      created_at: "plain",
    },
  },
};
