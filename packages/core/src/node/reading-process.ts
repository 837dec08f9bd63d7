import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { DomainError, FAILURE_CODES } from "../errors.ts";
import { createFrameReader, toFrame } from "./reading-frames.ts";
import { toIsolatedCommand } from "./reading-isolation.ts";
import type { ReadingRequest } from "./reading-protocol.ts";
import { watchMemory } from "./watch-memory.ts";

export interface ReadingLimits {
  /** Milliseconds without a sign of progress. Default 20 000. */
  timeoutMilliseconds: number;
  /** Milliseconds in all: ten pages that are read off their pictures take a while on a slow machine. Default 180 000. */
  totalMilliseconds: number;
  /** Resident bytes at which the process is stopped. Default 600 MB. */
  maxResidentBytes: number;
  /** Bytes of the result. Default 8 MB. */
  maxOutputBytes: number;
}

export const READING_LIMITS: ReadingLimits = {
  timeoutMilliseconds: 20_000,
  totalMilliseconds: 180_000,
  maxResidentBytes: 600e6,
  maxOutputBytes: 8e6,
};

export interface ReadingTask extends ReadingLimits {
  request: ReadingRequest;
  bytes: Uint8Array;
  signal?: AbortSignal;
  onPage?: (page: number, pages: number) => void;
}

/** What a task ends in while the process lives on. */
export interface ReadingResult {
  kind: "document" | "media" | "picture";
  body: Buffer;
}

/** A child process that reads one file after another. */
export interface ReadingProcess {
  /**
   * One at a time. Whatever stops it kills the process too, and only then rejects.
   *
   * @throws DomainError as the reading does, `document_timeout`, `document_too_large`, `service_unavailable` when
   * someone else killed the process; the signal's reason
   */
  run(task: ReadingTask): Promise<ReadingResult>;
  /** Resolves when the process is gone, and its group with it. */
  kill(): Promise<void>;
  isAlive(): boolean;
  pid: number | undefined;
  /** Resident bytes after the last task. */
  residentBytes(): number;
}

/** Heads are our own and short; only a child that was taken over sends another. */
const MAX_HEAD_BYTES = 4_000;
const STDERR_CHARACTERS = 4_000;
const HEAP_MEGABYTES = 384;
/** Any number of honest pages are far fewer; more is a child that was taken over, or caught in a loop. */
const MAX_FRAMES = 1_000;

const replySchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("page"), page: z.int().min(1).max(1_000), pages: z.int().min(1).max(1_000) }),
  z.object({ kind: z.enum(["document", "media", "picture"]), residentBytes: z.number() }),
  z.object({ kind: z.literal("failure"), code: z.enum(FAILURE_CODES), message: z.string(), residentBytes: z.number() }),
]);

const CHILD = fileURLToPath(new URL("./reading-child.ts", import.meta.url));
/** Of Node, the entry last. */
export const CHILD_ARGUMENTS: readonly string[] = [
  `--max-old-space-size=${HEAP_MEGABYTES}`,
  // It may read our code and libraries; write nothing, start nothing. Addons: the canvas. Threads: see end-with-parent.ts.
  "--permission",
  "--allow-addons",
  "--allow-worker",
  ...listReadable().map((folder) => `--allow-fs-read=${folder}`),
  "--no-warnings",
  // Not --import, which threads made of text escape.
  "--require",
  fileURLToPath(new URL("./refuse-network.ts", import.meta.url)),
  CHILD,
];

function listReadable(): string[] {
  const core = fileURLToPath(new URL("../..", import.meta.url));
  // Packages lie, behind links, in the outermost node_modules.
  const library = realpathSync(fileURLToPath(import.meta.resolve("pdfjs-dist/package.json")));
  const end = library.indexOf("node_modules") + "node_modules/".length;
  return [`${core}*`, `${library.slice(0, end)}*`];
}

/**
 * Starts one: with an empty environment, so that it knows no secret, as a group, so that nothing it starts outlives it, and
 * in a network of its own where the system permits.
 */
export function startReadingProcess(): ReadingProcess {
  const command = toIsolatedCommand({ file: process.execPath, arguments: CHILD_ARGUMENTS });
  const child = spawn(command.file, command.arguments, {
    detached: true,
    env: {},
    // The last one carries nothing: its end tells the child that we are gone.
    stdio: ["pipe", "pipe", "pipe", "pipe"],
  });
  let stderr = "";
  let alive = true;
  let residentBytes = 0;
  /** Of the running task. */
  let running: {
    onReply(reply: z.infer<typeof replySchema>, body: Buffer): void;
    onGone(error: unknown): void;
  } | null = null;
  let maxBodyBytes = 0;
  let failure: unknown = null;

  const stop = (reason: unknown) => {
    failure ??= reason;
    killGroup(child.pid);
  };
  const unreadable = () => new DomainError("document_corrupt", "the reading process gave no usable result");
  const makeReader = () =>
    createFrameReader({
      maxHeadBytes: MAX_HEAD_BYTES,
      maxBodyBytes,
      onFrame({ head, body }) {
        const reply = replySchema.safeParse(head);
        if (!reply.success || running === null) stop(unreadable());
        else running.onReply(reply.data, body);
      },
      onRefused: (reason) =>
        stop(reason === "too_large" ? new DomainError("document_too_large", "it holds too much text") : unreadable()),
    });
  let reader = makeReader();
  child.stdout.on("data", (piece: Buffer) => reader.push(piece));
  child.stderr.on("data", (piece: Buffer) => {
    stderr = (stderr + piece.toString()).slice(-STDERR_CHARACTERS);
  });
  // It may die before it has read everything: the exit says why, the broken pipe says nothing more.
  child.stdin.on("error", () => {});
  child.stdio[3]?.on("error", () => {});
  const gone = new Promise<void>((resolve) => {
    const end = (error: unknown) => {
      if (!alive) return;
      alive = false;
      child.stdio[3]?.destroy();
      running?.onGone(error);
      resolve();
    };
    child.once("error", end);
    child.once("close", (exitCode, signal) => end(failure ?? toCrash({ exitCode, signal, stderr })));
  });

  return {
    pid: child.pid,
    isAlive: () => alive && failure === null,
    residentBytes: () => residentBytes,
    async kill() {
      stop(new Error("the reading process was stopped"));
      await gone;
    },
    async run(task) {
      task.signal?.throwIfAborted();
      const { timeoutMilliseconds } = task;
      maxBodyBytes = task.maxOutputBytes;
      reader = makeReader();
      const late = (after: number) => () => stop(new DomainError("document_timeout", `not read within ${after} ms`));
      const stalled = setTimeout(late(timeoutMilliseconds), timeoutMilliseconds);
      const overdue = setTimeout(late(task.totalMilliseconds), task.totalMilliseconds);
      const tooLarge = () => stop(new DomainError("document_too_large", "reading it needs too much memory"));
      const unwatch = watchMemory(child.pid, { maxResidentBytes: task.maxResidentBytes, onExceeded: tooLarge });
      const onAbort = () => stop(task.signal?.reason);
      task.signal?.addEventListener("abort", onAbort, { once: true });
      let frames = 0;
      try {
        return await new Promise<ReadingResult>((resolve, reject) => {
          running = {
            onReply(reply, body) {
              frames += 1;
              // Stopped already: the rejection comes when the process is gone.
              if (failure !== null) return;
              if (frames > MAX_FRAMES) return stop(unreadable());
              if (reply.kind === "page") {
                stalled.refresh();
                task.onPage?.(reply.page, reply.pages);
                return;
              }
              residentBytes = reply.residentBytes;
              if (reply.kind === "failure") reject(new DomainError(reply.code, reply.message));
              else resolve({ kind: reply.kind, body });
            },
            onGone: reject,
          };
          if (!alive) reject(killedFromOutside());
          child.stdin.write(toFrame(task.request, task.bytes));
        });
      } finally {
        running = null;
        clearTimeout(stalled);
        clearTimeout(overdue);
        unwatch();
        task.signal?.removeEventListener("abort", onAbort);
      }
    },
  };
}

/** What someone else ends a process with. A file that breaks our libraries ends it by SEGV, ABRT, TRAP and their like. */
const FROM_OUTSIDE: ReadonlySet<NodeJS.Signals> = new Set(["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP"]);

/** Says nothing about the file: it is read again. */
function killedFromOutside(): DomainError {
  return new DomainError("service_unavailable", "the reading process was killed from outside");
}

/** V8 aborts when its heap is full; any other death by its own hand is the file's fault too. */
function toCrash({
  exitCode,
  signal,
  stderr,
}: {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stderr: string;
}): DomainError {
  if (signal !== null && FROM_OUTSIDE.has(signal)) return killedFromOutside();
  // The system had no namespace left: our code never ran.
  if (stderr.startsWith("unshare: ")) {
    return new DomainError("service_unavailable", "the reading process could not be started", {
      cause: new Error(stderr),
    });
  }
  if (stderr.includes("heap out of memory") || stderr.includes("Array buffer allocation failed")) {
    return new DomainError("document_too_large", "reading it needs too much memory");
  }
  // Node's own words about our code, and never the file's: libraries print little, and the last of it is the crash.
  return new DomainError("document_corrupt", `the reading process died with ${exitCode ?? signal}`, {
    cause: new Error(stderr),
  });
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
