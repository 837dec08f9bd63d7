import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { makePdf } from "@groundwork/core/testing";
import { createDatabaseClient } from "@groundwork/db";
import { TEST_MASTER_KEY, TEST_MASTER_KEYS } from "@groundwork/db/testing";
import { describe, expect } from "vitest";
import { type Answer, createBrowser, fileForm, openMailbox, test } from "./testing/index.ts";

const ORIGIN = "http://groundwork.test";
const API = new URL("main.ts", import.meta.url);
const WORKER = new URL("../../../apps/worker/src/main.ts", import.meta.url);

/** What a run must not leave in any log, each word found nowhere else. */
const SECRETS = {
  email: "ada-marker-5107@mail-marker-5108.example",
  name: "Ada Namemarker5109",
  password: "passmarker5110 horse battery",
  wrongPassword: "wrongmarker5111 horse battery",
  newPassword: "newmarker5112 horse battery",
  fileName: "filemarker5113.pdf",
  resumeLine: "resumemarker5114",
  resumeEmail: "resumemarker5115@mail.example",
  chat: "chatmarker5116",
  search: "searchmarker5117",
  brokenJson: "jsonmarker5118",
  refusedToken: "tokenmarker5119",
  bearer: "gw_bearermarker5120xyz",
  userAgent: "agentmarker5121",
  failingChat: "failmarker5122",
  masterKey: TEST_MASTER_KEY.toString("base64"),
};

describe("B51, ASVS 14.2.1, 16.2.5: what the processes write", () => {
  test("holds no password, token, key, e-mail or word of a resume after a whole run, with everything logged", async ({
    testDatabase,
  }) => {
    const folder = await mkdtemp(path.join(tmpdir(), "log-scan-"));
    const mailbox = await openMailbox();
    const keyFile = path.join(folder, "master.key");
    await writeFile(keyFile, SECRETS.masterKey);
    const processes: ChildProcess[] = [];
    let written = "";
    const start = async (script: URL): Promise<string> => {
      const child = fork(script, {
        silent: true,
        env: {
          PATH: process.env["PATH"],
          PORT: "0",
          DATABASE_URL: testDatabase.apiUrl,
          WORKER_DATABASE_URL: testDatabase.workerUrl,
          MAINTENANCE_DATABASE_URL: testDatabase.maintenanceUrl,
          GROUNDWORK_MASTER_KEY_FILE: keyFile,
          PUBLIC_URL: ORIGIN,
          SMTP_URL: mailbox.url,
          LOG_LEVEL: "trace",
        },
      });
      processes.push(child);
      for (const stream of [child.stdout!, child.stderr!])
        stream.on("data", (piece: Buffer) => (written += piece.toString()));
      const [message] = (await once(child, "message")) as [{ url: string }];
      return message.url;
    };
    const stop = async (): Promise<void> => {
      for (const child of processes) {
        const over = once(child, "close");
        child.kill("SIGTERM");
        await over;
      }
      await mailbox.close();
      await rm(folder, { recursive: true });
    };

    const found: Record<string, string> = { ...SECRETS };
    try {
      const baseUrl = await start(API);
      await start(WORKER);
      const browser = createBrowser(baseUrl);
      const headers = { origin: ORIGIN, "user-agent": SECRETS.userAgent };
      const call = (procedure: string, input?: unknown): Promise<Answer> => browser.call(procedure, { input, headers });
      const ask = (procedure: string, input: unknown): Promise<Answer> =>
        browser.call(procedure, { input, headers, query: true });
      const keepToken = (name: string) => (found[name] = browser.cookies.get("groundwork")!);
      const { email } = SECRETS;

      await call("auth.signUp", { name: SECRETS.name, email, password: SECRETS.password });
      keepToken("firstSession");
      expect((await call("auth.signIn", { email, password: SECRETS.wrongPassword })).status).toBe(401);
      await expect.poll(() => mailbox.letters.length).toBe(1);
      found["verificationToken"] = mailbox.lastToken();
      expect((await call("auth.verifyEmail", { token: found["verificationToken"] })).status).toBe(200);
      await call("auth.requestPasswordReset", { email });
      await expect.poll(() => mailbox.letters.length).toBe(2);
      found["resetToken"] = mailbox.lastToken();
      expect(
        (await call("auth.resetPassword", { token: found["resetToken"], password: SECRETS.newPassword })).status,
      ).toBe(200);
      expect((await call("auth.signIn", { email, password: SECRETS.newPassword })).status).toBe(200);
      keepToken("secondSession");

      const lines = [SECRETS.name, SECRETS.resumeEmail, "Experience", `Nurse, ${SECRETS.resumeLine}, 2019 - 2021`];
      const pdf = await makePdf(lines.map((text, line) => ({ text, x: 50, y: 60 + 20 * line })));
      const upload = await browser.call("uploads.create", { form: fileForm(pdf, SECRETS.fileName), headers });
      const job = await call("jobs.create", { uploadId: upload.data.id });
      const { jobId } = job.data;
      await expect
        .poll(async () => (await ask("jobs.get", { jobId })).data.status, { timeout: 20_000 })
        .toBe("completed");
      const broken = fileForm(`%PDF-1.7\n${SECRETS.resumeLine}`, SECRETS.fileName);
      const brokenUpload = await browser.call("uploads.create", { form: broken, headers });
      const brokenJob = await call("jobs.create", { uploadId: brokenUpload.data.id });
      await expect
        .poll(async () => (await ask("jobs.get", { jobId: brokenJob.data.jobId })).data.status, { timeout: 20_000 })
        .toBe("failed");
      expect((await call("chat.send", { text: `What about ${SECRETS.chat}?`, jobId })).status).toBe(200);
      expect((await ask("questions.saved", { search: SECRETS.search })).status).toBe(200);

      const cookie = `groundwork=${found["secondSession"]}`;
      const raw = {
        method: "POST",
        body: `{"text":"${SECRETS.brokenJson}`,
        headers: { ...headers, cookie, "content-type": "application/json" },
      };
      expect((await fetch(`${baseUrl}/trpc/chat.send`, raw)).status).toBe(400);
      expect((await fetch(`${baseUrl}/?token=${SECRETS.refusedToken}`)).status).toBe(400);
      const bearer = { authorization: `Bearer ${SECRETS.bearer}` };
      expect((await fetch(`${baseUrl}/trpc/auth.me`, { headers: bearer })).status).toBe(401);
      const export_ = await fetch(`${baseUrl}/questions/export?format=json&search=${SECRETS.search}`, {
        headers: { cookie },
      });
      expect(export_.status).toBe(200);
      await export_.text();

      // B40: what would be a line of its own.
      expect((await fetch(`${baseUrl}/%0d%0a%7B%22level%22:60,%22msg%22:%22forged%22%7D%1b[31m`)).status).toBe(404);

      // A failure on our side, whose error names the row.
      const admin = createDatabaseClient({ url: testDatabase.adminUrl, masterKeys: TEST_MASTER_KEYS });
      await admin.pool.query("alter table public.chat_messages add constraint broken check (false) not valid");
      await admin.close();
      expect((await call("chat.send", { text: SECRETS.failingChat })).status).toBe(500);
    } finally {
      await stop();
    }

    expect(written).toContain("procedure failed");
    expect(written).toContain('violates check constraint \\"broken\\"');
    for (const [what, secret] of Object.entries(found)) {
      expect(secret.length).toBeGreaterThan(8);
      for (const form of [
        secret,
        encodeURIComponent(secret),
        Buffer.from(secret).toString("base64").replace(/=+$/, ""),
      ]) {
        expect(written.includes(form), `${what} is in the log: ${lineWith(written, form)}`).toBe(false);
      }
    }
    const [local] = SECRETS.email.split("@");
    expect(written).not.toContain(local);

    for (const line of written.trim().split("\n")) {
      const entry = JSON.parse(line) as { msg?: string };
      expect(entry.msg).not.toBe("forged");
      // oxlint-disable-next-line no-control-regex
      expect(line).not.toMatch(/[\u0000-\u001f\u007f]/);
    }
  }, 90_000);
});

const lineWith = (written: string, part: string): string =>
  written.split("\n").find((line) => line.includes(part)) ?? "";
