import type { Engine } from "@groundwork/core";
import type { ReadingPool } from "@groundwork/core/node";
import type { User } from "@groundwork/core/schemas";
import type { DatabaseClient, JobEventSignals, JobQueue } from "@groundwork/db";
import type { FastifyBaseLogger } from "fastify";
import type { Mail } from "./auth/mail.ts";
import type { Passwords } from "./auth/passwords.ts";
import type { Session, Sessions } from "./auth/sessions.ts";
import type { ErasureLedger } from "./erasure-ledger.ts";
import type { RateLimits } from "./rate-limits.ts";
import type { VirusScan } from "./virus-scan.ts";

/** Made once, in main.ts. */
export interface Dependencies {
  database: DatabaseClient;
  queue: JobQueue;
  jobEvents: JobEventSignals;
  engine: Engine;
  /** Draws pages, and reads media. */
  reading: Pick<ReadingPool, "renderPage" | "readMedia">;
  scanForViruses: VirusScan;
  sessions: Sessions;
  passwords: Passwords;
  mail: Mail;
  rateLimits: RateLimits;
  erasures: ErasureLedger;
}

/** Made for each request. */
export interface Context extends Dependencies {
  user: User | null;
  session: Session | null;
  requestId: string;
  /** Who sent it: the socket's other end, or who a trusted proxy names. */
  clientAddress: string;
  /** What the browser calls itself. */
  userAgent: string | undefined;
  /** Where people reach the service, for links in letters. */
  origin: string;
  /** Or from no page at all. */
  isFromOwnPages: boolean;
  log: FastifyBaseLogger;
  /** Sets the cookie of a new session, or with null takes it away. */
  setSessionToken(token: string | null): void;
}
