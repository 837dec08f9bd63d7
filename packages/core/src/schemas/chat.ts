import { z } from "zod";
import { type Evidence, evidenceSchema } from "./evidence.ts";
import { jobIdSchema } from "./job.ts";
import { type Page, pageInputSchema } from "./page.ts";
import { savedIdSchema } from "./question.ts";
import { instantSchema, nonBlankText, storableText } from "./text.ts";

export const MESSAGE_TYPES = ["text", "image", "audio", "video"] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];

/** The assistant's user id, by the schema document. Nobody can sign in as it. */
export const SYSTEM_USER_ID = 10;

/** Of one message, in UTF-16 code units. */
export const MAX_MESSAGE_CHARACTERS = 4_000;
/** Saved questions that a session's answers may be narrowed to. */
export const MAX_LOADED_QUESTIONS = 20;

/** Who turned speech into text. */
export const TRANSCRIPT_SOURCES = ["model", "browser", "typed"] as const;
export type TranscriptSource = (typeof TRANSCRIPT_SOURCES)[number];

export interface Message {
  id: string;
  fromSystem: boolean;
  type: MessageType;
  /** What was said; of audio and video its transcript, null where there is none. */
  text: string | null;
  mediaUrl: string | null;
  /** A reply's {@link ReplyMetadata}, a media message's {@link MediaMetadata}, otherwise null. */
  metadata: Record<string, unknown> | null;
  sessionId: string | null;
  createdAt: string;
}

/** A saved question near to what was asked, though not near enough to answer it. */
export interface NearestSaved {
  saved_id: string;
  question: string;
  /** 0 to 1. */
  similarity: number;
}

/** Where a reply is from. The names are the schema document's. */
export type ReplySource =
  | { from_qa: true; similarity: number; matched_question: string; saved_id: string }
  /**
   * Without evidence, neither the resume nor a saved answer says; `nearest` is what could be asked instead. `job_id`: whose
   * resume the evidence is in.
   */
  | { from_qa: false; evidence: Evidence[]; job_id?: string; nearest?: NearestSaved[] };

/** What a reply says of itself besides its source. */
export interface ReplyState {
  /** The reply is not whole: it was stopped, the server died, or it is still being written. */
  partial?: true;
  /** It is being written right now. */
  writing?: true;
  /** The person said that the saved question does not fit what they asked. */
  wrong_match?: true;
  /** It answers words that were transcribed from speech, by whom. */
  transcript_source?: TranscriptSource;
}

export type ReplyMetadata = ReplySource & ReplyState;

/** Read from the media's bytes; what its container does not say is absent. */
export interface MediaMetadata {
  mime_type: string;
  /** Length in bytes. */
  size: number;
  /** Pixels, as shown. */
  width?: number;
  height?: number;
  duration_ms?: number;
  /** Samples a second. */
  sample_rate?: number;
  /** What somebody sees who can't see the picture. */
  alt_text?: string;
  transcript_source?: TranscriptSource;
}

export interface ChatExchange {
  message: Message;
  reply: Message;
}

export interface MediaExchange {
  message: Message;
  /** Null: nothing was said that could be answered. */
  reply: Message | null;
}

/** What `chat.stream` yields: the stored message, the reply piece by piece, then whole; or that it failed. */
export type ChatEvent =
  | { type: "message"; message: Message }
  /** To be added to the pieces before. */
  | { type: "piece"; text: string }
  | { type: "reply"; reply: Message }
  /** The engine gave up. What it had said stays as a partial reply; if nothing, the message is gone too and may be sent again. */
  | { type: "failed"; reason: string; reply: Message | null };

export interface ChatHistory extends Page<Message> {
  /** Where newer messages begin: with `direction: "backward"` it gives what came after this page. */
  previousCursor: string | null;
}

export interface ChatSession {
  sessionId: string;
  title: string;
  /** Whose resume is asked; null: the one understood last. */
  jobId: string | null;
  /** The saved questions its answers are narrowed to; empty: all of them answer. */
  loadedSavedIds: string[];
  /** Replies that came after the person last looked. */
  unread: number;
  createdAt: string;
  updatedAt: string;
}

/** What this installation's engine can do with media. */
export interface ChatAbilities {
  /** Whether a model turns speech into text here; otherwise the browser does, or the person types. */
  transcribes: boolean;
}

export const messageSchema = z.object({
  id: z.string(),
  fromSystem: z.boolean(),
  type: z.enum(MESSAGE_TYPES),
  text: z.string().nullable(),
  mediaUrl: z.string().nullable(),
  metadata: z.record(z.string(), z.unknown()).nullable(),
  sessionId: z.string().nullable(),
  createdAt: instantSchema,
}) satisfies z.ZodType<Message>;

const nearestSavedSchema = z.object({
  saved_id: z.string(),
  question: z.string(),
  similarity: z.number(),
}) satisfies z.ZodType<NearestSaved>;

const replyStateShape = {
  partial: z.literal(true).optional(),
  writing: z.literal(true).optional(),
  wrong_match: z.literal(true).optional(),
  transcript_source: z.enum(TRANSCRIPT_SOURCES).optional(),
};

/** Reads `Message.metadata` of a reply. */
export const replyMetadataSchema: z.ZodType<ReplyMetadata> = z.discriminatedUnion("from_qa", [
  z.object({
    from_qa: z.literal(true),
    similarity: z.number(),
    matched_question: z.string(),
    saved_id: z.string(),
    ...replyStateShape,
  }),
  z.object({
    from_qa: z.literal(false),
    evidence: z.array(evidenceSchema),
    job_id: z.string().optional(),
    nearest: z.array(nearestSavedSchema).optional(),
    ...replyStateShape,
  }),
]);

/** Reads `Message.metadata` of an image, audio or video. */
export const mediaMetadataSchema: z.ZodType<MediaMetadata> = z.object({
  mime_type: z.string(),
  size: z.number().int(),
  width: z.number().int().optional(),
  height: z.number().int().optional(),
  duration_ms: z.number().int().optional(),
  sample_rate: z.number().int().optional(),
  alt_text: z.string().optional(),
  transcript_source: z.enum(TRANSCRIPT_SOURCES).optional(),
});

export const chatExchangeSchema = z.object({
  message: messageSchema,
  reply: messageSchema,
}) satisfies z.ZodType<ChatExchange>;

export const mediaExchangeSchema = z.object({
  message: messageSchema,
  reply: messageSchema.nullable(),
}) satisfies z.ZodType<MediaExchange>;

export const chatHistorySchema = z.object({
  items: z.array(messageSchema),
  nextCursor: z.string().nullable(),
  previousCursor: z.string().nullable(),
}) satisfies z.ZodType<ChatHistory>;

export const sessionIdSchema = z.uuid().toLowerCase();

export const chatSessionSchema = z.object({
  sessionId: sessionIdSchema,
  title: z.string(),
  jobId: z.string().nullable(),
  loadedSavedIds: z.array(z.string()),
  unread: z.number().int(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
}) satisfies z.ZodType<ChatSession>;

export const chatAbilitiesSchema = z.object({ transcribes: z.boolean() }) satisfies z.ZodType<ChatAbilities>;

export const messageIdSchema = z.string().regex(/^[1-9]\d{0,17}$/);

const messageText = nonBlankText({ max: MAX_MESSAGE_CHARACTERS });

/** Where a message goes, and the sender's own name for it: the same key again is the same message, never a second one. */
const destinationShape = {
  sessionId: sessionIdSchema.optional(),
  jobId: jobIdSchema.optional(),
  messageKey: z.uuid().toLowerCase().optional(),
};

export const sendMessageInputSchema = z.strictObject({ text: messageText, ...destinationShape });

/** `lastEventId`: a client that lost the connection goes on, and never sends again. */
export const streamMessageInputSchema = sendMessageInputSchema.extend({
  lastEventId: messageIdSchema.nullish(),
});

/** The fields of `chat.sendMedia` besides `file`. */
export const mediaFieldsSchema = z.strictObject({
  /** What is said in it, or about it. */
  text: messageText.optional(),
  /** Who transcribed `text`; "typed" when absent. A model's own transcript is never sent in. */
  transcriptSource: z.enum(["browser", "typed"]).optional(),
  altText: storableText({ max: 500 })
    .transform((text) => text.trim())
    .optional(),
  ...destinationShape,
});

export const editTranscriptInputSchema = z.strictObject({ messageId: messageIdSchema, text: messageText });

export const chatFeedbackInputSchema = z.strictObject({ messageId: messageIdSchema, wrongMatch: z.boolean() });

export const chatHistoryInputSchema = pageInputSchema.extend({
  sessionId: sessionIdSchema.optional(),
  /** "forward" goes on to older messages, "backward" from a `previousCursor` to newer ones; items are newest first always. */
  direction: z.enum(["forward", "backward"]).optional(),
});

export const chatSessionInputSchema = z.strictObject({ sessionId: sessionIdSchema });

export const updateSessionInputSchema = z.strictObject({
  sessionId: sessionIdSchema,
  title: nonBlankText({ max: 80 }).optional(),
  jobId: jobIdSchema.nullable().optional(),
});

/** In place of the ones loaded before. */
export const loadQuestionsInputSchema = z.strictObject({
  sessionId: sessionIdSchema,
  savedIds: z.array(savedIdSchema).min(1).max(MAX_LOADED_QUESTIONS),
});

/** Those named, or all of them. */
export const unloadQuestionsInputSchema = z.strictObject({
  sessionId: sessionIdSchema,
  savedIds: z.array(savedIdSchema).max(MAX_LOADED_QUESTIONS).optional(),
});
