import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { findReadingIsolation } from "@groundwork/core/node";
import { TEST_MASTER_KEY } from "@groundwork/db/testing";
import { describe, expect, onTestFinished } from "vitest";
import { test } from "./testing/test.ts";

async function startApi(env: Record<string, string>): Promise<ChildProcess> {
  const folder = await mkdtemp(path.join(tmpdir(), "api-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const keyFile = path.join(folder, "master.key");
  await writeFile(keyFile, TEST_MASTER_KEY.toString("base64"));
  const api = fork(new URL("main.ts", import.meta.url), {
    env: { PATH: process.env["PATH"], PORT: "0", GROUNDWORK_MASTER_KEY_FILE: keyFile, LOG_LEVEL: "silent", ...env },
    silent: true,
  });
  onTestFinished(() => void api.kill("SIGKILL"));
  return api;
}

describe("the API's process", () => {
  test("says what keeps its reading processes from the network", async ({ testDatabase }) => {
    const api = await startApi({ DATABASE_URL: testDatabase.apiUrl, LOG_LEVEL: "info" });
    const said = text(api.stdout!);
    await once(api, "message");
    api.kill("SIGTERM");
    expect(await said).toContain(`"readingIsolation":"${findReadingIsolation()}"`);
  });

  test("does not start as a role that could pass row-level security, and says why", async ({ testDatabase }) => {
    const api = await startApi({ DATABASE_URL: testDatabase.migrationUrl });
    const [said, [code]] = await Promise.all([text(api.stderr!), once(api, "exit")]);
    expect(code).toBe(1);
    expect(said).toContain('"groundwork_owner" could pass row-level security: it owns tables');
  });
});
