import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openAuditChain, recordAudit } from "@groundwork/db";
import { addUser, test } from "@groundwork/db/testing";
import { pino } from "pino";
import { expect } from "vitest";
import { startAuditSealing } from "./audit-sealing.ts";

test("the worker seals what happened, and keeps the chain's head outside the database", async ({
  database,
  testDatabase,
}) => {
  const folder = mkdtempSync(path.join(tmpdir(), "groundwork-audit-"));
  const headFile = path.join(folder, "audit-heads.jsonl");
  const url = testDatabase.maintenanceUrl;
  const { id } = await addUser(database);
  await database.asUser(id, (scope) => recordAudit(scope, { action: "job.created", subject: 1 }));
  const chain = openAuditChain({ url });
  // What other tests have open holds the sealing up.
  await expect.poll(async () => (await chain.seal(), (await chain.getHead()).sequence), { timeout: 20_000 }).toBe(1);
  await startAuditSealing({ url, headFile, log: pino({ level: "silent" }) }).stop();
  const heads = readFileSync(headFile, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { sequence: number; hash: string });
  expect(heads.at(-1)).toMatchObject(await chain.getHead());
  expect(await chain.verify(heads)).toMatchObject({ head: { sequence: 1 }, unsealed: 0 });
  await chain.close();
  rmSync(folder, { recursive: true });
});
