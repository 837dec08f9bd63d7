// The newest 50 messages of a person among 5,000,000 of 100,000 people, as the API's role under row-level security.
// `node bench/chat-history.ts [--messages 5000000]`; exit code 1 when one client's p99 is over the target or a plan
// reads a whole month. Eight clients, each asking again at once, show what the cores they share with the server bear.
import { parseArgs } from "node:util";
import { createDatabaseClient, listMessages, runMaintenance } from "@groundwork/db";
import {
  CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from "kysely";
import { loadChat } from "./chat-history/load-chat.ts";
import { startProduct } from "./product.ts";
import { percentile, printTable } from "./table.ts";

const TARGET_P99_MS = 50;
const MESSAGES_A_PERSON = 50;
const PAGE = 50;
const CALLS = 2_000;
const DAY_MS = 24 * 60 * 60 * 1000;

const { values } = parseArgs({ options: { messages: { type: "string", default: "5000000" } } });
const messages = Number(values.messages);

await using product = await startProduct();
const client = createDatabaseClient({ url: product.urls.apiUrl, masterKeys: product.masterKeys, poolSize: 8 });
const loadStart = performance.now();
const chat = await loadChat(client, {
  ownerUrl: product.urls.migrationUrl,
  masterKeys: product.masterKeys,
  messages,
  people: Math.round(messages / MESSAGES_A_PERSON),
});
console.log(`${chat.messages} messages loaded in ${Math.round((performance.now() - loadStart) / 1000)} s`);

const documentQuery = (userId: number) => sql`
  select * from chat_messages
  where (user_id = ${userId} and to_user_id = 10) or (user_id = 10 and to_user_id = ${userId})
  order by created_at desc limit ${sql.lit(PAGE)}`;

const FORMS: Record<string, (userId: number) => Promise<number>> = {
  "listMessages, opened": async (userId) =>
    (await client.asUser(userId, (scope) => listMessages(scope, { limit: PAGE }))).items.length,
  "the document's OR query": async (userId) =>
    (await client.asUser(userId, ({ db }) => documentQuery(userId).execute(db))).rows.length,
};

/** In the order of a fixed sequence, so that every run asks for the same people. */
function pickPeople(ids: readonly number[]): number[] {
  let state = 1;
  return Array.from({ length: CALLS }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return ids[state % ids.length]!;
  });
}

const everybody = Array.from(
  { length: chat.everybody.lastId - chat.everybody.firstId + 1 },
  (_, index) => chat.everybody.firstId + index,
);
const groups: [string, number[]][] = [...chat.measured].map(([count, ids]) => [String(count), ids]);

/** Runs the work for each, `clients` at a time. @returns seconds it took */
async function forEach(
  people: readonly number[],
  { clients, work }: { clients: number; work: (userId: number) => Promise<void> },
): Promise<number> {
  const waiting = [...people];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let userId = waiting.pop(); userId !== undefined; userId = waiting.pop()) await work(userId);
    }),
  );
  return (performance.now() - start) / 1000;
}

const rows = [];
for (const [form, call] of Object.entries(FORMS)) {
  // The others' text is noise that does not open.
  const askedGroups = form.startsWith("list") ? groups : [...groups, ["any", everybody] as [string, number[]]];
  for (const [name, ids] of askedGroups) {
    const people = pickPeople(ids);
    // They have been here before: their data key is made.
    await forEach([...new Set(people)], { clients: 8, work: (userId) => client.asUser(userId, async () => {}) });
    for (const clients of [1, 8]) {
      const times: number[] = [];
      let found = 0;
      const work = async (userId: number) => {
        const start = performance.now();
        const count = await call(userId);
        times.push(performance.now() - start);
        found += count;
      };
      const seconds = await forEach(people, { clients, work });
      const ms = (share: number) => percentile(times, share).toFixed(2);
      rows.push({
        query: form,
        "messages of a person": name,
        clients,
        "rows a call": Math.round(found / CALLS),
        "p50 ms": ms(0.5),
        "p95 ms": ms(0.95),
        "p99 ms": ms(0.99),
        "calls/s": Math.round(CALLS / seconds),
      });
    }
  }
}
printTable(`the newest ${PAGE} of ${chat.messages} messages, ${CALLS} calls each`, rows);

/** The statement that `listMessages` sends. */
async function compileList(userId: number): Promise<CompiledQuery> {
  const sent: CompiledQuery[] = [];
  const recorder: typeof client.db = new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => void sent.push(query),
  });
  await client.asUser(userId, ({ cipher }) =>
    recorder.transaction().execute((db) => listMessages({ db, userId, cipher }, { limit: PAGE })),
  );
  return sent[0]!;
}

const plans: string[] = [];
for (const [name, ids] of groups) {
  const userId = ids[0]!;
  const statements = {
    listMessages: await compileList(userId),
    "the document's OR query": documentQuery(userId).compile(client.db),
  };
  for (const [form, { sql: text, parameters }] of Object.entries(statements)) {
    const explain = CompiledQuery.raw(`explain (analyze, buffers off) ${text}`, [...parameters]);
    const result = await client.asUser(userId, ({ db }) => db.executeQuery<{ "QUERY PLAN": string }>(explain));
    const plan = result.rows.map((row) => row["QUERY PLAN"]).join("\n");
    plans.push(plan);
    console.log(`\n${form}, of ${name} messages\n${plan}`);
  }
}

const sweepStart = performance.now();
const report = await runMaintenance({ url: product.urls.migrationUrl, asOf: new Date(Date.now() + DAY_MS) });
console.log(`\na day later, in ${Math.round(performance.now() - sweepStart)} ms:`, report);

await client.close();
const slow = rows.filter((row) => row.clients === 1 && Number(row["p99 ms"]) >= TARGET_P99_MS);
const wholeReads = plans.filter((plan) => /Seq Scan on chat_messages/.test(plan));
if (slow.length > 0 || wholeReads.length > 0) {
  console.log(`${slow.length} over ${TARGET_P99_MS} ms, ${wholeReads.length} plans that read a whole month`);
  process.exitCode = 1;
}
