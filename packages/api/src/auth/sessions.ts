import { createHash, randomBytes } from "node:crypto";
import type { User } from "@groundwork/core/schemas";
import { type DatabaseClient, findSession } from "@groundwork/db";
import { Lucia, TimeSpan } from "lucia";
import { createLuciaAdapter } from "./lucia-adapter.ts";

const SESSION_DAYS = 14;

export interface Sessions {
  cookieName: string;
  /** @returns the token for the cookie. The table holds only its SHA-256. */
  start(userId: number): Promise<string>;
  /** `renewed`: past half its life, the session was extended, and the cookie is to be set again. */
  find(token: string): Promise<{ user: User; tokenHash: string; renewed: boolean } | undefined>;
  end(tokenHash: string): Promise<void>;
  /** Attributes of the cookie that carries the token, or with null ends it. */
  toCookie(token: string | null): { value: string; attributes: CookieAttributes };
}

interface CookieAttributes {
  httpOnly: true;
  sameSite: "lax";
  path: "/";
  secure: boolean;
  maxAge: number;
}

/**
 * Sessions by lucia 3, unmaintained since 2024, behind this one module.
 * @param secure - TLS is on: the cookie is `__Host-`, so that no other host or path can plant it.
 */
export function createSessions(database: DatabaseClient, { secure }: { secure: boolean }): Sessions {
  const cookieName = secure ? "__Host-groundwork" : "groundwork";
  const lucia = new Lucia(createLuciaAdapter(database), {
    sessionExpiresIn: new TimeSpan(SESSION_DAYS, "d"),
    sessionCookie: { name: cookieName, attributes: { secure } },
  });
  return {
    cookieName,
    async start(userId) {
      const token = randomBytes(32).toString("base64url");
      await lucia.createSession(userId, {}, { sessionId: hashToken(token) });
      return token;
    },
    async find(token) {
      const tokenHash = hashToken(token);
      const { session } = await lucia.validateSession(tokenHash);
      if (!session) return undefined;
      const found = await findSession(database.db, tokenHash);
      return found && { user: found.user, tokenHash, renewed: session.fresh };
    },
    end: (tokenHash) => lucia.invalidateSession(tokenHash),
    toCookie: (token) => ({
      value: token ?? "",
      attributes: {
        httpOnly: true,
        sameSite: "lax",
        path: "/",
        secure,
        maxAge: token === null ? 0 : SESSION_DAYS * 86_400,
      },
    }),
  };
}

function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
