import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { describe, expect } from "vitest";
import { createDatabaseClient } from "./client.ts";
import { checkRuntimeRole } from "./runtime-role.ts";
import { TEST_MASTER_KEYS, test as base } from "./testing/index.ts";

async function check(url: string): Promise<string> {
  const client = createDatabaseClient({ url, masterKeys: TEST_MASTER_KEYS });
  try {
    await checkRuntimeRole(client.db);
    return "starts";
  } catch (error) {
    return (error as Error).message.replace(/odd_\w+/g, "ROLE");
  } finally {
    await client.close();
  }
}

/** What is said of a role made by these statements, in which ROLE stands for its name. Gone afterwards: roles are the server's. */
const test = base.extend<{ checkRole: (...statements: string[]) => Promise<string> }>({
  checkRole: async ({ testDatabase }, use) => {
    const name = `odd_${randomBytes(6).toString("hex")}`;
    const admin = new Client({ connectionString: testDatabase.adminUrl });
    await admin.connect();
    const database = new URL(testDatabase.adminUrl).pathname.slice(1);
    const setUp = [`create role ROLE login password 'x'`, `grant connect on database ${database} to ROLE`];
    await use(async (...statements) => {
      for (const each of [...setUp, ...statements]) await admin.query(each.replaceAll("ROLE", name));
      const url = new URL(testDatabase.adminUrl);
      url.username = name;
      url.password = "x";
      return check(url.href);
    });
    for (const each of ["ROLE", "ROLE_between"].map((role) => role.replace("ROLE", name))) {
      const { rowCount } = await admin.query("select from pg_roles where rolname = $1", [each]);
      if (rowCount === 1) await admin.query(`drop owned by ${each}; drop role ${each}`);
    }
    await admin.end();
  },
});

const REFUSED = 'the database role "ROLE" could pass row-level security: ';

describe("a role to run as", () => {
  test("may be each of the runtime roles, or one with their rights", async ({ testDatabase, checkRole }) => {
    for (const url of [testDatabase.apiUrl, testDatabase.workerUrl, testDatabase.maintenanceUrl]) {
      expect(await check(url)).toBe("starts");
    }
    expect(await checkRole("grant chatapp to ROLE")).toBe("starts");
  });

  test("may not own tables", async ({ testDatabase, checkRole }) => {
    expect(await check(testDatabase.migrationUrl)).toMatch(/"groundwork_owner" could pass .*: it owns tables$/);
    expect(await checkRole("create schema authorization ROLE create table elsewhere ()")).toBe(
      `${REFUSED}it owns tables`,
    );
  });

  test("may not be a superuser", async ({ checkRole }) => {
    expect(await checkRole("alter role ROLE superuser")).toBe(`${REFUSED}it is a superuser`);
  });

  test("may not have BYPASSRLS or CREATEROLE", async ({ checkRole }) => {
    expect(await checkRole("alter role ROLE bypassrls createrole")).toBe(
      `${REFUSED}it has BYPASSRLS and has CREATEROLE`,
    );
  });

  test("may not be a member of such a role, be it through another and without its rights by inheritance", async ({
    checkRole,
  }) => {
    expect(
      await checkRole(
        "alter role ROLE noinherit",
        "create role ROLE_between noinherit",
        "grant groundwork_owner to ROLE_between",
        "grant ROLE_between to ROLE",
      ),
    ).toBe(`${REFUSED}it is a member of "groundwork_owner", which owns tables`);
  });
});
