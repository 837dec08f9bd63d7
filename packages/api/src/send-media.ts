import { DomainError } from "@groundwork/core";
import {
  MAX_FILE_BYTES,
  type MediaExchange,
  type MediaMetadata,
  type TranscriptSource,
  mediaFieldsSchema,
} from "@groundwork/core/schemas";
import type { ReadingPool } from "@groundwork/core/node";
import type { FastifyBaseLogger } from "fastify";
import { z } from "zod";
import { type ReplyTools, composeAnswer } from "./answer-message.ts";
import { type Sent, findExchange, storeExchange } from "./chat-exchange.ts";
import type { VirusScan } from "./virus-scan.ts";

/** `file`, and what {@link mediaFieldsSchema} names. */
export const mediaFormSchema = z
  .instanceof(FormData)
  .transform((form) => Object.fromEntries(form))
  .pipe(mediaFieldsSchema.extend({ file: z.instanceof(File, { error: "a file is needed" }) }));

interface MediaTools extends ReplyTools {
  reading: Pick<ReadingPool, "readMedia">;
  scanForViruses: VirusScan;
  log: FastifyBaseLogger;
}

/**
 * Stores an image, audio or video, and answers what is said in it, or asked with it. Without words there is no reply yet.
 * @throws DomainError `upload_empty`, `upload_too_large`, `upload_infected`, `media_unsupported`, `media_corrupt`, `service_unavailable`, and
 * what answering throws
 */
export async function sendMedia(tools: MediaTools, input: z.infer<typeof mediaFormSchema>): Promise<MediaExchange> {
  const { file, text, transcriptSource, altText, ...destination } = input;
  if (file.size > MAX_FILE_BYTES) throw new DomainError("upload_too_large");
  const media = new Uint8Array(await file.arrayBuffer());
  await tools.scanForViruses(media);
  const { type, metadata } = await tools.reading.readMedia(media, { signal: tools.signal });

  const existing = await tools.asUser((scope) =>
    findExchange(scope, { ...destination, type, text: text ?? null, metadata: { ...metadata } }),
  );
  if (existing) return existing;

  const spoken = type === "image" ? null : await hear(tools, { media, metadata, text, transcriptSource });
  const words = spoken?.text ?? text ?? null;
  const source: Pick<MediaMetadata, "transcript_source"> = spoken ? { transcript_source: spoken.source } : {};
  const sent: Sent = {
    ...destination,
    type,
    text: words,
    media,
    metadata: { ...metadata, ...source, ...(altText ? { alt_text: altText } : {}) },
  };
  if (words === null) return tools.asUser((scope) => storeExchange(scope, { sent, reply: null }));
  const answer = await composeAnswer(tools, { ...destination, text: words });
  const reply = { text: answer.text, metadata: { ...answer.metadata, ...source } };
  return tools.asUser((scope) => storeExchange(scope, { sent, reply }));
}

/** The words that came along, else a model's transcript where there is one; null: nothing was said, or nobody can hear it. */
async function hear(
  { engine, signal, log }: MediaTools,
  {
    media,
    metadata,
    text,
    transcriptSource,
  }: { media: Uint8Array; metadata: MediaMetadata; text?: string; transcriptSource?: TranscriptSource },
): Promise<{ text: string; source: TranscriptSource } | null> {
  if (text !== undefined) return { text, source: transcriptSource ?? "typed" };
  // What can't be heard now is not lost: words may be added later.
  const heard = await engine.transcriber
    ?.transcribe({ bytes: media, mimeType: metadata.mime_type }, { signal })
    .catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
      log.warn({ err: error }, "not transcribed");
      return "";
    });
  return heard ? { text: heard.slice(0, 4_000), source: "model" } : null;
}
