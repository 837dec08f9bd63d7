import type { CreateFastifyContextOptions } from "@trpc/server/adapters/fastify";
import type { Sessions } from "./auth/sessions.ts";
import type { Context, Dependencies } from "./context.ts";
import { isUnavailable, toUnavailable } from "./errors.ts";
import { countOpenStreams } from "./open-streams.ts";

/** @param publicUrl - where people reach the service; absent: the address it was reached at. */
export function createContextFor(dependencies: Dependencies, { publicUrl }: { publicUrl?: string | undefined } = {}) {
  const { sessions } = dependencies;
  const openStream = countOpenStreams();
  return async ({ req, res, info }: CreateFastifyContextOptions): Promise<Context> => {
    const setSessionToken = (token: string | null) => {
      const { value, attributes } = sessions.toCookie(token);
      res.setCookie(sessions.cookieName, value, attributes);
    };
    const token = req.cookies[sessions.cookieName];
    const found = token ? await findSession(sessions, token) : undefined;
    if (token && found?.renewed) setSessionToken(token);
    if (found && info.type === "subscription") openStream(found.user.id, res.raw);
    return {
      ...dependencies,
      user: found?.user ?? null,
      session: found?.session ?? null,
      requestId: req.id,
      clientAddress: req.ip,
      userAgent: req.headers["user-agent"],
      origin: publicUrl ?? `${req.protocol}://${req.host}`,
      isFromOwnPages: req.isFromOwnPages,
      log: req.log,
      setSessionToken,
    };
  };
}

/** Outside any procedure, so no middleware maps what it throws. */
async function findSession(sessions: Sessions, token: string) {
  try {
    return await sessions.find(token);
  } catch (error) {
    if (isUnavailable(error)) throw toUnavailable(error);
    throw error;
  }
}
