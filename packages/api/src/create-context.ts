import type { CreateFastifyContextOptions } from "@trpc/server/adapters/fastify";
import type { Sessions } from "./auth/sessions.ts";
import type { Context, Dependencies } from "./context.ts";
import { isUnavailable, toUnavailable } from "./errors.ts";

export function createContextFor(dependencies: Dependencies) {
  const { sessions } = dependencies;
  return async ({ req, res }: CreateFastifyContextOptions): Promise<Context> => {
    const setSessionToken = (token: string | null) => {
      const { value, attributes } = sessions.toCookie(token);
      res.setCookie(sessions.cookieName, value, attributes);
    };
    const token = req.cookies[sessions.cookieName];
    const found = token ? await findSession(sessions, token) : undefined;
    if (token && found?.renewed) setSessionToken(token);
    return {
      ...dependencies,
      user: found?.user ?? null,
      tokenHash: found?.tokenHash ?? null,
      requestId: req.id,
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
