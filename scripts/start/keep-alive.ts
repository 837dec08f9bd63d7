import { type ChildProcess, spawn } from "node:child_process";

const FIRST_PAUSE_MILLISECONDS = 1_000;
const LONGEST_PAUSE_MILLISECONDS = 30_000;
/** One that lived this long was well: its next death starts the pauses anew. */
const WELL_MILLISECONDS = 60_000;
/** The worker takes up to 25 s to finish or hand back what it holds. */
const STOP_MILLISECONDS = 30_000;

export interface KeptProcess {
  /** What it said when it was first ready; rejects when it died before that. */
  ready: Promise<{ url?: string }>;
  restart(): void;
  stop(): Promise<void>;
  /** Ends it and all it started, now. */
  kill(): void;
}

export interface KeepAliveOptions {
  name: string;
  /** What Node runs, and its arguments. */
  command: string[];
  env: Record<string, string>;
  cwd?: string;
  say: (line: string) => void;
  firstPauseMilliseconds?: number;
}

/**
 * Runs a Node program with a channel to us, and runs it again when it dies, after 1, 2, 4 .. 30 s. It has a process
 * group of its own: Ctrl-C in the terminal reaches us only, and we decide the order in which all end. When we are
 * killed, the channel closes, and it must end by itself.
 */
export function keepAlive(options: KeepAliveOptions): KeptProcess {
  const { name, say, firstPauseMilliseconds = FIRST_PAUSE_MILLISECONDS } = options;
  const ready = Promise.withResolvers<{ url?: string }>();
  // Whoever waits for it sees the error; nobody has to.
  ready.promise.catch(() => {});
  let child: ChildProcess | undefined;
  let pause = firstPauseMilliseconds;
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  let wanted = false;

  const launch = () => {
    wanted = false;
    const startedAt = Date.now();
    const current = start(options);
    child = current;
    current.on("message", (message: { ready?: boolean; url?: string }) => {
      if (message.ready) ready.resolve(message);
    });
    current.once("error", (error) => say(`${name}: ${error.message}`));
    current.once("exit", (exitCode, signal) => {
      killGroup(current);
      child = undefined;
      ready.reject(new Error(`the ${name} ended (${signal ?? exitCode}) before it was ready; its messages are above`));
      if (stopping) return;
      if (wanted) return launch();
      if (Date.now() - startedAt > WELL_MILLISECONDS) pause = firstPauseMilliseconds;
      say(`the ${name} ended (${signal ?? exitCode}); starting it again in ${pause / 1000} s`);
      timer = setTimeout(launch, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MILLISECONDS);
    });
  };
  launch();

  return {
    ready: ready.promise,
    restart() {
      if (stopping) return;
      wanted = true;
      if (child) {
        child.kill("SIGTERM");
      } else {
        clearTimeout(timer);
        launch();
      }
    },
    async stop() {
      stopping = true;
      clearTimeout(timer);
      const current = child;
      if (current === undefined) return;
      const gone = new Promise((resolve) => current.once("exit", resolve));
      const forced = setTimeout(() => killGroup(current), STOP_MILLISECONDS);
      current.kill("SIGTERM");
      await gone;
      clearTimeout(forced);
    },
    kill() {
      if (child) killGroup(child);
    },
  };
}

function start({ command, cwd, env }: KeepAliveOptions): ChildProcess {
  return spawn(process.execPath, command, {
    cwd,
    env,
    detached: process.platform !== "win32",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

/** The process and what it has started and left behind. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch (error) {
    // Nobody left: that is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
