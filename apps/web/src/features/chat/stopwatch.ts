/** Counts while it runs; a pause keeps what was counted. */
export interface Stopwatch {
  /** Milliseconds before the last start. */
  counted: number;
  /** When it was last started, null while it stands. */
  since: number | null;
}

export function startStopwatch({ counted, since }: Stopwatch, now: number): Stopwatch {
  return { counted, since: since ?? now };
}

export function stopStopwatch(watch: Stopwatch, now: number): Stopwatch {
  return { counted: toElapsed(watch, now), since: null };
}

/** Milliseconds. */
export function toElapsed({ counted, since }: Stopwatch, now: number): number {
  return since === null ? counted : counted + now - since;
}

/** "0:07", "12:40", "1:02:03"; whole seconds that have passed. */
export function toClock(milliseconds: number): string {
  const seconds = Math.max(Math.floor(milliseconds / 1_000), 0);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const hours = Math.floor(seconds / 3_600);
  const [first, ...rest] = hours > 0 ? [hours, ...parts] : parts;
  return [first, ...rest.map((part) => String(part).padStart(2, "0"))].join(":");
}
