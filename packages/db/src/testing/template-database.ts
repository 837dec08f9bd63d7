import { randomBytes } from "node:crypto";
import { Client, escapeIdentifier } from "pg";
import { type DatabaseUrls, ROLES, type RolePasswords, migrate, provision } from "../setup/index.ts";

const TEMPLATE = "groundwork_template";
const PASSWORDS: RolePasswords = { owner: "owner", chatapp: "chatapp", worker: "worker", maintenance: "maintenance" };

/** Makes the migrated database that every test clones: once a run, before the tests. */
export async function prepareTemplate(adminUrl: string): Promise<void> {
  await runAsAdmin(adminUrl, `drop database if exists ${TEMPLATE} with (force)`);
  const { migrationUrl } = await provision({ adminUrl, passwords: PASSWORDS, databaseName: TEMPLATE });
  await migrate(migrationUrl);
}

export interface TestDatabase extends DatabaseUrls {
  /** The superuser, in the clone. */
  adminUrl: string;
  drop(): Promise<void>;
}

/** A migrated, empty database of the test's own: about 50 ms. */
export async function cloneTemplate(adminUrl: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await runAsAdmin(adminUrl, `create database ${escapeIdentifier(name)} template ${TEMPLATE} owner ${ROLES.owner}`);
  const urls = await provision({ adminUrl, passwords: PASSWORDS, databaseName: name });
  const ownAdminUrl = new URL(adminUrl);
  ownAdminUrl.pathname = `/${name}`;
  return {
    ...urls,
    adminUrl: ownAdminUrl.href,
    drop: () => runAsAdmin(adminUrl, `drop database if exists ${escapeIdentifier(name)} with (force)`),
  };
}

/** One statement, past every wall. */
export async function runAsAdmin(adminUrl: string, statement: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}
