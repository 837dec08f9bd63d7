import type { ExtractedDocument } from "../document/document.ts";
import type {
  Answer,
  AnswerSentence,
  Category,
  Contact,
  Difficulty,
  Evidence,
  Importance,
  ProfileContent,
  QuestionContent,
  RequirementKind,
} from "../schemas/index.ts";

/** Text in, unit-length vectors out. Vectors of two embedders are not comparable: keep `id` beside each. */
export interface Embedder {
  /** Names the model and its version, such as "use-lite@0.2.0". */
  id: string;
  /** @returns one vector a text, in the same order, each of the same length, unit length. */
  embed(texts: readonly string[], options?: CallOptions): Promise<Float32Array[]>;
}

export interface CallOptions {
  signal?: AbortSignal;
  /** Whose text it is, as read and as corrected: what would name or reach them is taken out of all that leaves this machine. */
  contacts?: readonly Contact[];
  /** Told of each call to a model before it is made: what a retry would pay for again. */
  onModelCall?: () => void;
}

export interface AnalyzeOptions extends CallOptions {
  /** "YYYY-MM": the month that "present" means. The clock is an argument, so the same bytes give the same profile. */
  asOf: string;
}

export interface QuestionRequest {
  profile: ProfileContent;
  document: ExtractedDocument;
  jobTitle: string | null;
  level: string | null;
  company: string | null;
  jobDescription: string | null;
  categories: readonly Category[];
  difficulties: readonly Difficulty[];
  count: number;
  /** Questions that exist already; none alike is written again. */
  existing: readonly string[];
  /** What a match found missing or only partly there, weightiest first: asked about before anything else. */
  gaps: readonly string[];
}

/** One answer again, otherwise. */
export interface AnswerRequest {
  profile: ProfileContent;
  document: ExtractedDocument;
  question: QuestionContent;
  jobTitle: string | null;
  company: string | null;
  /** What the person wants of it; null: just another one. */
  instruction: string | null;
}

/** Where a job description asks for something. */
export interface RequirementDraft {
  /** UTF-16 offsets into the description. */
  start: number;
  end: number;
  kind: RequirementKind;
  importance: Importance;
}

export interface Passage {
  text: string;
  evidence: Evidence;
}

export interface ReplyRequest {
  question: string;
  /** The resume's own passages nearest to the question, best first. */
  passages: readonly Passage[];
  /** The whole of it, as understood: dates, places and lists are told from here, also where no passage is near. */
  resume?: { profile: ProfileContent; document: ExtractedDocument };
}

/** Speech to be turned into text. */
export interface Recording {
  bytes: Uint8Array;
  /** Decided by content, such as "audio/webm". */
  mimeType: string;
}

/** Speech in, its words out. */
export interface Transcriber {
  /** Names the model. */
  id: string;
  /** @returns the words, trimmed; empty where nothing was said. */
  transcribe(recording: Recording, options?: CallOptions): Promise<string>;
}

/** What reads, asks and answers. The built-in one needs no network; every other serves the same contract. */
export interface Engine {
  /** Names engine and model, such as "builtin@1" or "openai:gpt-5". Kept with each profile. */
  id: string;
  embedder: Embedder;
  /** Null: this engine hears nothing; what was said must come as text. */
  transcriber: Transcriber | null;
  analyze(document: ExtractedDocument, options: AnalyzeOptions): Promise<ProfileContent>;
  writeQuestions(request: QuestionRequest, options?: CallOptions): Promise<QuestionContent[]>;
  /** @throws DomainError `instruction_unsupported` where the engine can't do what the instruction says */
  rewriteAnswer(request: AnswerRequest, options?: CallOptions): Promise<Answer>;
  /** What a job description asks for, one thing each, in its order. Judged by the same rules whoever reads it. */
  readRequirements(jobDescription: string, options?: CallOptions): Promise<RequirementDraft[]>;
  /**
   * Only sentences that passages support, each checked before it is given, as soon as it is whole; none when they answer
   * nothing. Ending the iteration, or `signal`, frees the model.
   */
  reply(request: ReplyRequest, options?: CallOptions): AsyncIterable<AnswerSentence>;
}
