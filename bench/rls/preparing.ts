import type { PostgresPool, PostgresPoolClient } from "kysely";
import type { DatabaseClient } from "@groundwork/db";

/** Kysely's view of a pool, on which each statement is prepared under a name of its own. */
export function preparing(pool: DatabaseClient["pool"]): PostgresPool {
  const names = new Map<string, string>();
  const nameOf = (text: string) => {
    const name = names.get(text) ?? `bench_${names.size}`;
    names.set(text, name);
    return name;
  };
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const prepared = {
        query: (text: string, values: readonly unknown[]) =>
          client.query({ name: nameOf(text), text, values: [...values] }),
        release: () => client.release(),
      };
      return prepared as unknown as PostgresPoolClient;
    },
  };
}
