import { randomUUID } from "node:crypto";
import {
  type DatabaseClient,
  type MasterKeyring,
  createDatabaseClient,
  insertMessage,
  insertReply,
  insertUser,
} from "@groundwork/db";
import { type Kysely, sql } from "kysely";

/** People whose messages are really sealed, by how many they have. */
const MEASURED = [
  { messages: 50, people: 289 },
  { messages: 500, people: 10 },
  { messages: 5_000, people: 1 },
] as const;
const DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;
const CLIENTS = 8;
const QUESTION = "How did you hand over a patient whose plan had changed during the night shift on the ward?";
const ANSWER =
  "At the end of a shift I wrote down what had changed and why, read it aloud to the colleague who took over, and " +
  "had them say it back. On my last ward this cut the questions that came after a handover by about a third.";

type OwnerDatabase = Kysely<never>;

export interface LoadedChat {
  /** Messages they have -> ids. */
  measured: Map<number, number[]>;
  everybody: { firstId: number; lastId: number };
  messages: number;
}

/**
 * Messages of `people` persons over 90 days, most of random bytes as long as real ones. Rows lie in the order of their
 * instants, as they would: a person's are scattered over the months' files.
 */
export async function loadChat(
  client: DatabaseClient,
  {
    ownerUrl,
    masterKeys,
    messages,
    people,
  }: { ownerUrl: string; masterKeys: MasterKeyring; messages: number; people: number },
): Promise<LoadedChat> {
  const measured = await addMeasuredPeople(client);
  const owner = createDatabaseClient({ url: ownerUrl, masterKeys, poolSize: 1 });
  try {
    return await owner.db.connection().execute(async (connection) => {
      const db = connection as unknown as OwnerDatabase;
      await sql`set statement_timeout = 0`.execute(db);
      await sql`set idle_in_transaction_session_timeout = 0`.execute(db);
      await sql`select ensure_chat_partitions(4, now() - ${`${DAYS} days`}::interval)`.execute(db);
      const end = new Date();
      await addMeasuredMessages(client, measured, end);
      const everybody = await addOthers(db, people);
      const loaded = await addBulk(db, { messages, everybody, end });
      return { measured, everybody, messages: loaded };
    });
  } finally {
    await owner.close();
  }
}

async function addMeasuredPeople(client: DatabaseClient): Promise<Map<number, number[]>> {
  const measured = new Map<number, number[]>();
  for (const { messages, people } of MEASURED) {
    const ids: number[] = [];
    for (let person = 0; person < people; person++) {
      const email = `${randomUUID()}@example.com`;
      ids.push((await insertUser(client.db, { name: "Bench", email, passwordHash: "!" }))!.id);
    }
    measured.set(messages, ids);
  }
  return measured;
}

/** Through the program's own functions, spread evenly over the days, in three sessions each. */
async function addMeasuredMessages(client: DatabaseClient, measured: Map<number, number[]>, end: Date): Promise<void> {
  const tasks = [...measured].flatMap(([count, ids]) => ids.map((userId) => ({ count, userId })));
  // The longest first, so that none is left alone at the end.
  tasks.sort((a, b) => b.count - a.count);
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      for (let task = tasks.shift(); task; task = tasks.shift()) {
        const { count, userId } = task;
        const sessions = Array.from({ length: 3 }, () => randomUUID());
        const exchanges = count / 2;
        for (let first = 0; first < exchanges; first += 100) {
          await client.asUser(userId, async (scope) => {
            for (let index = first; index < Math.min(first + 100, exchanges); index++) {
              const age = ((exchanges - index - Math.random()) / exchanges) * DAYS * DAY_MS;
              const message = await insertMessage(scope, {
                sessionId: sessions[Math.floor((index / exchanges) * 3)]!,
                instant: new Date(end.getTime() - age).toISOString(),
                type: "text",
                text: QUESTION,
                metadata: null,
              });
              await insertReply(scope, message, {
                text: ANSWER,
                metadata: { from_qa: true, similarity: 0.91, matched_question: QUESTION, saved_id: "1" },
              });
            }
          });
        }
      }
    }),
  );
}

async function addOthers(db: OwnerDatabase, people: number): Promise<LoadedChat["everybody"]> {
  const { rows } = await sql<{ first: number; last: number }>`
    with added as (
      insert into users (name, email, password)
      select 'Bench', 'bench-' || n || '@example.com', '!' from generate_series(1, ${people}::integer) n returning id)
    select min(id) as first, max(id) as last from added`.execute(db);
  return { firstId: rows[0]!.first, lastId: rows[0]!.last };
}

/** Indexes are made after the rows, which is faster; the measured rows are taken out and put back among the others. */
async function addBulk(
  db: OwnerDatabase,
  { messages, everybody, end }: { messages: number; everybody: LoadedChat["everybody"]; end: Date },
): Promise<number> {
  const columns = sql.raw(
    "user_id, to_user_id, text_content, metadata, reply_evidence, reply_to_id, session_id, created_at",
  );
  await sql`create temp table sealed as select id, ${columns} from chat_messages`.execute(db);
  const { rows: counted } = await sql<{ count: string }>`select count(*) from sealed`.execute(db);
  const sealed = Number(counted[0]!.count);
  await sql`truncate chat_messages`.execute(db);
  const { rows: indexes } = await sql<{ name: string; definition: string }>`
    select i.indexrelid::regclass::text as name, replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') as definition
    from pg_index i where i.indrelid = 'chat_messages'::regclass and not i.indisprimary`.execute(db);
  for (const { name } of indexes) await sql.raw(`drop index ${name}`).execute(db);

  const exchangesADay = Math.ceil((messages - sealed) / 2 / DAYS);
  const persons = everybody.lastId - everybody.firstId + 1;
  for (let day = DAYS; day > 0; day--) {
    await sql`
      with exchange as materialized (
        select nextval('chat_messages_id_seq') as asked_id, nextval('chat_messages_id_seq') as reply_id,
               ${everybody.firstId}::integer + (hashint8(${day}::bigint * 1000000 + n) & 2147483647) % ${persons}::integer as person,
               ${end}::timestamptz - make_interval(days => ${day}) + interval '1 day' * (n::float8 / ${exchangesADay}::float8) as instant,
               sha512((${day} || ' ' || n)::bytea) as noise, n % 3 = 0 as has_evidence
        from generate_series(0, ${exchangesADay - 1}::integer) n
      ), addressed as (
        select *, md5(person || ' ' || ${Math.floor(day / 30)}::integer)::uuid::text as session_id from exchange
      )
      insert into chat_messages (id, ${columns})
      select id, ${columns} from (
        select asked_id as id, person as user_id, 10 as to_user_id, noise || substring(noise for 55) as text_content,
               null::jsonb as metadata, null::bytea as reply_evidence, null::bigint as reply_to_id, session_id, instant as created_at
        from addressed
        union all
        select reply_id, 10, person, noise || noise || noise || substring(noise for 40),
               jsonb_build_object('from_qa', not has_evidence, 'similarity', 0.91, 'matched_question', encode(substring(noise for 30), 'hex'), 'saved_id', '1'),
               case when has_evidence then noise || noise || noise || noise end, asked_id, session_id, instant + interval '1 microsecond'
        from addressed
        union all
        select * from sealed
        where created_at >= ${end}::timestamptz - make_interval(days => ${day}) and created_at < ${end}::timestamptz - make_interval(days => ${day - 1})
      ) rows order by created_at`.execute(db);
  }
  for (const { definition } of indexes) await sql.raw(definition).execute(db);
  // What autovacuum would look at: months with rows, and never their parent.
  const { rows: months } = await sql<{ name: string }>`
    select distinct tableoid::regclass::text as name from chat_messages`.execute(db);
  for (const { name } of months) await sql.raw(`vacuum analyze ${name}`).execute(db);
  const { rows } = await sql<{ count: string }>`select count(*) from chat_messages`.execute(db);
  return Number(rows[0]!.count);
}
