import type OpenAI from "openai";
import type { z } from "zod";
import { DomainError } from "../../errors.ts";
import type { CallOptions } from "../engine.ts";

export interface ModelOptions {
  apiKey: string;
  /** Of any server that speaks the protocol; OpenAI's own by default. */
  baseUrl?: string;
  model: string;
  embeddingModel: string;
  /** How long one try may take, in milliseconds; default 60,000. */
  timeoutMs?: number;
  /** How long a streamed reply may take; each in milliseconds. */
  patience?: Partial<StreamPatience>;
  /** Speech to text; without it this engine hears nothing. */
  transcriptionModel?: string;
  /** Further tries after 408, 409, 429, 5xx and dropped connections, as long as Retry-After says; default 2. */
  maxRetries?: number;
}

/** Bounds of a streamed reply, in milliseconds. */
export interface StreamPatience {
  /** To the first piece; default 30,000. */
  firstMs: number;
  /** Between two pieces; default 20,000. */
  idleMs: number;
  /** In all; default 120,000. */
  totalMs: number;
}

export interface ModelRequest<T> {
  /** Of the schema, for the server: letters, digits, "_" and "-". */
  name: string;
  schema: z.ZodType<T>;
  instructions: string;
  data: string;
  /** The same asking for less: sent after a reply that ran into the length limit. */
  shorterData?: string;
  options?: CallOptions | undefined;
}

/** The library, loaded with the first call: a process that never calls a model does not wait for it. */
export type Client = () => Promise<OpenAI>;

export interface ModelServer {
  client: Client;
  model: string;
  patience?: Partial<StreamPatience>;
}

const DEFAULT_BASE_URL = "https://api.openai.com/v1";
const DEFAULT_TIMEOUT_MS = 60_000;
/** A reply that can't be read is asked for once more; then it is the model's fault, not chance. */
export const READS = 2;

/** Every setting is given: the library would otherwise read a base URL, an organisation and a log level from the environment. */
export function createClient({ apiKey, baseUrl, timeoutMs, maxRetries }: ModelOptions): Client {
  let client: OpenAI | null = null;
  return async () => {
    const { default: Library } = await import("openai");
    client ??= new Library({
      apiKey,
      baseURL: baseUrl ?? DEFAULT_BASE_URL,
      organization: null,
      project: null,
      timeout: timeoutMs ?? DEFAULT_TIMEOUT_MS,
      maxRetries: maxRetries ?? 2,
      logLevel: "off",
      // A resume goes where the operator said, and to no place that names itself.
      fetchOptions: { redirect: "manual" },
    });
    return client;
  };
}

/**
 * One structured reply.
 * @throws DomainError `engine_unavailable` when the server can't or won't answer, or answers with an error inside a 200;
 * `engine_refused` when it refuses the key, knows no such model, or sends elsewhere; `engine_reply_invalid` when it twice answers with something else than the schema
 */
export async function askModel<T>({ client, model }: ModelServer, request: ModelRequest<T>): Promise<T> {
  const { zodResponseFormat } = await import("openai/helpers/zod");
  let data = request.data;
  for (let read = 0; read < READS; read++) {
    const completion = await callServer(
      async () =>
        (await client()).chat.completions.create(
          {
            model,
            messages: [
              { role: "system", content: request.instructions },
              { role: "user", content: data },
            ],
            response_format: zodResponseFormat(request.schema, request.name),
          },
          { signal: request.options?.signal },
        ),
      request.options,
    );
    const reply = readReply(completion, request.schema);
    if (reply !== null) return reply.value;
    if (completion?.choices?.[0]?.finish_reason === "length") data = request.shorterData ?? data;
  }
  throw new DomainError("engine_reply_invalid", "the model's reply did not fit the schema, twice");
}

/** What went wrong goes on without its cause: an error of the library holds headers and bodies, and errors are logged. */
export async function callServer<T>(call: () => Promise<T>, options: CallOptions | undefined): Promise<T> {
  try {
    options?.signal?.throwIfAborted();
    options?.onModelCall?.();
    return await call();
  } catch (error) {
    options?.signal?.throwIfAborted();
    throw await toEngineError(error);
  }
}

export async function toEngineError(error: unknown): Promise<unknown> {
  const { APIConnectionError, APIConnectionTimeoutError, APIError } = await import("openai");
  if (error instanceof APIConnectionTimeoutError) {
    return new DomainError("engine_unavailable", "the model server did not answer in time");
  }
  if (error instanceof APIConnectionError) {
    return new DomainError("engine_unavailable", "the model server could not be reached");
  }
  if (error instanceof APIError) return toStatusError(error.status);
  // The body of a 200 was no JSON: the library lets the parser's error through.
  if (error instanceof SyntaxError)
    return new DomainError("engine_reply_invalid", "the model server's reply was no JSON");
  // fetch's own error: the connection was cut while the body came.
  if (error instanceof TypeError) return new DomainError("engine_unavailable", "the model server's reply broke off");
  return error;
}

const ELSEWHERE = "check the base URL, it sends elsewhere";
/** What the operator has to mend, and no retry does. Told in the log. */
const REFUSALS: Readonly<Record<number, string>> = {
  401: "check the API key",
  403: "check what the API key may do",
  404: "check the base URL and the model's name",
  301: ELSEWHERE,
  302: ELSEWHERE,
  307: ELSEWHERE,
  308: ELSEWHERE,
};

function toStatusError(status: number | undefined): DomainError {
  const hint = REFUSALS[status ?? 0];
  const message = `the model server answered ${status ?? "with an error"}`;
  return hint
    ? new DomainError("engine_refused", `${message}: ${hint}`)
    : new DomainError("engine_unavailable", message);
}

/** Servers speak the protocol more or less: nothing in the reply is taken for granted. */
export function readReply<T>(completion: OpenAI.ChatCompletion, schema: z.ZodType<T>): { value: T } | null {
  if (isError(completion)) throw new DomainError("engine_unavailable", "the model server answered 200 with an error");
  const choice = completion?.choices?.[0];
  if (choice?.finish_reason === "length" || typeof choice?.message?.content !== "string") return null;
  const parsed = schema.safeParse(toJson(choice.message.content));
  return parsed.success ? { value: parsed.data } : null;
}

function isError(reply: unknown): boolean {
  return typeof reply === "object" && reply !== null && "error" in reply && Boolean(reply.error);
}

function toJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
