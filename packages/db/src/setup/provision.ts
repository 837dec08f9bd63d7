import { Client, escapeIdentifier, escapeLiteral } from "pg";
import { checkDatabaseUrl } from "../database-url.ts";
import { DATABASE_NAME, ROLES, type RoleKey, type RolePasswords } from "./roles.ts";

export interface DatabaseUrls {
  migrationUrl: string;
  apiUrl: string;
  workerUrl: string;
  maintenanceUrl: string;
}

/**
 * Makes the roles and the database where they are missing, and sets the roles' passwords: safe to repeat.
 * @param adminUrl - a superuser, or a role with CREATEDB and CREATEROLE.
 * @returns the URL each part of the program connects with.
 */
export async function provision({
  adminUrl,
  passwords,
  databaseName = DATABASE_NAME,
}: {
  adminUrl: string;
  passwords: RolePasswords;
  databaseName?: string;
}): Promise<DatabaseUrls> {
  const admin = new Client({ connectionString: checkDatabaseUrl(adminUrl) });
  await admin.connect();
  try {
    // Two starters at once: the second waits, and finds everything there.
    await admin.query("select pg_advisory_lock(hashtext('groundwork provision'))");
    for (const [key, role] of Object.entries(ROLES) as [RoleKey, string][]) {
      const { rowCount } = await admin.query("select from pg_roles where rolname = $1", [role]);
      // A new role has none of the attributes that would let it past row-level security; the catalogue test looks.
      const verb = rowCount === 0 ? "create" : "alter";
      await admin.query(`${verb} role ${escapeIdentifier(role)} login password ${escapeLiteral(passwords[key])}`);
    }
    const { rowCount } = await admin.query("select from pg_database where datname = $1", [databaseName]);
    if (rowCount === 0) {
      // On PostgreSQL 16 and later a CREATEROLE role must be made a member before it can hand the database over.
      await admin.query(`grant ${ROLES.owner} to current_user`);
      await admin.query(
        `create database ${escapeIdentifier(databaseName)} owner ${ROLES.owner} encoding 'UTF8' template template0`,
      );
    }
    await admin.query(`alter database ${escapeIdentifier(databaseName)} set timezone to 'UTC'`);
    await admin.query(`revoke all on database ${escapeIdentifier(databaseName)} from public`);
    for (const role of Object.values(ROLES)) {
      await admin.query(`grant connect on database ${escapeIdentifier(databaseName)} to ${role}`);
    }
    // pg-boss makes its objects as the owner, in a schema the owner may create.
    await admin.query(`grant create on database ${escapeIdentifier(databaseName)} to ${ROLES.owner}`);
  } finally {
    await admin.end();
  }
  const urlOf = (key: RoleKey) => {
    const url = new URL(adminUrl);
    url.username = ROLES[key];
    url.password = passwords[key];
    url.pathname = `/${databaseName}`;
    return url.href;
  };
  return {
    migrationUrl: urlOf("owner"),
    apiUrl: urlOf("chatapp"),
    workerUrl: urlOf("worker"),
    maintenanceUrl: urlOf("maintenance"),
  };
}
