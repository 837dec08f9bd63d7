import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "../embedded/index.ts";
import { startSystemPostgres } from "./system-postgres.ts";
import { prepareTemplate } from "./template-database.ts";

const STARTERS = {
  embedded: (folder: string) =>
    startEmbeddedPostgres({ dataDir: path.join(folder, "data"), settings: { fsync: "off" } }),
  system: startSystemPostgres,
};

/**
 * One server for the run, in a folder of its own: the embedded one, or the machine's with `TEST_POSTGRES=system`.
 * Tests get its superuser's URL by `inject("adminUrl")`.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kind = process.env["TEST_POSTGRES"] ?? "embedded";
  if (kind !== "embedded" && kind !== "system") throw new Error("TEST_POSTGRES is `embedded` or `system`");
  const folder = mkdtempSync(path.join(tmpdir(), "groundwork-test-"));
  // As root the server runs under another account, which must get in.
  chmodSync(folder, 0o755);
  const server = await STARTERS[kind](folder);
  await prepareTemplate(server.adminUrl);
  project.provide("adminUrl", server.adminUrl);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
