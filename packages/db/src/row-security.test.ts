import { Client, DatabaseError, types } from "pg";
import { describe, expect } from "vitest";
import { ROLES } from "./setup/index.ts";
import { test as base } from "./testing/index.ts";
import { type OwnedTable, type Row, listOwnedTables, makeRow, seedRow, toInsert } from "./testing/owned-tables.ts";

// Generated from the catalogue: what every table shows, and to whom.

/** Ada and Ben have a row in every table, Eve has none. */
const [ADA, BEN, EVE] = [1001, 1002, 1003];

/** The owners of the rows it gives back; "done": it changed some and gives none back. */
type Outcome = number[] | "refused" | "duplicate" | "done";
type Seen = Record<string, Outcome>;

/** A connection of a runtime role, which runs a statement and takes it back. */
interface Connection {
  /** @param userId - null: the transaction sets no user */
  attempt(userId: number | string | null, query: { text: string; values?: unknown[] }): Promise<Outcome>;
  /** A transaction as the user that is committed, as a request before ours on this connection. */
  leaveBehind(userId: number): Promise<void>;
  may(table: string, verb: string): Promise<boolean>;
}

interface House {
  open(url: string): Promise<Client>;
  admin: Client;
  tables: OwnedTable[];
  /** Each person's row of each table. */
  rows: Record<string, Map<number, Row>>;
  connect(role: keyof typeof CONNECTS_AS): Promise<Connection>;
}

const CONNECTS_AS = { api: "apiUrl", worker: "workerUrl" } as const;

const test = base.extend<{ house: House }>({
  house: async ({ testDatabase }, use) => {
    const clients: Client[] = [];
    const open = async (url: string) => {
      const client = new Client({ connectionString: url });
      // As text: a Date would lose the microseconds, and with them the key of a copied row.
      client.setTypeParser(types.builtins.TIMESTAMPTZ, String);
      await client.connect();
      clients.push(client);
      return client;
    };
    const admin = await open(testDatabase.adminUrl);
    const tables = await listOwnedTables(admin);
    const rows: House["rows"] = {};
    for (const table of tables) {
      rows[table.name] = new Map();
      for (const person of [ADA, BEN]) rows[table.name]!.set(person, await seedRow(admin, { table, person }));
    }
    await use({
      open,
      admin,
      tables,
      rows,
      connect: async (role) => toConnection(await open(testDatabase[CONNECTS_AS[role]])),
    });
    await Promise.all(clients.map((client) => client.end()));
  },
});

function toConnection(client: Client): Connection {
  const setUser = (userId: number | string) =>
    client.query("select set_config('app.current_user_id', $1, true)", [String(userId)]);
  return {
    async attempt(userId, { text, values = [] }) {
      await client.query("begin");
      try {
        if (userId !== null) await setUser(userId);
        const { rows, fields, rowCount } = await client.query<{ owner: number }>(text, values);
        return fields.length === 0 && rowCount !== 0 ? "done" : rows.map(({ owner }) => owner);
      } catch (error) {
        if (!(error instanceof DatabaseError)) throw error;
        // What an error may say: that it is not allowed. Anything else would speak of a row, or of a broken test.
        // 428C9: the column is generated, and nobody can set it.
        if (error.code === "42501" || error.code === "428C9") return "refused";
        if (error.code === "23505") return "duplicate";
        throw error;
      } finally {
        await client.query("rollback");
      }
    },
    async leaveBehind(userId) {
      await client.query("begin");
      await setUser(userId);
      await client.query("commit");
    },
    async may(table, verb) {
      const asked = verb === "update" ? "has_any_column_privilege" : "has_table_privilege";
      const { rows } = await client.query<{ may: boolean }>(`select ${asked}($1, $2) as may`, [table, verb]);
      return rows[0]!.may;
    },
  };
}

/** What each table answers. */
async function collect(tables: OwnedTable[], ask: (table: OwnedTable) => Promise<Outcome>): Promise<Seen> {
  const seen: Seen = {};
  for (const table of tables) seen[table.name] = await ask(table);
  return seen;
}

/** A statement of each verb that names no row: whom it concerns is up to the policy alone. */
async function toStatement(
  house: House,
  { table, verb, role }: { table: OwnedTable; verb: string; role: string },
): Promise<string> {
  const from = `${table.name} returning ${table.owner} as owner`;
  if (verb === "select") return `select ${table.owner} as owner from ${table.name}`;
  if (verb === "delete") return `delete from ${from}`;
  const { rows } = await house.admin.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
       and attgenerated = '' and attidentity <> 'a' order by has_column_privilege($2, attrelid, attnum, 'update') desc limit 1`,
    [table.name, role],
  );
  const column = rows[0]!.name;
  return `update ${table.name} set ${column} = ${column} returning ${table.owner} as owner`;
}

/**
 * B55, noted: their keys hold no owner, so who guesses one learns that it is taken. `sessions` and `one_time_tokens`: the
 * SHA-256 of 32 random bytes. `chat_messages`: an id of a sequence that the server takes, with a microsecond.
 */
const KEYS_WITHOUT_OWNER = ["sessions", "one_time_tokens", "chat_messages"];

const VERBS = ["select", "update", "delete"] as const;

async function expectWhereAllowed(
  { house, connection }: { house: House; connection: Connection },
  { verb, outcome }: { verb: string; outcome: Outcome },
): Promise<Seen> {
  return collect(house.tables, async (table) => ((await connection.may(table.name, verb)) ? outcome : "refused"));
}

/** Gives nothing back, as `give`. @param options.person - who inserts; null: nobody */
function insertAs(
  { house, connection }: { house: House; connection: Connection },
  { person, owner }: { person: number | null; owner: number },
): Promise<Seen> {
  return collect(house.tables, (table) => connection.attempt(person, toInsert(table, makeRow(table, owner))));
}

/** Ada makes Ben the owner of what is hers. Gives nothing back: what RETURNING reads must be hers too, whatever she may write. */
function give({ house, connection }: { house: House; connection: Connection }): Promise<Seen> {
  return collect(house.tables, ({ name, ownerSource }) =>
    connection.attempt(ADA, { text: `update ${name} set ${ownerSource} = ${BEN}` }),
  );
}

describe.each(["api", "worker"] as const)("row-level security, ASVS 8.2.2 and 8.4.1: the %s", (name) => {
  const role = { api: ROLES.chatapp, worker: ROLES.worker }[name];

  /** What a verb finds in each table, asked as a user or as nobody, without naming a row. */
  async function find(
    { house, connection }: { house: House; connection: Connection },
    { verb, userId }: { verb: string; userId: number | "" | null },
  ): Promise<Seen> {
    return collect(house.tables, async (table) =>
      connection.attempt(userId, { text: await toStatement(house, { table, verb, role }) }),
    );
  }

  test("B53, B54: select, update and delete that name no row find a person's own, in every table", async ({
    house,
  }) => {
    const connection = await house.connect(name);
    for (const verb of VERBS) {
      for (const person of [ADA, BEN]) {
        const own = await expectWhereAllowed({ house, connection }, { verb, outcome: [person] });
        expect(await find({ house, connection }, { verb, userId: person })).toEqual(own);
        // The next one comes over the same connection.
        await connection.leaveBehind(person);
      }
    }
  });

  test("they find nothing for nobody: not set, empty, or left behind by the request before", async ({ house }) => {
    const connection = await house.connect(name);
    for (const verb of VERBS) {
      const nothing = await expectWhereAllowed({ house, connection }, { verb, outcome: [] });
      expect(await find({ house, connection }, { verb, userId: "" })).toEqual(nothing);
      expect(await find({ house, connection }, { verb, userId: null })).toEqual(nothing);
      await connection.leaveBehind(ADA);
      expect(await find({ house, connection }, { verb, userId: null })).toEqual(nothing);
    }
  });

  test("with every right on every table the policies alone hold all of that", async ({ house }) => {
    const connection = await house.connect(name);
    await house.admin.query(`grant select, insert, update, delete on all tables in schema public to ${role}`);
    await house.admin.query(`grant execute on function to_question_words to ${role}`);
    // Nobody changes these: triggers refuse as well.
    for (const table of ["audit_log", "audit_seals"]) {
      await house.admin.query(`alter table ${table} disable trigger user`);
    }
    for (const verb of VERBS) {
      for (const person of [ADA, BEN]) {
        expect(await find({ house, connection }, { verb, userId: person })).toEqual(
          await collect(house.tables, async () => [person]),
        );
      }
      expect(await find({ house, connection }, { verb, userId: null })).toEqual(
        await collect(house.tables, async () => []),
      );
    }
    const refused = await collect(house.tables, async () => "refused");
    expect(await give({ house, connection })).toEqual(refused);
    expect(await insertAs({ house, connection }, { person: EVE, owner: ADA })).toEqual(refused);
    expect(await insertAs({ house, connection }, { person: null, owner: EVE })).toEqual(refused);
  });

  test("who is not a number is nobody: the statement fails", async ({ house }) => {
    const connection = await house.connect(name);
    for (const userId of ["1001 or true", "ada", "99999999999"]) {
      const attempt = connection.attempt(userId, { text: "select user_id as owner from user_uploads" });
      await expect(attempt).rejects.toThrow(/invalid input syntax for type integer|out of range for type integer/);
    }
  });

  test("a row is made for oneself, and for nobody else", async ({ house }) => {
    const connection = await house.connect(name);
    const own = await expectWhereAllowed({ house, connection }, { verb: "insert", outcome: "done" });
    expect(await insertAs({ house, connection }, { person: EVE, owner: EVE })).toEqual(own);
    const refused = await collect(house.tables, async () => "refused");
    expect(await insertAs({ house, connection }, { person: EVE, owner: ADA })).toEqual(refused);
    expect(await insertAs({ house, connection }, { person: null, owner: EVE })).toEqual(refused);
  });

  test("a row can't be given away", async ({ house }) => {
    const connection = await house.connect(name);
    expect(await give({ house, connection })).toEqual(await collect(house.tables, async () => "refused"));
  });

  test("P9: nobody's account is erased but by themselves", async ({ house }) => {
    const connection = await house.connect(name);
    for (const person of [ADA, "", null] as const) {
      expect(await connection.attempt(person, { text: "select from erase_account($1)", values: [BEN] })).toBe(
        "refused",
      );
    }
  });

  test("B55: inserting another's row as theirs says that it isn't allowed, never that it is there", async ({
    house,
  }) => {
    const connection = await house.connect(name);
    const copied = await collect(house.tables, (table) =>
      connection.attempt(ADA, toInsert(table, house.rows[table.name]!.get(BEN)!)),
    );
    expect(copied).toEqual(await collect(house.tables, async () => "refused"));
  });

  test("B55: another's keys can be taken again, but for those that are 256 random bits or come from a sequence", async ({
    house,
  }) => {
    const connection = await house.connect(name);
    const taken = await collect(house.tables, (table) =>
      connection.attempt(EVE, toInsert(table, { ...house.rows[table.name]!.get(BEN), [table.ownerSource]: EVE })),
    );
    const expected = await expectWhereAllowed({ house, connection }, { verb: "insert", outcome: "done" });
    for (const table of KEYS_WITHOUT_OWNER) if (expected[table] !== "refused") expected[table] = "duplicate";
    expect(taken).toEqual(expected);
  });
});

describe("the maintenance role, ASVS 13.2.2", () => {
  test("can call its functions, and reach nothing else", async ({ house, testDatabase }) => {
    const client = await house.open(testDatabase.maintenanceUrl);
    const list = async (text: string) => (await client.query<{ item: string }>(text)).rows.map(({ item }) => item);
    const ours = "n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";
    const everything = await list(
      `select c.oid::regclass::text as item from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where ${ours} and c.relkind in ('r', 'p', 'v', 'm', 'S')`,
    );
    expect(everything).toEqual(expect.arrayContaining(["users", "chat_messages", "limits.rate_limits"]));
    const reached: string[] = [];
    for (const name of everything) {
      for (const statement of [
        `select from ${name}`,
        `insert into ${name} default values`,
        `delete from ${name}`,
        `truncate ${name}`,
      ]) {
        const refusal = await client.query(statement).then(
          () => "none",
          (error: DatabaseError) => error.code,
        );
        // 42809: a sequence is no table.
        if (refusal !== "42501" && refusal !== "42809") reached.push(`${statement}: ${refusal}`);
      }
    }
    expect(reached).toEqual([]);
    // Beside those that every role of ours has, which functions these are is said in schema.test.ts.
    const { rows: functions } = await house.admin.query<{ name: string; definer: boolean; shared: boolean }>(`
      select p.proname as name, p.prosecdef as definer,
        has_function_privilege('chatapp', p.oid, 'execute') or has_function_privilege('groundwork_worker', p.oid, 'execute') as shared
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${ours} and has_function_privilege('groundwork_maintenance', p.oid, 'execute')
        and p.proname not in ('app_user_id', 'set_updated_at')`);
    expect(functions).not.toEqual([]);
    expect(functions).toEqual(functions.map(({ name }) => ({ name, definer: true, shared: false })));
    expect(
      await list(
        `select n.nspname as item from pg_namespace n where ${ours} and has_schema_privilege(n.oid, 'create')`,
      ),
    ).toEqual([]);
    expect(house.tables.length).toBeGreaterThan(20);
  });
});
