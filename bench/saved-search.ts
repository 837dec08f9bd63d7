// How long a search of 2,000 saved questions takes, answers included, among 20 people with as many each.
// `node bench/saved-search.ts`
import { randomUUID } from "node:crypto";
import { type DatabaseClient, createDatabaseClient, insertUser, listSavedQuestions } from "@groundwork/db";
import { startProduct } from "./product.ts";
import { printTable } from "./table.ts";

const PEOPLE = 20;
const SAVED = 2_000;
const ANSWER_WORDS = 200;
const ROUNDS = 15;
const WORDS =
  "lead team conflict contract supplier patient ward python service deploy design review plan budget risk schedule".split(
    " ",
  );

await using product = await startProduct();
const client = createDatabaseClient({ url: product.urls.apiUrl, masterKeys: product.masterKeys });

const pick = (count: number, seed: number) =>
  Array.from({ length: count }, (_, index) => WORDS[(seed * 7 + index * index * 3 + index) % WORDS.length]).join(" ");

async function addPerson(database: DatabaseClient, person: number): Promise<number> {
  const email = `${randomUUID()}@example.com`;
  const user = (await insertUser(database.db, { name: "Bench", email, passwordHash: "!" }))!;
  await database.asUser(user.id, ({ db, userId, cipher }) => {
    const rows = Array.from({ length: SAVED }, (_, index) => {
      const id = String(person * SAVED + index + 1);
      const place = { table: "saved_interview_questions", column: "answer", row: id };
      return {
        id,
        user_id: userId,
        job_id: "none",
        question_id: id,
        question: `How did you ${pick(12, index)}${index % 500 === 3 ? " turbine" : ""}?`,
        answer: cipher.seal(place, pick(ANSWER_WORDS, index)),
        category: "Technical" as const,
        difficulty: "Easy" as const,
        tags: [pick(1, index)],
        job_title: null,
        company: null,
      };
    });
    return db.insertInto("saved_interview_questions").values(rows).execute();
  });
  return user.id;
}

const people: number[] = [];
for (let person = 0; person < PEOPLE; person++) people.push(await addPerson(client, person));
const userId = people[PEOPLE / 2]!;

const rows = [];
for (const search of ["", "lead", "lead -team", '"patient ward"', "turbine", "nowhere"]) {
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const { items } = await client.asUser(userId, (scope) => listSavedQuestions(scope, { limit: 20, search }));
    times.push(performance.now() - start);
    found = items.length;
  }
  times.sort((a, b) => a - b);
  rows.push({ search, found, "median ms": times[ROUNDS >> 1]!.toFixed(1), "slowest ms": times.at(-1)!.toFixed(1) });
}
printTable(`the first 20 of ${SAVED} saved questions, answers of ${ANSWER_WORDS} words, ${ROUNDS} rounds`, rows);
await client.close();
