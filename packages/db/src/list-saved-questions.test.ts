import { expect } from "vitest";
import type { UserScope } from "./client.ts";
import { type SavedFilter, listSavedQuestions } from "./list-saved-questions.ts";
import { gradeSavedQuestion } from "./practice-cards.ts";
import { addUser, test } from "./testing/index.ts";

interface Told {
  question: string;
  answer?: string;
  tags?: string[];
}

/** Rows as `saveQuestion` writes them, many at once. Ids from 1; all of one instant. */
async function addSaved({ db, userId, cipher }: UserScope, told: readonly Told[]): Promise<void> {
  await db
    .insertInto("saved_interview_questions")
    .values(
      told.map(({ question, answer = "", tags = [] }, index) => {
        const id = String(index + 1);
        return {
          id,
          user_id: userId,
          job_id: "gone",
          question_id: id,
          question,
          answer: cipher.seal({ table: "saved_interview_questions", column: "answer", row: id }, answer),
          category: "Technical",
          difficulty: "Easy",
          tags,
          job_title: null,
          company: null,
        };
      }),
    )
    .execute();
}

async function findIds(scope: UserScope, filter: SavedFilter): Promise<string[]> {
  const { items } = await listSavedQuestions(scope, { limit: 100, ...filter });
  return items.map(({ savedId }) => savedId).sort();
}

const TOLD: Told[] = [
  { question: "How did you negotiate the contract with a supplier?", tags: ["Purchasing", "CI/CD"] },
  { question: "How do you test a service?", answer: "I wrote the tests in Node.js, with C++ beside it." },
  { question: "Which conflict did you settle?", answer: "Negotiating a contract with the ward.", tags: ["nurses"] },
  { question: "100 % of what?", answer: "A_B\\C" },
];

/** Search -> the ids it finds. */
const FOUND: Record<string, string[]> = {
  negotiate: ["1", "3"],
  NEGOTIATED: ["1", "3"],
  negotia: ["1", "3"],
  "contract supplier": ["1"],
  "conflict ward": ["3"],
  '"contract with the ward"': ["3"],
  '"with contract"': [],
  "negotiate -ward": ["1"],
  "supplier or service": ["1", "2"],
  "ward or tests": ["2", "3"],
  nurse: ["3"],
  "ci/cd": ["1"],
  cd: ["1"],
  "node.js": ["2"],
  js: ["2"],
  "c++": ["2"],
  "how did you": ["1"],
  "100 %": ["4"],
  "%": [],
  _: [],
  "'; drop table users --": [],
  "!&|<->():*": [],
  "  ": ["1", "2", "3", "4"],
};

test("a search finds words of question, tags and answer, their stems and beginnings, as on the web", async ({
  database,
}) => {
  const { id } = await addUser(database);
  await database.asUser(id, async (scope) => {
    await addSaved(scope, TOLD);
    const found: Record<string, string[]> = {};
    for (const search of Object.keys(FOUND)) found[search] = await findIds(scope, { search });
    expect(found).toEqual(FOUND);
  });
});

test("a search that finds in questions and in answers alike comes page by page, none missed or repeated", async ({
  database,
}) => {
  const { id } = await addUser(database);
  await database.asUser(id, async (scope) => {
    const rows = Array.from({ length: 450 }, (_, index) => [
      { question: `What is ${index}?` },
      { question: `What is a turbine ${index}?` },
      { question: `Which one is ${index}?`, answer: "The turbine." },
    ]);
    await addSaved(
      scope,
      rows.map((kinds, index) => kinds[index % 3]!),
    );
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listSavedQuestions(scope, { limit: 7, search: "turbine", cursor });
      seen.push(...page.items.map(({ savedId }) => savedId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    const expected = Array.from({ length: 450 }, (_, index) => index).filter((index) => index % 3 !== 0);
    expect(seen).toEqual(expected.toReversed().map((index) => String(index + 1)));
    expect(await listSavedQuestions(scope, { limit: 100, search: "propeller" })).toEqual({
      items: [],
      nextCursor: null,
    });
  });
});

test("a tag is found in any capitals, and what is due is what was never graded or is due by now", async ({
  database,
}) => {
  const { id } = await addUser(database);
  await database.asUser(id, async (scope) => {
    await addSaved(scope, TOLD);
    expect(await findIds(scope, { tag: "NURSES" })).toEqual(["3"]);
    expect(await findIds(scope, { tag: "nurse" })).toEqual([]);
    await gradeSavedQuestion(scope, { savedId: "1", rating: "good", now: new Date() });
    await gradeSavedQuestion(scope, { savedId: "2", rating: "good", now: new Date("2020-01-01") });
    expect(await findIds(scope, { due: true })).toEqual(["2", "3", "4"]);
    expect(await findIds(scope, { due: true, search: "contract" })).toEqual(["3"]);
  });
});
