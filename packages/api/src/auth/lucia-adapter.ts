import type { User } from "@groundwork/core/schemas";
import {
  type AuditEvent,
  type DatabaseClient,
  type StoredSession,
  deleteSession,
  deleteSessions,
  extendSession,
  findSession,
  insertSession,
  recordAudit,
} from "@groundwork/db";
import type { Adapter, DatabaseSession } from "lucia";

declare module "lucia" {
  interface Register {
    UserId: number;
    DatabaseUserAttributes: User;
    DatabaseSessionAttributes: Partial<Omit<StoredSession, "tokenHash" | "expiresAt">> & {
      userAgent?: string | undefined;
      audit?: AuditEvent;
    };
  }
}

/** Lucia's seven calls over our tables. A session's id here is the SHA-256 of its token. */
export function createLuciaAdapter(database: DatabaseClient): Adapter {
  return {
    async getSessionAndUser(tokenHash) {
      const found = await findSession(database.db, tokenHash);
      if (!found) return [null, null];
      const { user, session } = found;
      const { expiresAt, ...attributes } = session;
      const stored: DatabaseSession = { id: tokenHash, userId: user.id, expiresAt, attributes };
      return [stored, { id: user.id, attributes: user }];
    },
    setSession: ({ userId, id, expiresAt, attributes: { userAgent, audit } }) =>
      database.asUser(userId, async (scope) => {
        await insertSession(scope, { tokenHash: id, expiresAt, userAgent });
        if (audit) await recordAudit(scope, audit);
      }),
    updateSessionExpiration: (tokenHash, expiresAt) => extendSession(database.db, { tokenHash, expiresAt }),
    deleteSession: (tokenHash) => deleteSession(database.db, tokenHash),
    deleteUserSessions: (userId) => database.asUser(userId, async (scope) => void (await deleteSessions(scope))),
    getUserSessions: () => Promise.reject(new Error("listed by listSessions, by the names they have for the person")),
    deleteExpiredSessions: () =>
      Promise.reject(new Error("crosses users, which the API may not: the maintenance role deletes them")),
  };
}
