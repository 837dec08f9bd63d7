import type OpenAI from "openai";
import { parse } from "partial-json";
import type { z } from "zod";
import { DomainError } from "../../errors.ts";
import { type ModelRequest, type ModelServer, READS, callServer, readReply, toEngineError } from "./model-client.ts";
import { startPatience } from "./patience.ts";

/** More than any reply we ask for needs; what goes on longer is not ours. */
const MAX_CHARACTERS = 100_000;

interface Sentences<T> {
  sentences: T[];
}

/**
 * A structured reply's sentences, each as soon as it is whole. Ending the iteration closes the connection.
 * @throws DomainError as `askModel` does; after the first sentence nothing is asked again, so what fails then fails the rest
 */
export async function* streamSentences<T>(
  server: ModelServer,
  request: ModelRequest<Sentences<T>>,
): AsyncGenerator<T, void, undefined> {
  for (let read = 0; read < READS; read++) {
    if (yield* readOnce(server, request)) return;
  }
  throw unreadable();
}

/** @returns whether it could be read; false only where nothing was given yet */
async function* readOnce<T>(
  { client, model, patience }: ModelServer,
  { name, schema, instructions, data, options }: ModelRequest<Sentences<T>>,
): AsyncGenerator<T, boolean, undefined> {
  const { zodResponseFormat } = await import("openai/helpers/zod");
  const waiting = startPatience(patience, options?.signal);
  try {
    const response = await callServer(
      async () =>
        (await client()).chat.completions
          .create(
            {
              model,
              stream: true,
              messages: [
                { role: "system", content: instructions },
                { role: "user", content: data },
              ],
              response_format: zodResponseFormat(schema, name),
            },
            { signal: waiting.signal, timeout: waiting.firstMs },
          )
          .asResponse(),
      options,
    );
    waiting.waitFor(waiting.firstMs);
    if (response.headers.get("content-type")?.includes("text/event-stream")) {
      return yield* readStream(response, { schema, onPiece: () => waiting.waitFor(waiting.idleMs) });
    }
    // Servers that know no streams answer whole.
    const reply = readReply((await response.json()) as OpenAI.ChatCompletion, schema);
    if (reply !== null) yield* reply.value.sentences;
    return reply !== null;
  } catch (error) {
    options?.signal?.throwIfAborted();
    if (waiting.isOver()) throw new DomainError("engine_unavailable", "the model server stopped answering");
    throw await toEngineError(error);
  } finally {
    waiting.end();
  }
}

async function* readStream<T>(
  response: Response,
  { schema, onPiece }: { schema: z.ZodType<Sentences<T>>; onPiece: () => void },
): AsyncGenerator<T, boolean, undefined> {
  const { Stream } = await import("openai/streaming");
  let content = "";
  let given = 0;
  let finish: string | null = null;
  for await (const chunk of Stream.fromSSEResponse<OpenAI.ChatCompletionChunk>(response, new AbortController())) {
    onPiece();
    const choice = chunk.choices?.[0];
    finish = choice?.finish_reason ?? finish;
    const piece = choice?.delta?.content ?? "";
    content += piece;
    if (content.length > MAX_CHARACTERS) throw unreadable();
    // A sentence is whole when the next one begins; the last one when the reply is.
    if (!piece.includes("{")) continue;
    const whole = readWhole(content, schema).slice(given);
    given += whole.length;
    yield* whole;
  }
  // Some servers end a stream that broke like one that is over.
  if (finish === null) throw new DomainError("engine_unavailable", "the model server's reply broke off");
  // Cut off by its length: what was whole stands.
  if (finish === "length") return given > 0;
  const read = schema.safeParse(toJson(content, JSON.parse));
  if (read.success) yield* read.data.sentences.slice(given);
  else if (given > 0) throw unreadable();
  return read.success;
}

/** All sentences so far but the last, which may still grow. */
function readWhole<T>(content: string, schema: z.ZodType<Sentences<T>>): T[] {
  const { sentences } = (toJson(content, parse) ?? {}) as Partial<Sentences<unknown>>;
  if (!Array.isArray(sentences)) return [];
  const read = schema.safeParse({ sentences: sentences.slice(0, -1) });
  if (!read.success) throw unreadable();
  return read.data.sentences;
}

function toJson(content: string, read: (content: string) => unknown): unknown {
  try {
    return read(content);
  } catch {
    return undefined;
  }
}

function unreadable(): DomainError {
  return new DomainError("engine_reply_invalid", "the model's reply did not fit the schema");
}
