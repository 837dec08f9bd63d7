import type { Engine } from "@groundwork/core";
import type { ReadingPool } from "@groundwork/core/node";
import type { User } from "@groundwork/core/schemas";
import type { DatabaseClient, JobEventSignals, JobQueue } from "@groundwork/db";
import type { FastifyBaseLogger } from "fastify";
import type { Passwords } from "./auth/passwords.ts";
import type { Sessions } from "./auth/sessions.ts";

/** Made once, in main.ts. */
export interface Dependencies {
  database: DatabaseClient;
  queue: JobQueue;
  jobEvents: JobEventSignals;
  engine: Engine;
  /** Draws pages, and reads media. */
  reading: Pick<ReadingPool, "renderPage" | "readMedia">;
  sessions: Sessions;
  passwords: Passwords;
}

/** Made for each request. */
export interface Context extends Dependencies {
  user: User | null;
  /** SHA-256 of the session's token; null without a session. */
  tokenHash: string | null;
  requestId: string;
  /** Or from no page at all. */
  isFromOwnPages: boolean;
  log: FastifyBaseLogger;
  /** Sets the cookie of a new session, or with null takes it away. */
  setSessionToken(token: string | null): void;
}
