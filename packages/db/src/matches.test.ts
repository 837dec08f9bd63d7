import { sql } from "kysely";
import { expect } from "vitest";
import { deleteJob } from "./jobs.ts";
import { deleteMatch, getMatch, listMatches } from "./matches.ts";
import { addJob, addMatch, addUser, test } from "./testing/index.ts";
import { deleteUpload } from "./uploads.ts";

test("a match comes back as it was made, its description sealed", async ({ database }) => {
  const { id } = await addUser(database);
  const { jobId } = await addJob(database, id);
  const match = await addMatch(database, id, { jobId });
  await database.asUser(id, async (scope) => {
    expect(await getMatch(scope, match.matchId)).toEqual(match);
    const { rows } = await sql<{ row: string }>`select matches::text as row from matches`.execute(scope.db);
    expect(rows[0]!.row).toContain(match.company!);
    const content = await scope.db.selectFrom("matches").select("content").executeTakeFirstOrThrow();
    expect(content.content.includes("Python")).toBe(false);
  });
});

test("matches are listed newest first page by page, those of one job alone when asked", async ({ database }) => {
  const { id } = await addUser(database);
  const [one, other] = [await addJob(database, id), await addJob(database, id)];
  const made: string[] = [];
  for (const { jobId } of [one, other, one, one]) made.push((await addMatch(database, id, { jobId })).matchId);
  await database.asUser(id, async (scope) => {
    const first = await listMatches(scope, { limit: 3 });
    const second = await listMatches(scope, { limit: 3, cursor: first.nextCursor! });
    expect([...first.items, ...second.items].map(({ matchId }) => matchId)).toEqual(made.toReversed());
    expect(second.nextCursor).toBeNull();
    expect(first.items[0]).toEqual({
      matchId: made[3],
      jobId: one.jobId,
      jobTitle: "Analyst",
      company: "Engine Works",
      score: 0,
      createdAt: expect.any(String),
    });
    const { items } = await listMatches(scope, { limit: 10, jobId: other.jobId });
    expect(items.map(({ matchId }) => matchId)).toEqual([made[1]]);
  });
});

test("a match goes when it is deleted, with its job, and with its upload", async ({ database }) => {
  const { id } = await addUser(database);
  const jobs = [await addJob(database, id), await addJob(database, id), await addJob(database, id)];
  const matches: string[] = [];
  for (const { jobId } of jobs) matches.push((await addMatch(database, id, { jobId })).matchId);
  await database.asUser(id, (scope) => deleteMatch(scope, matches[0]!));
  await database.asUser(id, (scope) => deleteJob(scope, jobs[1]!.jobId));
  await database.asUser(id, (scope) => deleteUpload(scope, jobs[2]!.uploadId));
  await database.asUser(id, async (scope) => {
    expect((await listMatches(scope, { limit: 10 })).items).toEqual([]);
    await expect(deleteMatch(scope, matches[0]!)).rejects.toMatchObject({ code: "match_not_found" });
    await expect(getMatch(scope, matches[1]!)).rejects.toMatchObject({ code: "match_not_found" });
  });
});
