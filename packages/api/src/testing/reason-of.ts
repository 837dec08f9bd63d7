import { TRPCError } from "@trpc/server";
import { toReason } from "../errors.ts";

/** Why a call was refused, as `data.reason` says it; "allowed" when it was not. */
export const reasonOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "allowed",
    (error: unknown) => (error instanceof TRPCError ? toReason(error) : String(error)),
  );
