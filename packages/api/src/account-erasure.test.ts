import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { advanceJob, claimJob, createJobSteps, listAuditEntries, replayErasures } from "@groundwork/db";
import { addJob } from "@groundwork/db/testing";
import { expect } from "vitest";
import { openErasureLedger } from "./erasure-ledger.ts";
import { createBrowser, signUp, test as apiTest } from "./testing/index.ts";

const PASSWORD = "correct horse battery";

const test = apiTest.extend<{ ledgerFile: string }>({
  // oxlint-disable-next-line no-empty-pattern
  ledgerFile: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), "groundwork-ledger-"));
    await use(path.join(folder, "erasures.jsonl"));
    rmSync(folder, { recursive: true });
  },
});

const readLedger = (file: string) =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { userId: number; receiptId: string; erasedAt: string });

test("P8, ASVS 7.4.2: an account is erased by who knows its password; every session of it ends", async ({
  api,
  ledgerFile,
  testDatabase,
}) => {
  api.dependencies.erasures = openErasureLedger(ledgerFile);
  const url = await api.listen();
  const [browser, other] = [createBrowser(url), createBrowser(url)];
  const { data: user } = await signUp(browser, "ada@example.com");
  await other.call("auth.signIn", { input: { email: "ada@example.com", password: PASSWORD } });
  await addJob(api.database, user.id);

  const wrong = await browser.call("account.delete", { input: { password: "not this one" } });
  expect([wrong.status, wrong.error!.data.reason]).toEqual([401, "credentials_invalid"]);
  expect((await browser.call("auth.me", { query: true })).data).not.toBeNull();

  const { data: receipt } = await browser.call("account.delete", { input: { password: PASSWORD } });
  expect(receipt.rows).toMatchObject({ users: 1, sessions: 2, user_keys: 1, user_uploads: 1, analysis_jobs: 1 });
  expect(JSON.stringify(receipt)).not.toContain("ada@");
  for (const one of [browser, other]) expect((await one.call("auth.me", { query: true })).data).toBeNull();
  const again = await browser.call("auth.signIn", { input: { email: "ada@example.com", password: PASSWORD } });
  expect([again.status, again.error!.data.reason]).toEqual([401, "credentials_invalid"]);
  expect(readLedger(ledgerFile)).toEqual([
    { userId: user.id, receiptId: receipt.receiptId, erasedAt: receipt.erasedAt },
  ]);
  expect((await replayErasures({ url: testDatabase.maintenanceUrl, erasures: readLedger(ledgerFile) })).size).toBe(0);
  expect((await signUp(createBrowser(url), "ada@example.com")).status).toBe(200);
});

test("P8: the audit log keeps that an account was deleted, under its number", async ({ api }) => {
  const url = await api.listen();
  const browser = createBrowser(url);
  const { data: user } = await signUp(browser);
  const { data: receipt } = await browser.call("account.delete", { input: { password: PASSWORD } });
  const { items } = await api.database.asUser(user.id, (scope) => listAuditEntries(scope, { limit: 1 }));
  expect(items).toMatchObject([{ action: "account.deleted", subject: receipt.receiptId }]);
});

test("P8: a job that runs is lost, and its worker's late writes change nothing", async ({ api, workerDatabase }) => {
  const url = await api.listen();
  const browser = createBrowser(url);
  const { data: user } = await signUp(browser);
  const { jobId } = await addJob(api.database, user.id);
  const held = (await workerDatabase.asUser(user.id, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 })))!;
  const steps = createJobSteps(workerDatabase, { userId: user.id, held });
  await steps.save("first", { text: "hello" });
  await browser.call("account.delete", { input: { password: PASSWORD } });
  await expect(steps.save("second", { text: "late" })).rejects.toMatchObject({ code: "job_moved" });
  const late = workerDatabase.asUser(user.id, (scope) =>
    advanceJob(scope, held, { name: "chunk", status: "chunking", currentStep: "late" }),
  );
  await expect(late).rejects.toMatchObject({ code: "job_moved" });
});

test("an erasure that can't be noted outside the database does not happen", async ({ api, ledgerFile }) => {
  api.dependencies.erasures = openErasureLedger(path.join(ledgerFile, "no-such-folder"));
  const browser = createBrowser(await api.listen());
  await signUp(browser);
  expect((await browser.call("account.delete", { input: { password: PASSWORD } })).status).toBe(500);
  expect((await browser.call("auth.me", { query: true })).data).not.toBeNull();
});
