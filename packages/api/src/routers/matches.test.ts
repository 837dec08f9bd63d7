import type { Engine } from "@groundwork/core";
import { deleteJob } from "@groundwork/db";
import { addJob, addUser } from "@groundwork/db/testing";
import { describe, expect } from "vitest";
import { addReadJob, reasonOf, test } from "../testing/index.ts";

const DESCRIPTION = `Registered Nurse

Requirements
- You have at least 3 years of experience in intensive care.
- You must be fluent in Klingon.
- Kubernetes is a plus.
`;

describe("matches.create", () => {
  test("keeps a match whose sum is its score, listed newest first, gone when it is deleted", async ({
    api,
    workerDatabase,
  }) => {
    const user = await addUser(api.database);
    const { matches } = api.callerFor(user);
    const { jobId } = await addReadJob({ api, workerDatabase }, user.id);
    const match = await matches.create({ jobId, jobDescription: DESCRIPTION, jobTitle: " Nurse ", company: "Ward 4" });
    expect(match).toMatchObject({ jobId, jobTitle: "Nurse", company: "Ward 4", jobDescription: DESCRIPTION });
    const { requirements, sum, score } = match;
    expect(requirements.length).toBeGreaterThan(1);
    for (const { start, end, text } of requirements) expect(DESCRIPTION.slice(start, end)).toBe(text);
    const points = requirements.reduce((total, requirement) => total + requirement.points, 0);
    const possible = requirements.reduce((total, requirement) => total + requirement.weight, 0);
    expect(score).toBe(Math.round((100 * points) / possible));
    expect(sum.points).toBeCloseTo(points);
    expect(sum.possible).toBeCloseTo(possible);
    expect(await matches.get({ matchId: match.matchId })).toEqual(match);

    const again = await matches.create({ jobId, jobDescription: DESCRIPTION });
    const { items } = await matches.list({ jobId });
    expect(items.map(({ matchId }) => matchId)).toEqual([again.matchId, match.matchId]);
    await matches.delete({ matchId: match.matchId });
    expect(await reasonOf(matches.get({ matchId: match.matchId }))).toBe("match_not_found");
  });

  test("leaves nothing behind of what is refused", async ({ api, workerDatabase }) => {
    const user = await addUser(api.database);
    const { matches } = api.callerFor(user);
    const { jobId } = await addReadJob({ api, workerDatabase }, user.id);
    const unread = await addJob(api.database, user.id);
    const refused: [input: { jobId: string; jobDescription: string; jobTitle?: string }, reason: string][] = [
      [{ jobId, jobDescription: "x".repeat(50_001) }, "input_invalid"],
      [{ jobId, jobDescription: "nul \0 here" }, "text_has_nul"],
      [{ jobId, jobDescription: "half \uD83D here" }, "text_has_lone_surrogate"],
      [{ jobId, jobDescription: DESCRIPTION, jobTitle: "  " }, "input_invalid"],
      [{ jobId, jobDescription: DESCRIPTION, jobTitle: "x".repeat(256) }, "input_invalid"],
      [{ jobId: "not a job", jobDescription: DESCRIPTION }, "input_invalid"],
      [{ jobId: unread.jobId, jobDescription: DESCRIPTION }, "profile_not_found"],
      [{ jobId, jobDescription: "" }, "description_unreadable"],
      [{ jobId, jobDescription: " \n\t" }, "description_unreadable"],
    ];
    for (const [input, reason] of refused)
      expect([input, await reasonOf(matches.create(input))]).toEqual([input, reason]);
    expect(await matches.list({})).toEqual({ items: [], nextCursor: null });
  });

  test("keeps no match of a job that was deleted while the engine read", async ({ api, workerDatabase }) => {
    const user = await addUser(api.database);
    const { jobId } = await addReadJob({ api, workerDatabase }, user.id);
    const { engine } = api.dependencies;
    const readRequirements: Engine["readRequirements"] = async (...request) => {
      await api.database.asUser(user.id, (scope) => deleteJob(scope, jobId));
      return engine.readRequirements(...request);
    };
    api.dependencies.engine = { ...engine, readRequirements };
    const { matches } = api.callerFor(user);
    expect(await reasonOf(matches.create({ jobId, jobDescription: DESCRIPTION }))).toBe("job_not_found");
    expect(await matches.list({})).toEqual({ items: [], nextCursor: null });
  });
});
