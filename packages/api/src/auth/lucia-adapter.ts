import type { User } from "@groundwork/core/schemas";
import {
  type DatabaseClient,
  deleteSession,
  deleteSessions,
  extendSession,
  findSession,
  insertSession,
  listSessions,
} from "@groundwork/db";
import type { Adapter, DatabaseSession } from "lucia";

declare module "lucia" {
  interface Register {
    UserId: number;
    DatabaseUserAttributes: User;
  }
}

/** Lucia's seven calls over our tables. A session's id here is the SHA-256 of its token. */
export function createLuciaAdapter(database: DatabaseClient): Adapter {
  const toSession = (userId: number, row: { tokenHash: string; expiresAt: Date }): DatabaseSession => ({
    id: row.tokenHash,
    userId,
    expiresAt: row.expiresAt,
    attributes: {},
  });
  return {
    async getSessionAndUser(tokenHash) {
      const found = await findSession(database.db, tokenHash);
      if (!found) return [null, null];
      return [toSession(found.user.id, found), { id: found.user.id, attributes: found.user }];
    },
    getUserSessions: (userId) =>
      database.asUser(userId, async (scope) => (await listSessions(scope)).map((row) => toSession(userId, row))),
    setSession: ({ userId, id, expiresAt }) =>
      database.asUser(userId, (scope) => insertSession(scope, { tokenHash: id, expiresAt })),
    updateSessionExpiration: (tokenHash, expiresAt) => extendSession(database.db, { tokenHash, expiresAt }),
    deleteSession: (tokenHash) => deleteSession(database.db, tokenHash),
    deleteUserSessions: (userId) => database.asUser(userId, (scope) => deleteSessions(scope)),
    deleteExpiredSessions: () =>
      Promise.reject(new Error("crosses users, which the API may not: an expired session is deleted when it is used")),
  };
}
