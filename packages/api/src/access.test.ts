import { randomUUID } from "node:crypto";
import { TRPCError } from "@trpc/server";
import type { User } from "@groundwork/core/schemas";
import { readMediaFile } from "@groundwork/core/testing";
import { addJob, addMatch, addProfile, addQuestion, addUser } from "@groundwork/db/testing";
import { insertMessage, openSession, saveQuestion } from "@groundwork/db";
import { describe, expect } from "vitest";
import { appRouter } from "./router.ts";
import { type Api, addReadJob, test } from "./testing/index.ts";

interface Ids {
  uploadId: number;
  jobId: string;
  matchId: string;
  questionId: string;
  savedId: string;
  sessionId: string;
  messageId: string;
}

type Access =
  | "public"
  /** Signed in; the input names nothing owned. */
  | { input: unknown }
  /** Signed in; the input names something owned: another user's is NOT_FOUND. */
  | { inputFor: (ids: Ids) => unknown };

/** Who may call what. A new procedure without a line here fails the first test. */
const ACCESS: Record<string, Access> = {
  "auth.signUp": "public",
  "auth.signIn": "public",
  "auth.me": "public",
  "auth.signOut": { input: undefined },
  "auth.reauthenticate": { input: { password: "not this one" } },
  "auth.changePassword": { input: { currentPassword: "not this one", newPassword: "a much longer sentence" } },
  "auth.requestPasswordReset": "public",
  "auth.resetPassword": "public",
  "auth.requestEmailVerification": { input: undefined },
  "auth.verifyEmail": "public",
  "auth.secondFactor.status": { input: undefined },
  "auth.secondFactor.enable": { input: undefined },
  "auth.secondFactor.confirm": { input: { code: "000000" } },
  "auth.secondFactor.newRecoveryCodes": { input: undefined },
  "auth.secondFactor.disable": { input: undefined },
  "auth.sessions": { input: undefined },
  "auth.revokeSession": { input: { sessionId: randomUUID() } },
  "auth.revokeOtherSessions": { input: undefined },
  "uploads.create": { input: new FormData() },
  "uploads.list": { input: {} },
  "uploads.get": { inputFor: ({ uploadId }) => ({ uploadId }) },
  "uploads.delete": { inputFor: ({ uploadId }) => ({ uploadId }) },
  "jobs.create": { inputFor: ({ uploadId }) => ({ uploadId }) },
  "jobs.get": { inputFor: ({ jobId }) => ({ jobId }) },
  "jobs.list": { input: {} },
  "jobs.watch": { inputFor: ({ jobId }) => ({ jobId }) },
  "jobs.cancel": { inputFor: ({ jobId }) => ({ jobId }) },
  "jobs.retry": { inputFor: ({ jobId }) => ({ jobId }) },
  "jobs.delete": { inputFor: ({ jobId }) => ({ jobId }) },
  "jobs.deleteMany": { inputFor: ({ jobId }) => ({ jobIds: [jobId] }) },
  "account.auditLog": { input: {} },
  "account.delete": { input: { password: "not this one" } },
  "profiles.get": { inputFor: ({ jobId }) => ({ jobId }) },
  "profiles.search": { input: {} },
  "profiles.correct": { inputFor: ({ jobId }) => ({ jobId, operation: "set", pointer: "/location", value: "Paris" }) },
  "profiles.uncorrect": { inputFor: ({ jobId }) => ({ jobId, correctionIds: [randomUUID()] }) },
  "profiles.corrections": { inputFor: ({ jobId }) => ({ jobId }) },
  "profiles.compare": { inputFor: ({ jobId }) => ({ jobId, otherJobId: jobId }) },
  "profiles.similar": { inputFor: ({ jobId }) => ({ jobId }) },
  "profiles.protectedFields": { inputFor: ({ jobId }) => ({ jobId }) },
  "profiles.document": { inputFor: ({ jobId }) => ({ jobId }) },
  "matches.create": { inputFor: ({ jobId }) => ({ jobId, jobDescription: "You know Python." }) },
  "matches.get": { inputFor: ({ matchId }) => ({ matchId }) },
  "matches.list": { input: {} },
  "matches.delete": { inputFor: ({ matchId }) => ({ matchId }) },
  "questions.generate": { inputFor: ({ jobId }) => ({ jobId, count: 1 }) },
  "questions.regenerateAnswer": { inputFor: ({ questionId }) => ({ questionId }) },
  "questions.list": { inputFor: ({ jobId }) => ({ jobId }) },
  "questions.save": { inputFor: ({ questionId }) => ({ questionId }) },
  "questions.saved": { input: {} },
  "questions.isSaved": { input: { questionIds: [randomUUID()] } },
  "questions.updateSaved": { inputFor: ({ savedId }) => ({ savedId, answer: "mine now" }) },
  "questions.bulkTag": { inputFor: ({ savedId }) => ({ savedIds: [savedId], add: ["mine now"] }) },
  "questions.tags": { input: undefined },
  "questions.deleteSaved": { inputFor: ({ savedId }) => ({ savedIds: [savedId] }) },
  "practice.due": { input: {} },
  "practice.answer": { inputFor: ({ savedId }) => ({ savedId, text: "I write it down." }) },
  "practice.grade": { inputFor: ({ savedId }) => ({ savedId, rating: "good" }) },
  "practice.progress": { input: undefined },
  "chat.send": { inputFor: ({ sessionId }) => ({ sessionId, text: "Hello?" }) },
  "chat.history": { input: {} },
  "chat.sessions": { input: {} },
  "chat.stream": { inputFor: ({ sessionId }) => ({ sessionId, text: "Hello?" }) },
  "chat.sendMedia": { inputFor: ({ sessionId }) => mediaForm(sessionId) },
  "chat.editTranscript": { inputFor: ({ messageId }) => ({ messageId, text: "Hello?" }) },
  "chat.feedback": { inputFor: ({ messageId }) => ({ messageId, wrongMatch: true }) },
  "chat.updateSession": { inputFor: ({ sessionId }) => ({ sessionId, title: "mine now" }) },
  "chat.markRead": { inputFor: ({ sessionId }) => ({ sessionId }) },
  "chat.loadQuestions": { inputFor: ({ sessionId, savedId }) => ({ sessionId, savedIds: [savedId] }) },
  "chat.unloadQuestions": { inputFor: ({ sessionId }) => ({ sessionId }) },
  "chat.abilities": { input: undefined },
  "chat.deleteSession": { inputFor: ({ sessionId }) => ({ sessionId }) },
  "account.consents": { input: undefined },
  "account.setConsent": { input: { purpose: "protected_fields", granted: true } },
  "account.engine": { input: undefined },
};

/** What these name besides is not there. */
const MISSING = { "profiles.uncorrect": "a correction", "auth.revokeSession": "a session" };

/** A picture with a question, to somebody's session. */
function mediaForm(sessionId: string): FormData {
  const form = new FormData();
  form.set("file", new File([readMediaFile("picture.png")], "picture.png"));
  form.set("text", "Hello?");
  form.set("sessionId", sessionId);
  return form;
}

const PROCEDURES = Object.keys(appRouter._def.procedures);

async function call(api: Api, user: User | null, { path, input }: { path: string; input: unknown }): Promise<unknown> {
  const procedure = path
    .split(".")
    .reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], api.callerFor(user)) as (
    input: unknown,
  ) => Promise<unknown>;
  const result = await procedure(input);
  const iterator = (result as AsyncIterable<unknown> | null)?.[Symbol.asyncIterator]?.();
  return iterator ? iterator.next() : result;
}

async function refusal(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => "allowed",
    (error: unknown) => (error instanceof TRPCError ? error.code : String(error)),
  );
}

/** @param addOwnJob - by default one that waits for a worker. */
async function addEverything(
  api: Api,
  addOwnJob: (userId: number) => Promise<{ jobId: string; uploadId: number }> = (userId) =>
    addJob(api.database, userId),
): Promise<Ids & { user: User }> {
  const user = await addUser(api.database);
  const { jobId, uploadId } = await addOwnJob(user.id);
  const { matchId } = await addMatch(api.database, user.id, { jobId });
  const question = await addQuestion(api.database, user.id, jobId);
  return api.database.asUser(user.id, async (scope) => {
    const embedded = { embedderId: "e", phrasings: [{ text: "q", vector: Float32Array.of(1) }] };
    const { savedId } = await saveQuestion(scope, { question, answer: "a", embedded });
    const { sessionId, instant } = await openSession(scope, { title: "t" });
    const asked = { sessionId, instant, type: "text", text: "Hello?", metadata: null } as const;
    const { id: messageId } = await insertMessage(scope, asked);
    return { user, uploadId, jobId, matchId, questionId: question.id, savedId, sessionId, messageId };
  });
}

describe("every procedure", () => {
  test("has a declared access rule", () => {
    expect(PROCEDURES.toSorted()).toEqual(Object.keys(ACCESS).toSorted());
  });

  test("that is not public refuses who is not signed in", async ({ api }) => {
    const [jobId, matchId, sessionId] = [randomUUID(), randomUUID(), randomUUID()];
    const ids = { uploadId: 1, jobId, matchId, questionId: "q", savedId: "1", sessionId, messageId: "1" };
    for (const [path, access] of Object.entries(ACCESS)) {
      if (access === "public") continue;
      const input = "inputFor" in access ? access.inputFor(ids) : access.input;
      expect([path, await refusal(call(api, null, { path, input }))]).toEqual([path, "UNAUTHORIZED"]);
    }
  });

  test("by id answers NOT_FOUND for another user's, and leaves it as it was", async ({ api, workerDatabase }) => {
    const { user, ...ids } = await addEverything(api);
    await addProfile(workerDatabase, { userId: user.id, job: ids });
    const other = await addUser(api.database);
    for (const [path, access] of Object.entries(ACCESS)) {
      if (access === "public" || !("inputFor" in access)) continue;
      const input = access.inputFor(ids);
      expect([path, await refusal(call(api, other, { path, input }))]).toEqual([path, "NOT_FOUND"]);
    }
    expect(await call(api, user, { path: "jobs.get", input: { jobId: ids.jobId } })).toMatchObject({
      status: "queued",
    });
    const { matchId } = ids;
    expect(await call(api, user, { path: "matches.get", input: { matchId } })).toMatchObject({ matchId });
    expect(await call(api, user, { path: "questions.list", input: { jobId: ids.jobId } })).toMatchObject([
      { answer: { text: "I write it down." } },
    ]);
    expect(await call(api, user, { path: "questions.saved", input: {} })).toMatchObject({
      items: [{ answer: "a", tags: ["handover"] }],
    });
  });

  test("that is not public lets the owner in", async ({ api, workerDatabase }) => {
    for (const [path, access] of Object.entries(ACCESS)) {
      if (access === "public") continue;
      const { user, ...ids } = await addEverything(api, (userId) => addReadJob({ api, workerDatabase }, userId));
      const input = "inputFor" in access ? access.inputFor(ids) : access.input;
      const answer = await refusal(call(api, user, { path, input }));
      expect([path, ["UNAUTHORIZED", "FORBIDDEN", "NOT_FOUND"].includes(answer)]).toEqual([path, path in MISSING]);
    }
  });

  test("chat.send about another user's job answers NOT_FOUND", async ({ api }) => {
    const { jobId } = await addEverything(api);
    const other = await addUser(api.database);
    expect(await refusal(call(api, other, { path: "chat.send", input: { text: "Hello?", jobId } }))).toBe("NOT_FOUND");
  });

  test("questions.generate from another user's match answers NOT_FOUND", async ({ api, workerDatabase }) => {
    const { matchId } = await addEverything(api);
    const other = await addUser(api.database);
    const { jobId } = await addReadJob({ api, workerDatabase }, other.id);
    const input = { jobId, matchId, count: 1 };
    expect(await refusal(call(api, other, { path: "questions.generate", input }))).toBe("NOT_FOUND");
  });

  test("that lists shows another user nothing", async ({ api }) => {
    await addEverything(api);
    const other = await addUser(api.database);
    for (const path of [
      "uploads.list",
      "jobs.list",
      "profiles.search",
      "matches.list",
      "questions.saved",
      "chat.history",
      "chat.sessions",
      "account.auditLog",
    ]) {
      expect([path, await call(api, other, { path, input: {} })]).toMatchObject([
        path,
        { items: [], nextCursor: null },
      ]);
    }
  });
});
