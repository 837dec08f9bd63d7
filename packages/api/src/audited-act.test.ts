import type { AuditEntry, User } from "@groundwork/core/schemas";
import { addJob, addUser } from "@groundwork/db/testing";
import { listAuditEntries } from "@groundwork/db";
import { expect } from "vitest";
import { type Api, addReadJob, createBrowser, fileForm, reasonOf, signUp, test } from "./testing/index.ts";

async function listActs(api: Api, { id }: Pick<User, "id">): Promise<[string, string | null][]> {
  const { items } = await api.database.asUser(id, (scope) => listAuditEntries(scope, { limit: 100 }));
  return items.map(({ action, subject }: AuditEntry) => [action, subject] as [string, string | null]).toReversed();
}

test("I13: each act is written down once, with the id of what it was done to", async ({ api, workerDatabase }) => {
  const user = await addUser(api.database);
  const caller = api.callerFor(user);
  const form = fileForm("%PDF-1.7\n");
  const { id: uploadId } = await caller.uploads.create(form);
  const { jobId } = await caller.jobs.create({ uploadId });
  await caller.jobs.cancel({ jobId });
  await caller.jobs.retry({ jobId });
  await caller.jobs.delete({ jobId });
  const read = await addReadJob({ api, workerDatabase }, user.id);
  await caller.profiles.correct({ jobId: read.jobId, operation: "set", pointer: "/location", value: "Paris" });
  const [question] = await caller.questions.generate({ jobId: read.jobId, count: 1 });
  const { savedId } = await caller.questions.save({ questionId: question!.id });
  await caller.questions.deleteSaved({ savedIds: [savedId] });
  const { message } = await caller.chat.send({ text: "Hello?" });
  await caller.chat.deleteSession({ sessionId: message.sessionId! });
  await caller.jobs.deleteMany({ jobIds: [read.jobId] });
  await caller.uploads.delete({ uploadId });
  expect(await listActs(api, user)).toEqual([
    ["upload.created", String(uploadId)],
    ["job.created", jobId],
    ["job.cancelled", jobId],
    ["job.retried", jobId],
    ["job.deleted", jobId],
    ["profile.corrected", read.jobId],
    ["question.deleted", savedId],
    ["chat_session.deleted", message.sessionId],
    ["job.deleted", read.jobId],
    ["upload.deleted", String(uploadId)],
  ]);
});

test("I13: downloads are written down, with the request's id as in the answer", async ({ api }) => {
  const url = await api.listen();
  const browser = createBrowser(url);
  const { data: user } = await signUp(browser);
  const { data: upload } = await browser.call("uploads.create", { form: fileForm("%PDF-1.7\n") });
  const headers = { cookie: `groundwork=${browser.cookies.get("groundwork")!}` };
  const file = await fetch(`${url}/uploads/${upload.id}/file`, { headers });
  await file.arrayBuffer();
  const questions = await fetch(`${url}/questions/export?format=csv`, { headers });
  await questions.arrayBuffer();
  const { data } = await browser.call("account.auditLog", { query: true, input: { limit: 2 } });
  expect(data.items).toMatchObject([
    { action: "question.exported", subject: "csv", requestId: questions.headers.get("x-request-id") },
    { action: "upload.downloaded", subject: String(upload.id), requestId: file.headers.get("x-request-id") },
  ]);
  expect((await listActs(api, user)).at(-1)).toEqual(["question.exported", "csv"]);
});

test("I13: what is refused is not written down, and of several that can't all be done, none", async ({ api }) => {
  const user = await addUser(api.database);
  const caller = api.callerFor(user);
  const { jobId } = await addJob(api.database, user.id);
  const other = await addJob(api.database, (await addUser(api.database)).id);
  expect(await reasonOf(caller.jobs.deleteMany({ jobIds: [jobId, other.jobId] }))).toBe("job_not_found");
  expect(await reasonOf(caller.uploads.delete({ uploadId: other.uploadId }))).toBe("upload_not_found");
  expect(await listActs(api, user)).toEqual([]);
  expect((await caller.jobs.get({ jobId })).status).toBe("queued");
});
