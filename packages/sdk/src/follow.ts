import type { JobEvent } from "@groundwork/core/schemas";
import { toApiError } from "./api-error.ts";
import type { Transport } from "./transport.ts";

/** A job's events as an async iterator: from the first, or after `lastEventId`, to the terminal one. */
export async function* watchJob(
  transport: Transport,
  { jobId, lastEventId, signal }: { jobId: string; lastEventId?: string; signal?: AbortSignal },
): AsyncGenerator<JobEvent, void, undefined> {
  const arrived: JobEvent[] = [];
  let ended = false;
  let failure: Error | undefined;
  let wake = () => {};
  const finish = (error?: Error) => {
    ended = true;
    failure = error;
    wake();
  };
  const subscription = transport.jobs.watch.subscribe(
    { jobId, lastEventId },
    {
      onData: (event) => {
        arrived.push(event.data);
        wake();
      },
      onError: (error) => finish(toApiError(error)),
      onComplete: () => finish(),
      onStopped: () => finish(),
    },
  );
  const abort = () => finish(toAbortError(signal?.reason));
  signal?.addEventListener("abort", abort, { once: true });
  if (signal?.aborted) abort();
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
  return reason instanceof Error ? reason : new Error("watching was aborted", { cause: reason });
}
