import { readFileSync } from "node:fs";
import { readMediaFile } from "@groundwork/core/testing";
import { COLUMN_CLASSES, EXPORTED_TABLES, recordAudit } from "@groundwork/db";
import { unzipSync } from "fflate";
import { sql } from "kysely";
import { Client } from "pg";
import { expect } from "vitest";
import { type Api, type Browser, addAskableJob, createBrowser, fileForm, signUp, test } from "./testing/index.ts";
import type { DatabaseClient } from "@groundwork/db";

type Row = Record<string, unknown>;

/** Columns that are null in all that {@link useEverything} does, and why they may be. */
const NULL_HERE = [
  "users.email_verified_at",
  "second_factors.confirmed_at",
  "recovery_codes.used_at",
  "consents.withdrawn_at",
  "user_uploads.extracted_text",
  "user_uploads.pages",
  "user_uploads.engine",
  "analysis_jobs.detail",
  "analysis_jobs.error_code",
  "analysis_jobs.error_message",
  "analysis_jobs.completed_at",
  "user_profile.age",
  "user_profile.race",
  "chat_messages.writing_until",
];

/** Somebody who used everything; each text they gave has their mark. */
async function useEverything(
  { api, workerDatabase }: { api: Api; workerDatabase: DatabaseClient },
  { url, mark }: { url: string; mark: string },
): Promise<{ browser: Browser; userId: number; uploadId: number }> {
  const browser = createBrowser(url);
  const { data: user } = await signUp(browser, `${mark}@example.com`);
  const userId = user.id as number;
  const act = async (path: string, input: unknown) => {
    const { data, error } = await browser.call(path, { input });
    expect([path, error?.data]).toEqual([path, undefined]);
    return data;
  };
  const form = fileForm(`%PDF-1.7\n${mark} bytes`, `${mark} name.pdf`);
  form.set("linkedinUrl", "https://www.linkedin.com/in/ada");
  const { data: upload } = await browser.call("uploads.create", { form });
  const { jobId } = await addAskableJob({ api, workerDatabase }, userId);
  await act("profiles.correct", { jobId, operation: "set", pointer: "/location", value: `${mark} town` });
  await act("matches.create", { jobId, jobDescription: `You know Python. ${mark}`, jobTitle: mark, company: mark });
  const [question] = await act("questions.generate", { jobId, count: 1, jobTitle: mark, company: mark });
  const { savedId } = await act("questions.save", { questionId: question.id, answer: `${mark} answer` });
  await act("questions.bulkTag", { savedIds: [savedId], add: [`${mark} tag`] });
  await act("practice.answer", { savedId, text: `${mark} draft` });
  await act("practice.grade", { savedId, rating: "good" });
  const media = new FormData();
  media.set("file", new File([readMediaFile("picture.png")], "picture.png"));
  media.set("text", question.question as string);
  media.set("altText", `${mark} picture`);
  media.set("messageKey", crypto.randomUUID());
  media.set("jobId", jobId);
  const { data: sent } = await browser.call("chat.sendMedia", { form: media });
  const { sessionId } = sent.message;
  await act("chat.updateSession", { sessionId, title: `${mark} title` });
  await act("chat.loadQuestions", { sessionId, savedIds: [savedId] });
  const { message, reply } = await act("chat.send", { sessionId, text: question.question });
  expect(message.text).toBe(question.question);
  await act("chat.feedback", { messageId: reply.id, wrongMatch: true });
  await act("chat.send", { text: "What did you do with the handover checklist?", jobId });
  await act("account.setConsent", { purpose: "protected_fields", granted: true });
  await act("auth.secondFactor.enable", undefined);
  await api.database.asUser(userId, async (scope) => {
    await recordAudit(scope, { action: "job.created", subject: "1", requestId: crypto.randomUUID() });
    await sql`insert into recovery_codes (user_id, code_hash) values (${userId}, ${mark})`.execute(scope.db);
  });
  return { browser, userId, uploadId: upload.id as number };
}

async function download(browser: Browser, url: string): Promise<Response> {
  return fetch(`${url}/account/export`, { headers: { cookie: `groundwork=${browser.cookies.get("groundwork")!}` } });
}

async function unpack(response: Response): Promise<Record<string, Uint8Array>> {
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/zip"]);
  return unzipSync(new Uint8Array(await response.arrayBuffer()));
}

test("P7: the archive has every column of every row of theirs that is not left out, and nothing of anybody else", async ({
  api,
  workerDatabase,
}) => {
  const url = await api.listen();
  const ada = await useEverything({ api, workerDatabase }, { url, mark: "adamark" });
  const ben = createBrowser(url);
  await signUp(ben, "benmark@example.com");
  await ben.call("uploads.create", { form: fileForm("%PDF-1.7\nbenmark bytes", "benmark name.pdf") });
  await api.dependencies.mail.close();
  const files = await unpack(await download(ada.browser, url));
  const text = (name: string) => Buffer.from(files[name]!).toString();

  for (const table of EXPORTED_TABLES) {
    const rows = JSON.parse(text(`data/${table}.json`)) as Row[];
    const { owner, columns } = COLUMN_CLASSES[table];
    const counted = await api.database.asUser(ada.userId, ({ db }) =>
      sql<{ n: string }>`select count(*) as n from ${sql.table(table)} where ${sql.ref(owner)} = ${ada.userId}`.execute(
        db,
      ),
    );
    expect([table, rows.length > 0, rows.length]).toEqual([table, true, Number(counted.rows[0]!.n)]);
    const exported = Object.keys(columns).filter((column) => typeof columns[column as never] === "string");
    for (const column of exported) {
      expect([table, column, rows.every((row) => column in row)]).toEqual([table, column, true]);
      const isFilled = rows.some((row) => row[column] !== null);
      expect([table, column, isFilled]).toEqual([table, column, !NULL_HERE.includes(`${table}.${column}`)]);
    }
  }
  const everything = Object.entries(files)
    .map(([name, bytes]) => name + Buffer.from(bytes).toString("latin1"))
    .join("\n");
  expect(everything).not.toContain("benmark");
  for (const given of ["name.pdf", "bytes", "town", "answer", "tag", "draft", "picture", "title"])
    expect([given, everything.includes(`adamark ${given}`) || everything.includes(`adamark_${given}`)]).toEqual([
      given,
      true,
    ]);
  expect(Object.keys(files)).toContain(`files/${ada.uploadId}-adamark_name.pdf`);
  const picture = Object.keys(files).find((name) => name.startsWith("media/"))!;
  expect(Buffer.from(files[picture]!)).toEqual(Buffer.from(readMediaFile("picture.png")));
  expect(Object.keys(files).filter((name) => name.startsWith("profiles/"))).toHaveLength(1);
  const ofBen = await unpack(await download(ben, url));
  expect(JSON.parse(Buffer.from(ofBen["data/users.json"]!).toString())).toMatchObject([
    { email: "benmark@example.com" },
  ]);
});

test("ASVS 7.5.3: the archive is not given to who did not give their password lately, nor to nobody", async ({
  api,
  testDatabase,
}) => {
  const url = await api.listen();
  const browser = createBrowser(url);
  const { data: user } = await signUp(browser);
  expect((await fetch(`${url}/account/export`)).status).toBe(401);
  const admin = new Client({ connectionString: testDatabase.adminUrl });
  await admin.connect();
  await admin.query("update sessions set authenticated_at = now() - interval '16 minutes' where user_id = $1", [
    user.id,
  ]);
  await admin.end();
  const refused = await download(browser, url);
  expect([refused.status, await refused.json()]).toMatchObject([403, { reason: "reauthentication_required" }]);
  await browser.call("auth.reauthenticate", { input: { password: "correct horse battery" } });
  const files = await unpack(await download(browser, url));
  expect(JSON.parse(Buffer.from(files["data/matches.json"]!).toString())).toEqual([]);
  const { data } = await browser.call("account.auditLog", { query: true, input: { limit: 1 } });
  expect(data.items).toMatchObject([{ action: "account.exported" }]);
});

test("docs/export.md names every file of the archive", () => {
  const documented = readFileSync(new URL("../../../docs/export.md", import.meta.url), "utf8");
  for (const table of EXPORTED_TABLES) expect(documented).toContain(`\`${table}.json\``);
});
