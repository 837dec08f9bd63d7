import { toApiError } from "./api-error.ts";

interface Listener<Event> {
  onData: (event: Event) => void;
  onError: (error: unknown) => void;
  onComplete: () => void;
  onStopped: () => void;
}

/** A subscription as an async iterator. It ends with the subscription; leaving the loop, or the signal, ends that. */
export async function* follow<Event>(
  subscribe: (listener: Listener<Event>) => { unsubscribe(): void },
  { signal }: { signal?: AbortSignal } = {},
): AsyncGenerator<Event, void, undefined> {
  const arrived: Event[] = [];
  let ended = false;
  let failure: Error | undefined;
  let wake = () => {};
  const finish = (error?: Error) => {
    ended = true;
    failure = error;
    wake();
  };
  const abort = () => finish(toAbortError(signal?.reason));
  if (signal?.aborted) throw toAbortError(signal.reason);
  const subscription = subscribe({
    onData: (event) => {
      arrived.push(event);
      wake();
    },
    onError: (error) => finish(toApiError(error)),
    onComplete: () => finish(),
    onStopped: () => finish(),
  });
  signal?.addEventListener("abort", abort, { once: true });
  try {
    while (true) {
      const event = arrived.shift();
      if (event) yield event;
      else if (!ended) await new Promise<void>((resolve) => (wake = resolve));
      else if (failure !== undefined) throw failure;
      else return;
    }
  } finally {
    signal?.removeEventListener("abort", abort);
    subscription.unsubscribe();
  }
}

function toAbortError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error("it was aborted", { cause: reason });
}
