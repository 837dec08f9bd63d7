/** npm hands on the signal that the terminal has already sent to all of us: what comes this soon is the same key. */
const SAME_KEY_MILLISECONDS = 500;

/**
 * Ctrl-C, SIGTERM, SIGHUP, and the end of the process that started us. Pressing Ctrl-C again means "at once".
 */
export function onStopSignal({ onFirst, onSecond }: { onFirst: () => void; onSecond: () => void }): void {
  let firstAt: number | undefined;
  const receive = () => {
    if (firstAt === undefined) {
      firstAt = Date.now();
      onFirst();
    } else if (Date.now() - firstAt > SAME_KEY_MILLISECONDS) {
      onSecond();
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, receive);
  process.once("disconnect", () => {
    if (firstAt === undefined) receive();
  });
}
