import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What the server does with one chat completion. The last one of a script is repeated. */
export type ModelReply =
  | { kind: "ok"; content: unknown }
  /** Answers by what it is asked, such as the schema's name. */
  | { kind: "answer"; answer: (request: ModelCall) => unknown }
  | { kind: "malformed" }
  | { kind: "not_json_body" }
  /** The connection ends in the middle of the body. */
  | { kind: "cut" }
  /** A 200 whose body says that it failed, as gateways do; `stream`: as a server-sent event. */
  | { kind: "error_body"; stream?: boolean }
  | { kind: "length" }
  | { kind: "status"; status: number; retryAfterSeconds?: number; location?: string }
  /** A completion in one piece, streamed or not asked for. */
  | { kind: "whole"; content: string }
  /**
   * A streamed completion, piece by piece, as the test gives them. `end`: how it is over; "break" without a finish reason,
   * "error" with an error event, "cut" with the connection.
   */
  | {
      kind: "stream";
      pieces: Pieces | ((call: ModelCall) => Pieces);
      end?: "stop" | "length" | "break" | "error" | "cut";
    }
  | { kind: "hang" };

type Pieces = AsyncIterable<string> | Iterable<string>;

export interface ModelCall {
  path: string;
  /** Name of the JSON schema asked for; empty for embeddings. */
  schemaName: string;
  /** Every message's text, joined: what left the machine. */
  prompt: string;
  body: Record<string, unknown>;
  authorization: string;
  /** Resolves when the caller has its answer, or has gone away. */
  closed: Promise<void>;
}

export interface ModelServer {
  /** What `OPENAI_BASE_URL` takes. */
  baseUrl: string;
  /** In the order they came. */
  calls: ModelCall[];
  close(): Promise<void>;
}

/**
 * A server that speaks the OpenAI protocol (`/v1/chat/completions`, also streamed, `/v1/embeddings`,
 * `/v1/audio/transcriptions`), on a port of its own, and does what the script says. Its embeddings are counts of hashed words: the same text gives the same vector, and shared words are near.
 */
export async function startModelServer({
  replies = [],
  embeddings = { kind: "ok", content: null },
  dimensions = 512,
  transcript = { kind: "ok", content: "" },
}: {
  replies?: readonly ModelReply[];
  embeddings?: ModelReply;
  /** Length of the vectors, whatever the caller asks for: some servers ignore it. */
  dimensions?: number;
  /** The words of every recording, as `content`. */
  transcript?: ModelReply;
}): Promise<ModelServer> {
  const calls: ModelCall[] = [];
  let next = 0;
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const call = toCall(request, { body, closed: new Promise((resolve) => response.once("close", resolve)) });
      calls.push(call);
      if (call.path.endsWith("/audio/transcriptions")) {
        if (transcript.kind !== "ok") return play(transcript, { call, response });
        return sendJson(response, 200, { text: transcript.content });
      }
      if (call.path.endsWith("/embeddings")) {
        if (embeddings.kind !== "ok") return play(embeddings, { call, response });
        return sendJson(response, 200, toEmbeddings(body, dimensions));
      }
      const reply = replies[Math.min(next++, replies.length - 1)];
      return reply
        ? play(reply, { call, response })
        : sendJson(response, 404, { error: { message: "no reply in the script" } });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    calls,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function play(reply: ModelReply, { call, response }: { call: ModelCall; response: ServerResponse }): void {
  switch (reply.kind) {
    case "ok":
      return sendCompletion(response, { call, content: JSON.stringify(reply.content), finish: "stop" });
    case "answer":
      return sendCompletion(response, { call, content: JSON.stringify(reply.answer(call)), finish: "stop" });
    case "malformed":
      return sendCompletion(response, { call, content: '{"questions": [', finish: "stop" });
    case "length":
      return sendCompletion(response, { call, content: '{"questions": [', finish: "length" });
    case "whole":
      return sendJson(response, 200, toCompletion(reply.content, "stop"));
    case "stream":
      void stream(response, {
        ...reply,
        pieces: typeof reply.pieces === "function" ? reply.pieces(call) : reply.pieces,
      });
      return;
    case "not_json_body":
      response.writeHead(200, { "content-type": "application/json" }).end("<html>");
      return;
    case "cut":
      response.writeHead(200, { "content-type": "application/json", "content-length": "5000" });
      response.write('{"id": "completion-1", "choices": [', () => response.destroy());
      return;
    case "error_body": {
      const body = JSON.stringify({ error: { message: `refused: ${call.authorization}`, code: 502 } });
      response.writeHead(200, { "content-type": reply.stream ? "text/event-stream" : "application/json" });
      response.end(reply.stream ? `data: ${body}\n\n` : body);
      return;
    }
    case "status": {
      if (reply.location !== undefined) response.setHeader("location", reply.location);
      if (reply.retryAfterSeconds !== undefined) response.setHeader("retry-after", `${reply.retryAfterSeconds}`);
      // Servers repeat what they were sent: nothing of this may reach a log.
      return sendJson(response, reply.status, { error: { message: `refused: ${call.authorization} ${call.prompt}` } });
    }
    case "hang":
      return;
  }
}

function sendCompletion(
  response: ServerResponse,
  { call, content, finish }: { call: ModelCall; content: string; finish: "stop" | "length" },
): void {
  if (call.body.stream) void stream(response, { pieces: content.match(/[^]{1,20}/g) ?? [], end: finish });
  else sendJson(response, 200, toCompletion(content, finish));
}

async function stream(
  response: ServerResponse,
  { pieces, end = "stop" }: { pieces: Pieces; end?: Extract<ModelReply, { kind: "stream" }>["end"] },
): Promise<void> {
  const send = (data: unknown) =>
    new Promise<void>((resolve) => {
      response.write(`data: ${JSON.stringify(data)}\n\n`, () => resolve());
    });
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.flushHeaders();
  for await (const content of pieces) {
    if (response.destroyed) return;
    await send(toChunk({ content }, null));
  }
  if (end === "cut") return void response.destroy();
  if (end === "error") await send({ error: { message: "overloaded", code: 502 } });
  if (end === "stop" || end === "length") await send(toChunk({}, end));
  response.end(end === "break" ? "" : "data: [DONE]\n\n");
}

function toChunk(delta: { content?: string }, finishReason: "stop" | "length" | null) {
  const choices = [{ index: 0, delta, finish_reason: finishReason, logprobs: null }];
  return { id: "completion-1", object: "chat.completion.chunk", created: 0, model: "test", choices };
}

function toCall(
  request: IncomingMessage,
  { body, closed }: { body: Record<string, unknown>; closed: Promise<void> },
): ModelCall {
  const messages = (body.messages ?? []) as { content: string }[];
  const inputs = ([] as string[]).concat((body.input ?? []) as string | string[]);
  const format = body.response_format as { json_schema?: { name?: string } } | undefined;
  return {
    path: request.url ?? "",
    schemaName: format?.json_schema?.name ?? "",
    prompt: [...messages.map(({ content }) => content), ...inputs].join("\n"),
    body,
    authorization: request.headers.authorization ?? "",
    closed,
  };
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString("utf8");
  // A recording comes as a form.
  if (!request.headers["content-type"]?.includes("json")) return { form: text };
  return JSON.parse(text) as Record<string, unknown>;
}

function toCompletion(content: string, finishReason: "stop" | "length") {
  return {
    id: "completion-1",
    object: "chat.completion",
    created: 0,
    model: "test",
    choices: [
      { index: 0, finish_reason: finishReason, message: { role: "assistant", content, refusal: null }, logprobs: null },
    ],
  };
}

function toEmbeddings(body: Record<string, unknown>, dimensions: number) {
  const inputs = ([] as string[]).concat(body.input as string | string[]);
  const data = inputs.map((text, index) => ({ object: "embedding", index, embedding: countWords(text, dimensions) }));
  return { object: "list", model: body.model, data, usage: { prompt_tokens: 0, total_tokens: 0 } };
}

/** Also what {@link createCountingEmbedder} gives, before scaling. */
export function countWords(text: string, dimensions: number): number[] {
  const counts = Array.from({ length: dimensions }, () => 0);
  counts[0] = 0.01;
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []) {
    let hash = 7;
    for (const letter of word) hash = (hash * 31 + letter.codePointAt(0)!) % 1_000_003;
    counts[hash % dimensions]! += 1;
  }
  return counts;
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
