import { z } from "zod";
import { jobIdSchema } from "./job.ts";
import { pageInputSchema } from "./page.ts";
import { instantSchema, nonBlankText } from "./text.ts";

export const MESSAGE_TYPES = ["text", "image", "audio", "video"] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];

/** The assistant's user id, by the schema document. Nobody can sign in as it. */
export const SYSTEM_USER_ID = 10;

export interface Message {
  id: string;
  fromSystem: boolean;
  type: MessageType;
  text: string | null;
  mediaUrl: string | null;
  /** A reply's: `{ from_qa: true, similarity, matched_question, saved_id }` or `{ from_qa: false, evidence: Evidence[] }`. */
  metadata: Record<string, unknown> | null;
  sessionId: string | null;
  createdAt: string;
}

export interface ChatExchange {
  message: Message;
  reply: Message;
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

export const chatExchangeSchema = z.object({
  message: messageSchema,
  reply: messageSchema,
}) satisfies z.ZodType<ChatExchange>;

export const sessionIdSchema = z.uuid().toLowerCase();

export const sendMessageInputSchema = z.strictObject({
  text: nonBlankText({ max: 4_000 }),
  sessionId: sessionIdSchema.optional(),
  jobId: jobIdSchema.optional(),
});

export const chatHistoryInputSchema = pageInputSchema.extend({ sessionId: sessionIdSchema.optional() });
