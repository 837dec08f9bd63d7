import type { SavedQuestion } from "@groundwork/core/schemas";
import { changeSavedTags, saveQuestion } from "@groundwork/db";
import { addJob, addQuestion } from "@groundwork/db/testing";
import { expect } from "vitest";
import { type Api, type Browser, createBrowser, signUp, test } from "./testing/index.ts";

/** More than a page of the database's. */
const SAVED = 130;

async function addSaved(api: Api, userId: number): Promise<SavedQuestion[]> {
  const { jobId } = await addJob(api.database, userId);
  const question = await addQuestion(api.database, userId, jobId);
  const embedded = { embedderId: "e", phrasings: [{ text: "q", vector: Float32Array.of(1) }] };
  return api.database.asUser(userId, async (scope) => {
    const saved: SavedQuestion[] = [];
    for (let index = 0; index < SAVED; index++) {
      const each = { ...question, id: `question-${index}`, question: `What is ${index}?` };
      saved.push(await saveQuestion(scope, { question: each, answer: `=${index} *really*`, embedded }));
    }
    const [first] = await changeSavedTags(scope, { savedIds: [saved[0]!.savedId], add: ["Round 1"], remove: [] });
    return [first!, ...saved.slice(1)].toReversed();
  });
}

test("the saved questions' owner gets them all as a file in every format; nobody else does", async ({ api }) => {
  const baseUrl = await api.listen();
  const [owner, stranger] = [createBrowser(baseUrl), createBrowser(baseUrl)];
  const { data: user } = await signUp(owner);
  await signUp(stranger);
  const saved = await addSaved(api, user.id);
  const get = (query: string, { cookies }: Pick<Browser, "cookies">) =>
    fetch(`${baseUrl}/questions/export${query}`, {
      headers: { cookie: [...cookies].map((pair) => pair.join("=")).join("; ") },
    });

  const json = await get("?format=json", owner);
  expect([json.status, json.headers.get("content-type"), json.headers.get("content-disposition")]).toEqual([
    200,
    "application/json",
    "attachment; filename=interview-questions.json",
  ]);
  expect(json.headers.get("cache-control")).toBe("private, no-store");
  expect(await json.json()).toEqual(saved);

  const csv = await get("?format=csv", owner);
  expect([csv.headers.get("content-type"), csv.headers.get("content-disposition")]).toEqual([
    "text/csv; charset=utf-8",
    "attachment; filename=interview-questions.csv",
  ]);
  const rows = (await csv.text()).trimEnd().split("\r\n");
  expect(rows).toHaveLength(SAVED + 1);
  expect(rows[1]).toMatch(/^What is 129\?,'=129 \*really\*,/);

  const markdown = await get("?format=md", owner);
  expect(markdown.headers.get("content-disposition")).toBe("attachment; filename=interview-questions.md");
  expect((await markdown.text()).match(/^## What is \d+\?\n\n.*\n\n=\d+ \\\*really\\\*$/gm)).toHaveLength(SAVED);

  const filtered = [
    "&tag=round+1",
    "&search=%2212%22",
    "&category=Technical",
    "&difficulty=Medium&due=true",
    `&jobId=${saved[0]!.jobId}&search=absent`,
  ];
  const lengths = filtered.map(async (filter) => {
    const response = await get(`?format=json${filter}`, owner);
    return ((await response.json()) as SavedQuestion[]).length;
  });
  expect(await Promise.all(lengths)).toEqual([1, 1, 0, SAVED, 0]);
  expect(await (await get("?format=json", stranger)).text()).toBe("[\n]\n");

  const nobody = { cookies: new Map<string, string>() };
  const refused = await Promise.all([
    get("?format=json", nobody),
    get("", owner),
    get("?format=xml", owner),
    get("?format=json&format=csv", owner),
    get("?format=json&category=Bogus", owner),
    get("?format=json&due=false", owner),
    get("?format=json&userId=1", owner),
    get("?format=json&search=%00", owner),
  ]);
  expect(
    await Promise.all(
      refused.map(async (response) => [response.status, ((await response.json()) as { reason: string }).reason]),
    ),
  ).toEqual([[401, "session_required"], ...Array.from({ length: 7 }, () => [400, "input_invalid"])]);
});
