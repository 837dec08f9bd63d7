import type { ServerResponse } from "node:http";
import { DomainError } from "@groundwork/core";
import { toTrpcError } from "./errors.ts";

/** Each is a held connection and a look at the database every two seconds. */
const MAX_STREAMS = 10;
/** A tab that was closed a moment ago is gone by then. */
const RETRY_SECONDS = 5;

/** Counts the open subscriptions of each user in this process. */
export function countOpenStreams(): (userId: number, response: ServerResponse) => void {
  const streams = new Map<number, number>();
  /** @throws TRPCError of `rate_limited` for one too many; a stream tells that as its only event */
  return function open(userId, response) {
    const count = streams.get(userId) ?? 0;
    if (count >= MAX_STREAMS) {
      const options = { retryAfterSeconds: RETRY_SECONDS };
      throw toTrpcError(new DomainError("rate_limited", "Too many streams are open.", options));
    }
    streams.set(userId, count + 1);
    response.once("close", () => {
      const left = streams.get(userId)! - 1;
      if (left > 0) streams.set(userId, left);
      else streams.delete(userId);
    });
  };
}
