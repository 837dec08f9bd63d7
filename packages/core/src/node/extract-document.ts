import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type ExtractedDocument, extractedDocumentSchema } from "../document/document.ts";
import { DomainError, FAILURE_CODES } from "../errors.ts";
import { watchMemory } from "./watch-memory.ts";

export interface ExtractOptions {
  signal?: AbortSignal;
  /** Milliseconds until the reading is stopped. Default 20 000. */
  timeoutMilliseconds?: number;
  /** Resident bytes of the reading process at which it is stopped. Default 600 MB. */
  maxResidentBytes?: number;
  /** Bytes of the result. Default 8 MB. */
  maxOutputBytes?: number;
}

/** What the child prints: one of these, as one JSON. */
const extractionSchema = z.union([
  z.object({ document: extractedDocumentSchema }),
  z.object({ error: z.object({ code: z.enum(FAILURE_CODES), message: z.string() }) }),
]);

const CHILD = fileURLToPath(new URL("./extract-document-child.ts", import.meta.url));
const HEAP_MEGABYTES = 384;
const STDERR_CHARACTERS = 4_000;

/**
 * Reads a PDF or DOCX in a process of its own, because a crafted file of two kilobytes can ask for gigabytes and only a
 * process can be stopped for certain: a thread's limits do not bound inflated streams.
 *
 * @throws DomainError `document_encrypted`, `document_corrupt`, `document_too_large`, `document_timeout`,
 * `document_no_text`, `document_unsupported`; the signal's reason when it is aborted.
 */
export async function extractDocument(bytes: Uint8Array, options: ExtractOptions = {}): Promise<ExtractedDocument> {
  options.signal?.throwIfAborted();
  const output = await runChild(bytes, options);
  const parsed = extractionSchema.safeParse(parseJson(output));
  if (!parsed.success) throw new DomainError("document_corrupt", "the reading process gave no usable result");
  if ("error" in parsed.data) throw new DomainError(parsed.data.error.code, parsed.data.error.message);
  return parsed.data.document;
}

function runChild(bytes: Uint8Array, options: ExtractOptions): Promise<string> {
  const { signal, timeoutMilliseconds = 20_000, maxResidentBytes = 600e6, maxOutputBytes = 8e6 } = options;
  return new Promise((resolve, reject) => {
    // A group of its own, so that nothing it might start outlives it; an empty environment, so that it knows no secret.
    const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, CHILD], {
      detached: true,
      env: {},
      stdio: ["pipe", "pipe", "pipe"],
    });
    let failure: unknown = null;
    const stop = (reason: unknown) => {
      failure ??= reason;
      killGroup(child.pid);
    };
    const timer = setTimeout(
      () => stop(new DomainError("document_timeout", `not read within ${timeoutMilliseconds} ms`)),
      timeoutMilliseconds,
    );
    const onAbort = () => stop(signal?.reason);
    signal?.addEventListener("abort", onAbort, { once: true });
    const tooLarge = () => stop(new DomainError("document_too_large", "reading it needs too much memory"));
    const unwatch = watchMemory(child.pid, { maxResidentBytes, onExceeded: tooLarge });

    const output: Buffer[] = [];
    let outputBytes = 0;
    let stderr = "";
    child.stdout.on("data", (piece: Buffer) => {
      outputBytes += piece.length;
      if (outputBytes > maxOutputBytes) stop(new DomainError("document_too_large", "it holds too much text"));
      else output.push(piece);
    });
    child.stderr.on("data", (piece: Buffer) => {
      stderr = (stderr + piece.toString()).slice(-STDERR_CHARACTERS);
    });
    // It may die before it has read everything: the exit says why, the broken pipe says nothing more.
    child.stdin.on("error", () => {});
    child.stdin.end(bytes);

    const settle = (conclude: () => void) => {
      clearTimeout(timer);
      unwatch();
      signal?.removeEventListener("abort", onAbort);
      conclude();
    };
    child.once("error", (error) => settle(() => reject(error)));
    child.once("close", (exitCode) =>
      settle(() => {
        // An abort's reason need not be an Error; it is passed on as it is.
        // oxlint-disable-next-line typescript/prefer-promise-reject-errors
        if (failure !== null) reject(failure);
        else if (exitCode === 0) resolve(Buffer.concat(output).toString("utf8"));
        else reject(toCrash(exitCode, stderr));
      }),
    );
  });
}

/** V8 aborts when its heap is full; any other death is the file's fault too. */
function toCrash(exitCode: number | null, stderr: string): DomainError {
  if (stderr.includes("heap out of memory") || stderr.includes("Array buffer allocation failed")) {
    return new DomainError("document_too_large", "reading it needs too much memory");
  }
  return new DomainError("document_corrupt", `the reading process died with ${exitCode ?? "a signal"}`);
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch (error) {
    // Gone already: that is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
