import { expect } from "vitest";
import { listJobs } from "./jobs.ts";
import { addJob, addUser, test } from "./testing/index.ts";

test("jobs are listed newest first, page by page, none missed or repeated", async ({ database }) => {
  const { id } = await addUser(database);
  const made = [];
  for (let count = 0; count < 5; count++) made.unshift((await addJob(database, id)).jobId);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await database.asUser(id, (scope) => listJobs(scope, { cursor, limit: 2 }));
    seen.push(...page.items.map((job) => job.jobId));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(seen).toEqual(made);
  await expect(database.asUser(id, (scope) => listJobs(scope, { cursor: "edited", limit: 2 }))).rejects.toMatchObject({
    code: "input_invalid",
  });
});
