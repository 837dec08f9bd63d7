import { DomainError } from "@groundwork/core";
import { initTRPC } from "@trpc/server";
import { assertFreshAuthentication } from "./auth/fresh-authentication.ts";
import { type AuditedAct, recordWith } from "./audited-act.ts";
import type { Context } from "./context.ts";
import {
  isDataException,
  isUnavailable,
  toFields,
  toReason,
  toRetryAfterSeconds,
  toTrpcError,
  toUnavailable,
} from "./errors.ts";

const t = initTRPC.context<Context>().create({
  isDev: false,
  sse: {
    // Below the 60 s after which common proxies cut an idle connection.
    ping: { enabled: true, intervalMs: 15_000 },
    client: { reconnectAfterInactivityMs: 40_000 },
  },
  errorFormatter({ shape, error, ctx }) {
    const reason = toReason(error);
    const fields = toFields(error);
    const retryAfterSeconds = toRetryAfterSeconds(error);
    return {
      ...shape,
      message:
        reason === "internal_error"
          ? "Something went wrong on our side."
          : fields
            ? "The input is not valid."
            : shape.message,
      data: {
        ...shape.data,
        stack: undefined,
        reason,
        requestId: ctx?.requestId ?? null,
        ...(fields ? { fields } : {}),
        ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
      },
    };
  },
});

/** What the domain or the database says no to becomes the status it stands for. */
const mapErrors = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof DomainError) throw toTrpcError(cause);
  if (isUnavailable(cause)) throw toUnavailable(cause);
  if (isDataException(cause)) throw toTrpcError(new DomainError("input_invalid", "no such value can be", { cause }));
  return result;
});

export const router = t.router;
export const middleware = t.middleware;
export const createCallerFactory = t.createCallerFactory;

/** For everybody. */
export const publicProcedure = t.procedure.use(mapErrors);

/** For who is signed in; `ctx.asUser` runs a transaction as them, `ctx.act` one that is written down, `ctx.readAsUser` reads. */
export const userProcedure = publicProcedure.use(({ ctx, next }) => {
  const { user, session, database } = ctx;
  if (user === null || session === null) throw toTrpcError(new DomainError("session_required"));
  return next({
    ctx: {
      ...ctx,
      user,
      session,
      asUser: <T>(work: Parameters<typeof database.asUser<T>>[1]): Promise<T> => database.asUser(user.id, work),
      act: <T>(act: AuditedAct<T>, work: Parameters<typeof database.asUser<T>>[1]): Promise<T> =>
        database.asUser(user.id, (scope) => recordWith(scope, { ...act, requestId: ctx.requestId }, work)),
      readAsUser: <T>(work: Parameters<typeof database.readAsUser<T>>[1]): Promise<T> =>
        database.readAsUser(user.id, work),
    },
  });
});

/** A stream that changes something is a GET, which the browser's edge lets through: only our own pages may open it. */
export const ownPagesProcedure = userProcedure.use(({ ctx, next }) => {
  if (!ctx.isFromOwnPages) throw toTrpcError(new DomainError("origin_forbidden"));
  return next();
});

/** For what changes who can get in, or takes everything along: the password was given a moment ago. */
export const sensitiveProcedure = userProcedure.use(({ ctx, next }) => {
  assertFreshAuthentication(ctx.session);
  return next();
});
