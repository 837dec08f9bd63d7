import { type SignedInSession, type User } from "@groundwork/core/schemas";
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

export interface StoredSession {
  tokenHash: string;
  expiresAt: Date;
  /** What the person names it by: it opens nothing. */
  sessionId: string;
  /** When the password was last given. */
  authenticatedAt: Date;
  lastUsedAt: Date;
}

/** @returns undefined when the e-mail is taken. */
export async function insertUser(db: Kysely<Database>, user: NewUser): Promise<User | undefined> {
  const { rows } = await sql<UserRow>`
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

export async function findSession(
  db: Kysely<Database>,
  tokenHash: string,
): Promise<{ session: StoredSession; user: User } | undefined> {
  const { rows } = await sql<
    Omit<UserRow, "id"> & {
      user_id: number;
      expires_at: Date;
      session_id: string;
      authenticated_at: Date;
      last_used_at: Date;
    }
  >`select * from find_session(${tokenHash})`.execute(db);
  const row = rows[0];
  if (!row) return undefined;
  const session = {
    tokenHash,
    expiresAt: row.expires_at,
    sessionId: row.session_id,
    authenticatedAt: row.authenticated_at,
    lastUsedAt: row.last_used_at,
  };
  return { session, user: toUser({ ...row, id: row.user_id }) };
}

export async function extendSession(
  db: Kysely<Database>,
  { tokenHash, expiresAt }: { tokenHash: string; expiresAt: Date },
): Promise<void> {
  await sql`select extend_session(${tokenHash}, ${expiresAt})`.execute(db);
}

/** Says that it is in use now. */
export async function touchSession(db: Kysely<Database>, tokenHash: string): Promise<void> {
  await sql`select touch_session(${tokenHash})`.execute(db);
}

export async function deleteSession(db: Kysely<Database>, tokenHash: string): Promise<void> {
  await sql`select delete_session(${tokenHash})`.execute(db);
}

export async function insertSession(
  { db, userId }: UserScope,
  { tokenHash, expiresAt, userAgent }: { tokenHash: string; expiresAt: Date; userAgent?: string | undefined },
): Promise<void> {
  await db
    .insertInto("sessions")
    .values({ token_hash: tokenHash, user_id: userId, expires_at: expiresAt, user_agent: userAgent ?? null })
    .execute();
}

/** Those that are still good, the last used first. */
export async function listSessions({ db, userId }: UserScope): Promise<Omit<SignedInSession, "current">[]> {
  const rows = await db
    .selectFrom("sessions")
    .selectAll()
    .where("user_id", "=", userId)
    .where("expires_at", ">", sql<Date>`now()`)
    .where("created_at", ">", sql<Date>`now() - interval '90 days'`)
    .orderBy("last_used_at", "desc")
    .orderBy("created_at", "desc")
    .execute();
  return rows.map((row) => ({
    sessionId: row.session_id,
    userAgent: row.user_agent,
    createdAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  }));
}

/** @returns how many ended */
export async function deleteSessions(
  { db, userId }: UserScope,
  which: { sessionId?: string; exceptSessionId?: string | undefined } = {},
): Promise<number> {
  let query = db.deleteFrom("sessions").where("user_id", "=", userId);
  if (which.sessionId !== undefined) query = query.where("session_id", "=", which.sessionId);
  if (which.exceptSessionId !== undefined) query = query.where("session_id", "<>", which.exceptSessionId);
  const { numDeletedRows } = await query.executeTakeFirst();
  return Number(numDeletedRows);
}

export async function getUser({ db, userId }: UserScope): Promise<User> {
  return toUser(await db.selectFrom("users").selectAll().where("id", "=", userId).executeTakeFirstOrThrow());
}

export async function getPasswordHash({ db, userId }: UserScope): Promise<string> {
  const row = await db.selectFrom("users").select("password").where("id", "=", userId).executeTakeFirstOrThrow();
  return row.password;
}

export async function updatePasswordHash({ db, userId }: UserScope, passwordHash: string): Promise<void> {
  await db.updateTable("users").set({ password: passwordHash }).where("id", "=", userId).execute();
}

/** @returns whether it was not verified before */
export async function verifyEmail({ db, userId }: UserScope): Promise<boolean> {
  const verified = await db
    .updateTable("users")
    .set({ email_verified_at: sql<Date>`now()` })
    .where("id", "=", userId)
    .where("email_verified_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return verified !== undefined;
}

interface UserRow {
  id: number;
  name: string;
  email: string;
  email_verified_at: Date | null;
  created_at: Date;
}

function toUser(row: UserRow): User {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    emailVerified: row.email_verified_at !== null,
    createdAt: row.created_at.toISOString(),
  };
}
