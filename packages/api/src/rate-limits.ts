import { createHmac, hkdfSync } from "node:crypto";
import { DomainError } from "@groundwork/core";
import type { DatabaseClient } from "@groundwork/db";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { toClientNetwork } from "./client-network.ts";

export interface RateLimit {
  /** `account`: the e-mail that was given, whether there is such an account or not. */
  by: "account" | "address" | "user";
  /** Times within the window, which begins with the first. */
  points: number;
  /** Length of the window. */
  seconds: number;
}

const QUARTER_HOUR = 900;
const HOUR = 3_600;

/** An address comes first: who has used up theirs can't use up somebody's account. */
export const RATE_LIMITS = {
  // Only failures stay counted.
  signIn: [
    { by: "address", points: 100, seconds: QUARTER_HOUR },
    { by: "account", points: 10, seconds: QUARTER_HOUR },
  ],
  /** Whatever asks for the password of who is signed in already. */
  reauthentication: [{ by: "user", points: 10, seconds: QUARTER_HOUR }],
  signUp: [{ by: "address", points: 100, seconds: HOUR }],
  passwordReset: [
    { by: "address", points: 30, seconds: HOUR },
    { by: "account", points: 5, seconds: HOUR },
  ],
  emailVerification: [{ by: "user", points: 10, seconds: HOUR }],
  upload: [{ by: "user", points: 300, seconds: HOUR }],
  chat: [{ by: "user", points: 120, seconds: 60 }],
  generate: [{ by: "user", points: 240, seconds: HOUR }],
  export: [{ by: "user", points: 30, seconds: HOUR }],
} as const satisfies Record<string, readonly RateLimit[]>;

export type LimitedAct = keyof typeof RATE_LIMITS;

/** Whoever an act's limits ask for. */
export type Who = Partial<Record<RateLimit["by"], string | number | undefined>>;

export interface RateLimits {
  /**
   * Counts the act, before it is done: as many at once as one likes are still counted one by one.
   * @throws DomainError `rate_limited`. What the store throws when it is away goes through: nothing is let in uncounted.
   */
  consume(act: LimitedAct, who: Who): Promise<void>;
  /** It succeeded, and only failures count: the account starts anew, the address gets its point back. */
  forgive(act: LimitedAct, who: Who): Promise<void>;
}

/**
 * Counters in PostgreSQL, one for all processes; who is over a limit is refused from memory. Every limit fails closed:
 * the store is the database that each limited act needs anyway, so while it is away the answer is 503.
 * @param secret - the newest master key. Another one starts all windows anew, since rows name people by its hashes.
 */
export function createRateLimits({ pool, secret }: { pool: DatabaseClient["pool"]; secret: Uint8Array }): RateLimits {
  const hashKey = Buffer.from(hkdfSync("sha256", secret, "", "groundwork/rate-limits", 32));
  const limiters = Object.entries(RATE_LIMITS).flatMap(([act, limits]) =>
    limits.map((limit: RateLimit) => ({ act, by: limit.by, limiter: createLimiter(pool, { act, limit }) })),
  );

  function select(act: LimitedAct, who: Who) {
    return limiters
      .filter((each) => each.act === act)
      .map(({ by, limiter }) => {
        const value = who[by];
        if (value === undefined) throw new Error(`the limit of ${act} needs to know the ${by}`);
        const name = by === "address" ? toClientNetwork(String(value)) : String(value);
        return { by, limiter, key: createHmac("sha256", hashKey).update(`${act}:${by}:${name}`).digest("base64url") };
      });
  }

  return {
    async consume(act, who) {
      for (const { limiter, key } of select(act, who)) {
        try {
          await limiter.consume(key);
        } catch (refused) {
          if (!(refused instanceof RateLimiterRes)) throw refused;
          const retryAfterSeconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
          throw new DomainError("rate_limited", "Too many requests. Try again later.", { retryAfterSeconds });
        }
      }
    },
    async forgive(act, who) {
      for (const { by, limiter, key } of select(act, who)) {
        await (by === "account" ? limiter.delete(key) : limiter.reward(key));
      }
    },
  };
}

function createLimiter(
  pool: DatabaseClient["pool"],
  { act, limit: { by, points, seconds } }: { act: string; limit: RateLimit },
): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    schemaName: "limits",
    tableName: "rate_limits",
    tableCreated: true,
    keyPrefix: `${act}:${by}`,
    points,
    duration: seconds,
    inMemoryBlockOnConsumed: points + 1,
    // One clears the whole table, every five minutes, of what ended an hour ago.
    clearExpiredByTimeout: act === "signUp",
  });
}
