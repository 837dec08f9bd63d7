import { createHash, randomBytes } from "node:crypto";
import type { User } from "@groundwork/core/schemas";
import { type AuditEvent, type DatabaseClient, type StoredSession, findSession, touchSession } from "@groundwork/db";
import { Lucia, TimeSpan } from "lucia";
import { createLuciaAdapter } from "./lucia-adapter.ts";

/** Without use; and in all, used or not, 90 days (`find_session`). docs/security.md says so. */
const SESSION_DAYS = 14;
const HOUR_MILLISECONDS = 60 * 60 * 1000;
const MAX_USER_AGENT_CHARACTERS = 300;

export interface Sessions {
  cookieName: string;
  /**
   * @param beginning.audit - written down with it, in one transaction.
   * @returns the token for the cookie. The table holds only its SHA-256.
   */
  start(userId: number, beginning: { userAgent: string | undefined; audit: AuditEvent }): Promise<string>;
  /** `renewed`: past half its life, the session was extended, and the cookie is to be set again. */
  find(token: string): Promise<{ user: User; session: Session; renewed: boolean } | undefined>;
  /** Whether it is still there: it may have been ended from another browser. */
  isAlive(session: Session): Promise<boolean>;
  end(session: Pick<Session, "tokenHash">): Promise<void>;
  /** Attributes of the cookie that carries the token, or with null ends it. */
  toCookie(token: string | null): { value: string; attributes: CookieAttributes };
}

export type Session = Pick<StoredSession, "tokenHash" | "sessionId" | "authenticatedAt">;

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
    getSessionAttributes: (attributes) => attributes,
    getUserAttributes: (attributes) => attributes,
  });
  return {
    cookieName,
    async start(userId, { userAgent, audit }) {
      const token = randomBytes(32).toString("base64url");
      await lucia.createSession(
        userId,
        { userAgent: userAgent?.slice(0, MAX_USER_AGENT_CHARACTERS), audit },
        { sessionId: hashToken(token) },
      );
      return token;
    },
    async find(token) {
      const tokenHash = hashToken(token);
      const { session, user } = await lucia.validateSession(tokenHash);
      if (!session) return undefined;
      // What the two functions above let through, which lucia's types know only of one `Lucia` made at the top of a module.
      const { sessionId, authenticatedAt, lastUsedAt } = session as unknown as StoredSession;
      const { id, name, email, emailVerified, createdAt } = user as unknown as User;
      if (Date.now() - lastUsedAt.getTime() > HOUR_MILLISECONDS) await touchSession(database.db, tokenHash);
      return {
        user: { id, name, email, emailVerified, createdAt },
        session: { tokenHash, sessionId, authenticatedAt },
        renewed: session.fresh,
      };
    },
    async isAlive({ tokenHash }) {
      // Not by lucia: it would extend the session, and a stream that has begun can't set the cookie again.
      const found = await findSession(database.db, tokenHash);
      return found !== undefined && found.session.expiresAt.getTime() > Date.now();
    },
    end: ({ tokenHash }) => lucia.invalidateSession(tokenHash),
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
