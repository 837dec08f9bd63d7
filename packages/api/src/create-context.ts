import type { CreateFastifyContextOptions } from "@trpc/server/adapters/fastify";
import type { Context, Dependencies } from "./context.ts";

export function createContextFor(dependencies: Dependencies) {
  const { sessions } = dependencies;
  return async ({ req, res }: CreateFastifyContextOptions): Promise<Context> => {
    const setSessionToken = (token: string | null) => {
      const { value, attributes } = sessions.toCookie(token);
      res.setCookie(sessions.cookieName, value, attributes);
    };
    const token = req.cookies[sessions.cookieName];
    const found = token ? await sessions.find(token) : undefined;
    if (token && found?.renewed) setSessionToken(token);
    return {
      ...dependencies,
      user: found?.user ?? null,
      tokenHash: found?.tokenHash ?? null,
      requestId: req.id,
      log: req.log,
      setSessionToken,
    };
  };
}
