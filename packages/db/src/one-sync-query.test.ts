import { randomBytes } from "node:crypto";
import { Client, Pool, type PoolClient } from "pg";
import { describe, expect } from "vitest";
import { MAX_PREPARED, queryAsUser } from "./one-sync-query.ts";
import { addUpload, addUser, test as base } from "./testing/index.ts";

const OWN_UPLOADS = 20;
const COUNT = "select count(*)::int as rows from user_uploads";

/** A pool of one connection, as the API's is; the owner of twenty uploads, and somebody else. */
const test = base.extend<{ pool: Pool; client: PoolClient; owner: string; other: string }>({
  pool: async ({ testDatabase }, use) => {
    const pool = new Pool({ connectionString: testDatabase.apiUrl, max: 1, pipeline: true });
    pool.on("error", () => {});
    await use(pool);
    await pool.end();
  },
  client: async ({ pool }, use) => {
    const client = await pool.connect();
    client.on("error", () => {});
    await use(client);
    client.release(true);
  },
  owner: async ({ database }, use) => {
    const { id } = await addUser(database);
    for (let i = 0; i < OWN_UPLOADS; i++) await addUpload(database, id);
    await use(String(id));
  },
  other: async ({ database }, use) => use(String((await addUser(database)).id)),
});

interface Asked {
  as: string;
  /** Default: how many uploads are seen. */
  text?: string;
  values?: unknown[];
}

async function ask(client: PoolClient, { as: userId, text = COUNT, values = [] }: Asked): Promise<unknown[]> {
  return (await queryAsUser(client, { userId, text, values })).rows as unknown[];
}

/** What a plain query shows on the connection, where nobody is to be left behind. */
const askPlain = async (client: PoolClient) => (await client.query<{ rows: number }>(COUNT)).rows;

async function asAdmin(url: string, statement: string): Promise<void> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}

describe("a statement as a user in one Sync", () => {
  test("sees their rows and nobody else's, and leaves nobody behind", async ({ client, owner, other }) => {
    // Each twice: being prepared, and prepared.
    for (let run = 0; run < 2; run++) {
      expect(await ask(client, { as: owner })).toEqual([{ rows: OWN_UPLOADS }]);
      expect(await askPlain(client)).toEqual([{ rows: 0 }]);
      expect(await ask(client, { as: other })).toEqual([{ rows: 0 }]);
      expect(await askPlain(client)).toEqual([{ rows: 0 }]);
    }
  });

  test("waits for the server once", async ({ client, owner }) => {
    const ready: unknown[] = [];
    const { connection } = client as unknown as { connection: NodeJS.EventEmitter };
    connection.on("readyForQuery", (message) => ready.push(message));
    await ask(client, { as: owner });
    await ask(client, { as: owner });
    expect(ready).toHaveLength(2);
  });

  test("writes nothing, be it theirs or another's, and the connection works on", async ({ client, owner, other }) => {
    const insert = "insert into sessions (token_hash, user_id, expires_at) values ($1, $2, now())";
    for (const userId of [owner, other]) {
      await expect(ask(client, { as: owner, text: insert, values: [`of ${userId}`, userId] })).rejects.toMatchObject({
        code: "25006",
      });
    }
    // Even were the transaction not read-only: its own refusal stands behind.
    const unlocked = "select set_config('transaction_read_only', 'off', true)";
    await expect(ask(client, { as: owner, text: unlocked })).rejects.toMatchObject({ code: "25001" });
    expect(await ask(client, { as: owner })).toEqual([{ rows: OWN_UPLOADS }]);
  });

  test("fails as an ordinary query does, and the connection works on", async ({ client, owner }) => {
    const wrong: [text: string, values: unknown[], code: string][] = [
      ["select 1 / $1::int as x", [0], "22012"],
      ["selec", [], "42601"],
      ["select nothing from user_uploads", [], "42703"],
      ["select $1::int as x", ["x"], "22P02"],
      ["select $1::int as x", [], "08P01"],
    ];
    for (const [text, values, code] of wrong) {
      // Twice: what failed was not prepared.
      for (let run = 0; run < 2; run++) {
        await expect(ask(client, { as: owner, text, values })).rejects.toMatchObject({ code });
        expect(await ask(client, { as: owner })).toEqual([{ rows: OWN_UPLOADS }]);
        expect(await askPlain(client)).toEqual([{ rows: 0 }]);
      }
    }
    expect(await ask(client, { as: owner, text: "select 1 / $1::int as x", values: [1] })).toEqual([{ x: 1 }]);
  });

  test("fails where a value cannot be sent, and the connection works on", async ({ client, owner }) => {
    const circular: Record<string, unknown> = {};
    circular["self"] = circular;
    await expect(ask(client, { as: owner, text: "select $1::jsonb as x", values: [circular] })).rejects.toThrow(
      TypeError,
    );
    expect(await ask(client, { as: owner, text: "select $1::jsonb as x", values: [{ a: 1 }] })).toEqual([
      { x: { a: 1 } },
    ]);
    expect(await askPlain(client)).toEqual([{ rows: 0 }]);
  });

  test("refuses an id that is none, and shows nothing when the user could not be set", async ({ client, owner }) => {
    await expect(ask(client, { as: "garbage" })).rejects.toMatchObject({ code: "22P02" });
    // The prologue itself fails: text holds no NUL. Nothing of the statement is run.
    await expect(ask(client, { as: `${owner}\0` })).rejects.toMatchObject({ code: "22021" });
    expect(await ask(client, { as: "" })).toEqual([{ rows: 0 }]);
    expect(await ask(client, { as: owner })).toEqual([{ rows: OWN_UPLOADS }]);
    // Also as the first of a connection, before anything is prepared, and as the first use of a statement.
    await expect(ask(client, { as: `${owner}\0`, text: `${COUNT} -- new` })).rejects.toMatchObject({ code: "22021" });
    expect(await ask(client, { as: owner, text: `${COUNT} -- new` })).toEqual([{ rows: OWN_UPLOADS }]);
  });

  test("fails when its first prologue does, and the connection works on", async ({ client, owner }) => {
    await expect(ask(client, { as: "\0" })).rejects.toMatchObject({ code: "22021" });
    expect(await ask(client, { as: owner })).toEqual([{ rows: OWN_UPLOADS }]);
  });

  test("sent many at a time on one connection answers each its own user", async ({ client, owner, other }) => {
    const users = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? owner : other));
    const answers = await Promise.all(
      users.flatMap((userId, i) => [
        ask(client, { as: userId }),
        // One in four fails in between.
        ...(i % 4 === 0 ? [ask(client, { as: userId, text: "select 1 / 0" }).catch(() => "failed")] : []),
        askPlain(client),
      ]),
    );
    const expected = users.flatMap((userId, i) => [
      [{ rows: userId === owner ? OWN_UPLOADS : 0 }],
      ...(i % 4 === 0 ? ["failed"] : []),
      [{ rows: 0 }],
    ]);
    expect(answers).toEqual(expected);
  });

  test("is ended by statement_timeout and by a cancel request, and the connection works on", async ({
    client,
    owner,
    testDatabase,
  }) => {
    await client.query("set statement_timeout = 50");
    await expect(ask(client, { as: owner, text: "select pg_sleep(30)" })).rejects.toMatchObject({ code: "57014" });
    await client.query("set statement_timeout = 0");
    const pid = (await client.query<{ pid: number }>("select pg_backend_pid() as pid")).rows[0]!.pid;
    const sleeping = Promise.allSettled([ask(client, { as: owner, text: "select pg_sleep(30)" })]);
    await asAdmin(
      testDatabase.adminUrl,
      `do $$ begin
        while not exists (select from pg_stat_activity where pid = ${pid} and query like '%pg_sleep%' and state = 'active')
        loop perform pg_sleep(0.01); perform pg_stat_clear_snapshot(); end loop;
        perform pg_cancel_backend(${pid});
      end $$`,
    );
    expect(await sleeping).toMatchObject([{ reason: { code: "57014" } }]);
    expect(await ask(client, { as: owner })).toEqual([{ rows: OWN_UPLOADS }]);
    expect(await askPlain(client)).toEqual([{ rows: 0 }]);
  });

  test("fails when the connection breaks in the middle, and the pool makes another", async ({
    pool,
    owner,
    testDatabase,
  }) => {
    const client = await pool.connect();
    client.on("error", () => {});
    const pid = (await client.query<{ pid: number }>("select pg_backend_pid() as pid")).rows[0]!.pid;
    const broken = Promise.allSettled([ask(client, { as: owner, text: "select pg_sleep(30)" })]);
    await asAdmin(testDatabase.adminUrl, `select pg_terminate_backend(${pid}, 5000)`);
    expect(await broken).toMatchObject([{ reason: { code: "57P01" } }]);
    client.release();
    const next = await pool.connect();
    expect(await ask(next, { as: owner })).toEqual([{ rows: OWN_UPLOADS }]);
    next.release();
  });

  test("gives every type as the ordinary path does", async ({ client, owner }) => {
    const text = `select $1::bytea as bytes, $2::int8 as big, $3::jsonb as json, $4::timestamptz as instant, $5::text[] as words,
      $6::numeric as number, $7::bool as truth, $8::float8 as real, $9::uuid as id, null::text as nothing, '{}'::int[] as empty,
      $10::bigint[] as bigs, '\\x00ff'::bytea as constant`;
    const values = [
      randomBytes(100_000),
      "9007199254740993",
      JSON.stringify({ a: [1, null, "é\u2028"] }),
      new Date("2026-01-02T03:04:05.678Z"),
      ["a,b", 'c"d', "", "NULL"],
      "12345678901234567890.123",
      true,
      0.1,
      "b9a2b9a0-7b1e-4b8e-9d5b-0d8f4c7a1b2c",
      ["1", "9223372036854775807"],
    ];
    const plain = await client.query(text, values);
    // Being prepared, and prepared.
    for (let run = 0; run < 2; run++) expect(await ask(client, { as: owner, text, values })).toEqual(plain.rows);
  });

  test("goes on after the tables it was prepared for have changed", async ({ client, owner, testDatabase }) => {
    const text = "select * from users";
    const [before] = (await ask(client, { as: owner, text })) as Record<string, unknown>[];
    await asAdmin(testDatabase.migrationUrl, "alter table users add column colour text default 'blue'");
    expect(await ask(client, { as: owner, text })).toEqual([{ ...before, colour: "blue" }]);
    await asAdmin(testDatabase.migrationUrl, "alter table users drop column colour");
    expect(await ask(client, { as: owner, text })).toEqual([before]);
  });

  test("goes on after the server lost what was prepared, as behind a pooler", async ({ client, owner }) => {
    await ask(client, { as: owner });
    await client.query("deallocate all");
    expect(await ask(client, { as: owner })).toEqual([{ rows: OWN_UPLOADS }]);
  });

  test("keeps a bounded number of statements prepared, the ones used last", async ({ client, owner }) => {
    await ask(client, { as: owner });
    for (let i = 0; i < MAX_PREPARED + 20; i++) {
      await ask(client, { as: owner, text: `select ${i} as x` });
      await ask(client, { as: owner });
    }
    const { rows } = await client.query<{ statement: string }>(
      "select statement from pg_prepared_statements where name ~ '^one_sync_[0-9]' order by prepare_time",
    );
    expect(rows).toHaveLength(MAX_PREPARED);
    expect(rows[0]).toEqual({ statement: COUNT });
    // Nor does pg keep their texts.
    const { connection } = client as unknown as { connection: Record<string, object> };
    expect([connection["parsedStatements"], connection["submittedNamedStatements"]]).toEqual([{}, {}]);
    expect(await ask(client, { as: owner, text: "select 0 as x" })).toEqual([{ x: 0 }]);
  });
});
