import { createHash } from "node:crypto";
import { Client } from "pg";
import { describe, expect } from "vitest";
import { type DatabaseClient, createDatabaseClient } from "./client.ts";
import { runKeyRotation } from "./rewrap-keys.ts";
import { test as base } from "./testing/index.ts";
import { type MasterKeyring, checkMasterKeys } from "./user-keys.ts";

const makeKey = (name: string) => createHash("sha256").update(name).digest();

/** As core/node reads one; `keys` may change while it is in use. */
function createKeyring(keys: Map<number, Buffer>): MasterKeyring {
  return {
    newest() {
      const version = Math.max(...keys.keys());
      return { version, key: keys.get(version)! };
    },
    get(version) {
      const key = keys.get(version);
      if (!key) throw new Error(`no master key of version ${version}`);
      return key;
    },
  };
}

const test = base.extend<{ keys: Map<number, Buffer>; client: DatabaseClient; admin: Client }>({
  admin: async ({ testDatabase }, use) => {
    const admin = new Client({ connectionString: testDatabase.adminUrl });
    await admin.connect();
    await use(admin);
    await admin.end();
  },
  // oxlint-disable-next-line no-empty-pattern
  keys: async ({}, use) => use(new Map([[1, makeKey("first")]])),
  client: async ({ testDatabase, keys }, use) => {
    const client = createDatabaseClient({ url: testDatabase.apiUrl, masterKeys: createKeyring(keys) });
    await use(client);
    await client.close();
  },
});

/** Asks until a connection of this name waits for a lock. */
async function waitForLock(admin: Client, applicationName: string): Promise<void> {
  const waiting =
    "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database() and application_name = $1";
  while ((await admin.query(waiting, [applicationName])).rowCount === 0);
}

const touch = (client: DatabaseClient, userId: number) => client.asUser(userId, async () => {});

describe("a user's data key", () => {
  test("made by many at once is one", async ({ client }) => {
    const place = { table: "t", column: "c", row: 1 };
    const sealed = await Promise.all(
      Array.from({ length: 8 }, () => client.asUser(1001, async ({ cipher }) => cipher.seal(place, "x"))),
    );
    await client.asUser(1001, async ({ cipher }) => {
      for (const each of sealed) expect(cipher.openText(place, each)).toBe("x");
    });
  });

  test("wrapped with a version the keyring does not have is an error that names it", async ({ client, keys }) => {
    keys.set(2, makeKey("second"));
    await touch(client, 1001);
    keys.delete(2);
    const other = createDatabaseClient({ url: client.pool.options.connectionString!, masterKeys: createKeyring(keys) });
    await expect(touch(other, 1001)).rejects.toThrow("no master key of version 2");
    await other.close();
  });
});

describe("a master key, at start", () => {
  test("is tried on a data key under the oldest and one under the newest in use", async ({ client, keys }) => {
    await checkMasterKeys(client.db, createKeyring(keys));
    await touch(client, 1001);
    keys.set(2, makeKey("second"));
    await touch(client, 1002);
    await checkMasterKeys(client.db, createKeyring(keys));
    for (const version of [1, 2]) {
      const wrong = createKeyring(new Map(keys).set(version, makeKey("wrong")));
      await expect(checkMasterKeys(client.db, wrong)).rejects.toThrow(
        `the master key of version ${version} does not open the data key of user ${1000 + version}`,
      );
    }
  });
});

describe("ASVS 13.3.4: a rotation", () => {
  test("goes on while another one is refused", async ({ testDatabase }) => {
    await runKeyRotation(testDatabase.maintenanceUrl, async () => {
      await expect(runKeyRotation(testDatabase.maintenanceUrl, async () => {})).rejects.toThrow("another rotation");
    });
  });

  test("I14: wraps anew what another version wraps, and nothing twice", async ({ client, keys, testDatabase }) => {
    for (const userId of [1001, 1002]) await touch(client, userId);
    keys.set(2, makeKey("second"));
    await touch(client, 1003);
    await runKeyRotation(testDatabase.maintenanceUrl, async (rotation) => {
      const batches: number[] = [];
      expect(await rotation.rewrap(createKeyring(keys), (count) => batches.push(count))).toBe(2);
      expect(batches).toEqual([2]);
      expect(await rotation.countByMasterVersion()).toEqual(new Map([[2, 3]]));
      expect(await rotation.rewrap(createKeyring(keys), (count) => batches.push(count))).toBe(0);
    });
    // I14: nothing is left that the old version opens.
    keys.delete(1);
    const later = createDatabaseClient({ url: testDatabase.apiUrl, masterKeys: createKeyring(keys) });
    for (const userId of [1001, 1002, 1003]) await touch(later, userId);
    await later.close();
  });

  test("that cannot open a data key says whose, and changes nothing", async ({ client, keys, testDatabase }) => {
    await touch(client, 1001);
    const wrong = createKeyring(
      new Map([
        [1, makeKey("wrong")],
        [2, makeKey("second")],
      ]),
    );
    await runKeyRotation(testDatabase.maintenanceUrl, async (rotation) => {
      await expect(rotation.rewrap(wrong, () => {})).rejects.toThrow("does not open the data key of user 1001");
      expect(await rotation.countByMasterVersion()).toEqual(new Map([[1, 1]]));
    });
    expect(keys.size).toBe(1);
  });

  test("takes no version away while a data key is being made with it", async ({
    client,
    keys,
    admin,
    testDatabase,
  }) => {
    const entered = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const making = client.asUser(1001, async () => {
      entered.resolve();
      await held.promise;
    });
    await entered.promise;
    keys.set(2, makeKey("second"));
    await runKeyRotation(testDatabase.maintenanceUrl, async (rotation) => {
      const inUse = rotation.withMasterVersionsInUse((versions) => versions);
      await Promise.race([inUse, waitForLock(admin, "groundwork-keys")]);
      held.resolve();
      expect(await inUse).toEqual([1]);
    });
    await making;
  });

  test("makes who needs a data key wait while a version is taken away, and use one that stays", async ({
    client,
    keys,
    admin,
    testDatabase,
  }) => {
    keys.set(2, makeKey("second"));
    keys.set(3, makeKey("third"));
    const retiring = new Client({ connectionString: testDatabase.maintenanceUrl });
    await retiring.connect();
    await retiring.query("begin");
    await retiring.query("select lock_keys()");
    const making = touch(client, 1001);
    await Promise.race([making, waitForLock(admin, "groundwork")]);
    keys.delete(3);
    await retiring.query("commit");
    await retiring.end();
    await making;
    const { rows } = await admin.query("select master_version from user_keys");
    expect(rows).toEqual([{ master_version: 2 }]);
  });
});
