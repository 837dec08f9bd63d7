// @groundwork/db with a database client as BENCH_VARIANT says.
import { type DatabaseClient, type UserScope, createDatabaseClient as createProductClient } from "@groundwork/db";
import { Kysely, PostgresDialect } from "kysely";
import { preparing } from "./preparing.ts";

export * from "@groundwork/db";

export const VARIANTS = {
  /** As the product is: reads in one Sync. */
  product: "row-level security, readAsUser",
  transaction: "row-level security, pipelined transaction",
  /** On a database without policies: plain queries, no transaction. */
  none: "none",
  /** The same with its reads prepared, as readAsUser's are. */
  prepared: "none, prepared",
} as const;
export type Variant = keyof typeof VARIANTS;

type Options = Parameters<typeof createProductClient>[0];

export function createDatabaseClient(options: Options): DatabaseClient {
  const client = createProductClient(options);
  const variant = process.env["BENCH_VARIANT"] as Variant;
  if (variant === "product") return client;
  if (variant === "transaction") return { ...client, readAsUser: client.asUser };
  const db =
    variant === "none"
      ? client.db
      : new Kysely<UserScope["db"] extends Kysely<infer Database> ? Database : never>({
          dialect: new PostgresDialect({ pool: preparing(client.pool) }),
        });
  const ciphers = new Map<number, UserScope["cipher"]>();
  return {
    ...client,
    async readAsUser(userId, work) {
      let cipher = ciphers.get(userId);
      if (!cipher) {
        cipher = await client.asUser(userId, (scope) => Promise.resolve(scope.cipher));
        ciphers.set(userId, cipher);
      }
      return work({ db, userId, cipher });
    },
  };
}
