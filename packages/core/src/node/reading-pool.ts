import { type ExtractedDocument, extractedDocumentSchema } from "../document/document.ts";
import { z } from "zod";
import { DomainError } from "../errors.ts";
import type { Media } from "../media/read-media.ts";
import { mediaMetadataSchema } from "../schemas/index.ts";
import {
  READING_LIMITS,
  type ReadingLimits,
  type ReadingProcess,
  type ReadingResult,
  type ReadingTask,
  startReadingProcess,
} from "./reading-process.ts";

export interface ReadingPoolOptions extends Partial<ReadingLimits> {
  /** Processes at once, each up to `maxResidentBytes`. */
  size: number;
  /** Tasks that may wait for a process; one more is `service_unavailable`. Default: any number. */
  maxWaiting?: number;
  /** Resident bytes after a task above which a process is not kept. Default 400 MB. */
  maxIdleBytes?: number;
}

export interface ExtractOptions extends Partial<ReadingLimits> {
  signal?: AbortSignal;
  /** A page is about to be read off its picture, which takes seconds; others are not told. */
  onPage?: (page: number, pages: number) => void;
}

export interface RenderOptions {
  /** From 1. */
  page: number;
  /** Pixels. */
  width: number;
  signal?: AbortSignal;
}

/** Reads files in processes of their own, which are kept warm. */
export interface ReadingPool {
  /**
   * @throws DomainError `document_encrypted`, `document_corrupt`, `document_too_large`, `document_timeout`,
   * `document_no_text`, `document_unsupported`, `service_unavailable`; the signal's reason when it is aborted
   */
  extract(bytes: Uint8Array, options?: ExtractOptions): Promise<ExtractedDocument>;
  /** A PDF's page as a PNG. @throws DomainError `page_not_found`, and as `extract` */
  renderPage(bytes: Uint8Array, options: RenderOptions): Promise<Uint8Array>;
  /**
   * What kind of media it is, with what it says of itself.
   * @throws DomainError `upload_empty`, `media_unsupported`, `media_corrupt`, `service_unavailable`
   */
  readMedia(bytes: Uint8Array, options?: { signal?: AbortSignal }): Promise<Media>;
  /** Kills all, running ones too. */
  close(): Promise<void>;
}

/**
 * Memory of a process grows to a plateau of about 400 MB over 300 documents and never returns. A new process costs a third
 * of a second, so one every fifty documents is nothing.
 */
const MAX_TASKS = 50;
const MAX_IDLE_BYTES = 400e6;
const IDLE_MILLISECONDS = 60_000;

const MEDIA_LIMITS = { timeoutMilliseconds: 5_000, totalMilliseconds: 5_000, maxOutputBytes: 4_000 };
const STOPPED: ReadonlySet<string> = new Set(["document_timeout", "document_too_large", "document_corrupt"]);

const mediaSchema: z.ZodType<Media> = z.object({
  type: z.enum(["image", "audio", "video"]),
  metadata: mediaMetadataSchema,
});

interface Seat {
  process: ReadingProcess;
  tasks: number;
  idle?: NodeJS.Timeout;
}

/** Processes start when they are needed, and end when they have been idle for a minute. */
export function createReadingPool(options: ReadingPoolOptions): ReadingPool {
  const { size, maxWaiting = Infinity, maxIdleBytes = MAX_IDLE_BYTES, ...limits } = options;
  const idle: Seat[] = [];
  const seats = new Set<Seat>();
  const waiting: (() => void)[] = [];
  let busy = 0;
  let closed = false;

  async function acquire(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    if (closed) throw new Error("the pool is closed");
    if (busy < size) {
      busy += 1;
      return;
    }
    if (waiting.length >= maxWaiting) throw new DomainError("service_unavailable", "too many documents are being read");
    await new Promise<void>((resolve, reject) => {
      const onAbort = () => {
        waiting.splice(waiting.indexOf(enter), 1);
        // An abort's reason need not be an Error; it is passed on as it is.
        // oxlint-disable-next-line typescript/prefer-promise-reject-errors
        reject(signal?.reason);
      };
      const enter = () => {
        signal?.removeEventListener("abort", onAbort);
        resolve();
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      waiting.push(enter);
    });
    if (closed) throw new Error("the pool is closed");
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }

  function take(): Seat {
    for (let seat = idle.pop(); seat; seat = idle.pop()) {
      clearTimeout(seat.idle);
      if (seat.process.isAlive()) return seat;
      seats.delete(seat);
    }
    const seat: Seat = { process: startReadingProcess(), tasks: 0 };
    seats.add(seat);
    return seat;
  }

  async function retire(seat: Seat): Promise<void> {
    seats.delete(seat);
    await seat.process.kill();
  }

  async function giveBack(seat: Seat): Promise<void> {
    const healthy = seat.process.isAlive() && seat.tasks < MAX_TASKS;
    if (closed || !healthy || seat.process.residentBytes() > maxIdleBytes) return retire(seat);
    idle.push(seat);
    seat.idle = setTimeout(() => {
      idle.splice(idle.indexOf(seat), 1);
      void retire(seat);
    }, IDLE_MILLISECONDS).unref();
  }

  async function run(task: Omit<ReadingTask, keyof ReadingLimits> & Partial<ReadingLimits>): Promise<ReadingResult> {
    await acquire(task.signal);
    try {
      const seat = take();
      seat.tasks += 1;
      try {
        return await seat.process.run({ ...READING_LIMITS, ...limits, ...task });
      } finally {
        await giveBack(seat);
      }
    } finally {
      leave();
    }
  }

  return {
    async extract(bytes, options = {}) {
      const { body } = await run({ request: { work: "extract" }, bytes, ...options });
      return toDocument(body);
    },
    async renderPage(bytes, { page, width, signal }) {
      const { body } = await run({ request: { work: "render", page, width }, bytes, ...(signal && { signal }) });
      return body;
    },
    async readMedia(bytes, { signal } = {}) {
      const task = { request: { work: "media" }, bytes, ...MEDIA_LIMITS, ...(signal && { signal }) } as const;
      const { body } = await run(task).catch((error: unknown) => {
        // Figures stand in the first bytes: what takes a library that long, or so much memory, is made to.
        const isStopped = error instanceof DomainError && STOPPED.has(error.code);
        throw isStopped ? new DomainError("media_corrupt", "the file can't be read within its limits") : error;
      });
      const parsed = mediaSchema.safeParse(parseJson(body.toString("utf8")));
      if (!parsed.success) throw new DomainError("media_corrupt", "the reading process gave no usable result");
      return parsed.data;
    },
    async close() {
      closed = true;
      for (const enter of waiting.splice(0)) enter();
      await Promise.all([...seats].map(retire));
    },
  };
}

function toDocument(body: Buffer): ExtractedDocument {
  const parsed = extractedDocumentSchema.safeParse(parseJson(body.toString("utf8")));
  if (!parsed.success) throw new DomainError("document_corrupt", "the reading process gave no usable result");
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
