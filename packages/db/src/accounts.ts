import { type User } from "@groundwork/core/schemas";
import { type Kysely, sql } from "kysely";
import type { UserScope } from "./client.ts";
import type { Database } from "./schema.ts";

/** Before anybody is signed in there is no user to work as: these call the definer functions of 0002_accounts.sql. */

export interface NewUser {
  name: string;
  email: string;
  /** argon2id PHC string. */
  passwordHash: string;
}

export interface SessionAndUser {
  tokenHash: string;
  expiresAt: Date;
  user: User;
}

/** @returns undefined when the e-mail is taken. */
export async function insertUser(db: Kysely<Database>, user: NewUser): Promise<User | undefined> {
  const { rows } = await sql<{ id: number; name: string; email: string; created_at: Date }>`
    select * from create_user(${user.name}, ${user.email}, ${user.passwordHash})`.execute(db);
  return rows[0] && toUser(rows[0]);
}

export async function findCredentials(
  db: Kysely<Database>,
  email: string,
): Promise<{ userId: number; passwordHash: string } | undefined> {
  const { rows } = await sql<{ id: number; password: string }>`select * from find_credentials(${email})`.execute(db);
  return rows[0] && { userId: rows[0].id, passwordHash: rows[0].password };
}

export async function findSession(db: Kysely<Database>, tokenHash: string): Promise<SessionAndUser | undefined> {
  const { rows } = await sql<{
    user_id: number;
    expires_at: Date;
    name: string;
    email: string;
    created_at: Date;
  }>`select * from find_session(${tokenHash})`.execute(db);
  const row = rows[0];
  return row && { tokenHash, expiresAt: row.expires_at, user: toUser({ ...row, id: row.user_id }) };
}

export async function extendSession(
  db: Kysely<Database>,
  { tokenHash, expiresAt }: { tokenHash: string; expiresAt: Date },
): Promise<void> {
  await sql`select extend_session(${tokenHash}, ${expiresAt})`.execute(db);
}

export async function deleteSession(db: Kysely<Database>, tokenHash: string): Promise<void> {
  await sql`select delete_session(${tokenHash})`.execute(db);
}

export async function insertSession(
  { db, userId }: UserScope,
  { tokenHash, expiresAt }: { tokenHash: string; expiresAt: Date },
): Promise<void> {
  await db.insertInto("sessions").values({ token_hash: tokenHash, user_id: userId, expires_at: expiresAt }).execute();
}

export async function listSessions({ db, userId }: UserScope): Promise<{ tokenHash: string; expiresAt: Date }[]> {
  const rows = await db.selectFrom("sessions").selectAll().where("user_id", "=", userId).execute();
  return rows.map((row) => ({ tokenHash: row.token_hash, expiresAt: row.expires_at }));
}

export async function deleteSessions({ db, userId }: UserScope, options: { expiredBefore?: Date } = {}): Promise<void> {
  let query = db.deleteFrom("sessions").where("user_id", "=", userId);
  if (options.expiredBefore) query = query.where("expires_at", "<=", options.expiredBefore);
  await query.execute();
}

export async function getUser({ db, userId }: UserScope): Promise<User> {
  return toUser(await db.selectFrom("users").selectAll().where("id", "=", userId).executeTakeFirstOrThrow());
}

export async function updatePasswordHash({ db, userId }: UserScope, passwordHash: string): Promise<void> {
  await db.updateTable("users").set({ password: passwordHash }).where("id", "=", userId).execute();
}

function toUser(row: { id: number; name: string; email: string; created_at: Date }): User {
  return { id: row.id, name: row.name, email: row.email, createdAt: row.created_at.toISOString() };
}
