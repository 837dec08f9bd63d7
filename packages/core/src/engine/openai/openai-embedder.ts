import { DomainError } from "../../errors.ts";
import { toUnitVector } from "../../text/similarity.ts";
import type { CallOptions, Embedder } from "../engine.ts";
import { callServer, type Client } from "./model-client.ts";
import { redactContact } from "./redact-contact.ts";

/** Asked for so that every embedder fills one shape of index; a server may ignore it, and the reply's length counts. */
const DIMENSIONS = 512;
const TEXTS_PER_CALL = 32;

export function createOpenaiEmbedder(client: Client, model: string): Embedder {
  return {
    id: `openai:${model}`,
    embed: async (texts, options = {}) => {
      const vectors: Float32Array[] = [];
      for (let i = 0; i < texts.length; i += TEXTS_PER_CALL) {
        vectors.push(...(await embedOnce(client, { model, texts: texts.slice(i, i + TEXTS_PER_CALL), options })));
      }
      return vectors;
    },
  };
}

async function embedOnce(
  client: Client,
  { model, texts, options }: { model: string; texts: readonly string[]; options: CallOptions },
): Promise<Float32Array[]> {
  // The server refuses an empty text.
  const input = texts.map((text) => redactContact(text, options.contacts).trim() || " ");
  const reply = await callServer(
    async () =>
      (await client()).embeddings.create(
        { model, input, dimensions: DIMENSIONS, encoding_format: "float" },
        { signal: options.signal },
      ),
    options,
  );
  const rows = Array.isArray(reply.data) ? [...reply.data].sort((a, b) => a.index - b.index) : [];
  const length = rows[0]?.embedding?.length ?? 0;
  const isWhole = rows.length === texts.length && length > 0 && rows.every((row) => isVector(row.embedding, length));
  if (!isWhole) throw new DomainError("engine_reply_invalid", "the model server's vectors do not fit the texts");
  return rows.map((row) => toUnitVector(row.embedding));
}

function isVector(values: unknown, length: number): boolean {
  return Array.isArray(values) && values.length === length && values.every((value) => Number.isFinite(value));
}
