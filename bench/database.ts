// What working as a user costs: throughput of a small query, 8 clients, against the same query without a user.
// `node bench/database.ts`
import { randomUUID } from "node:crypto";
import { createDatabaseClient, insertUser } from "@groundwork/db";
import { sql } from "kysely";
import { startProduct } from "./product.ts";
import { printTable } from "./table.ts";

const CLIENTS = 8;
const ROUND_MS = 2_000;
const ROUNDS = 3;

await using product = await startProduct();
const client = createDatabaseClient({ url: product.urls.apiUrl, masterKeys: product.masterKeys, poolSize: CLIENTS });
const user = (await insertUser(client.db, { name: "Bench", email: `${randomUUID()}@example.com`, passwordHash: "!" }))!;

const query = (db: Pick<typeof client.db, "selectFrom">) =>
  db.selectFrom("users").select("id").where("id", "=", user.id).execute();
const times = async (count: number, work: () => Promise<unknown>) => {
  for (let index = 0; index < count; index++) await work();
};

/** Each runs `queries` small queries as one request would. */
const FORMS: Record<string, (queries: number) => Promise<unknown>> = {
  "no transaction, no user": (queries) => times(queries, () => query(client.db)),
  "naive: begin, set_config, queries, commit": (queries) =>
    client.db.transaction().execute(async (transaction) => {
      await sql`select set_config('app.current_user_id', ${String(user.id)}, true)`.execute(transaction);
      await times(queries, () => query(transaction));
    }),
  "asUser: begin and set_config pipelined": (queries) =>
    client.asUser(user.id, ({ db }) => times(queries, () => query(db))),
  "readAsUser: one Sync": (queries) => client.readAsUser(user.id, ({ db }) => times(queries, () => query(db))),
};

async function measure(work: () => Promise<unknown>): Promise<number> {
  const end = performance.now() + ROUND_MS;
  let done = 0;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() < end) {
        await work();
        done++;
      }
    }),
  );
  return (done * 1000) / ROUND_MS;
}

for (const queries of [1, 3]) {
  const totals: Record<string, number> = {};
  // Interleaved, so that a noisy moment hits each alike.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, form] of Object.entries(FORMS))
      totals[name] = (totals[name] ?? 0) + (await measure(() => form(queries)));
  }
  const base = Object.values(totals)[0]!;
  printTable(
    `${queries} ${queries === 1 ? "query" : "queries"} a request, ${CLIENTS} clients, ${ROUNDS} rounds of ${ROUND_MS / 1000} s`,
    Object.entries(totals).map(([form, total]) => ({
      form,
      "requests/s": Math.round(total / ROUNDS),
      ratio: (total / base).toFixed(2),
    })),
  );
}
await client.close();
