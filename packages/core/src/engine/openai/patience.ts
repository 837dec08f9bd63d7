import type { StreamPatience } from "./model-client.ts";

const DEFAULTS: StreamPatience = { firstMs: 30_000, idleMs: 20_000, totalMs: 120_000 };

export interface Patience extends StreamPatience {
  /** Aborts when a bound is over, when `stop` does, and at the end, so that no connection outlives its reader. */
  signal: AbortSignal;
  /** Whether a bound was over. */
  isOver(): boolean;
  /** From now on, until it is said again. */
  waitFor(milliseconds: number): void;
  end(): void;
}

/** How long to wait for a streamed reply: for its first piece, between two, and in all, because a byte now and then is no answer either. */
export function startPatience(patience: Partial<StreamPatience> | undefined, stop: AbortSignal | undefined): Patience {
  const bounds = { ...DEFAULTS, ...patience };
  const controller = new AbortController();
  let over = false;
  const giveUp = () => {
    over = true;
    controller.abort();
  };
  const total = setTimeout(giveUp, bounds.totalMs);
  let next: NodeJS.Timeout | undefined;
  return {
    ...bounds,
    signal: stop ? AbortSignal.any([stop, controller.signal]) : controller.signal,
    isOver: () => over,
    waitFor: (milliseconds) => {
      clearTimeout(next);
      next = setTimeout(giveUp, milliseconds);
    },
    end: () => {
      clearTimeout(next);
      clearTimeout(total);
      controller.abort();
    },
  };
}
