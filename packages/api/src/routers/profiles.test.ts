import { randomUUID } from "node:crypto";
import type { ProfileContent, User } from "@groundwork/core/schemas";
import { type DatabaseClient, deleteUpload, insertJob, listProfileSkills } from "@groundwork/db";
import { SAMPLE_PROFILE, addJob, addProfile, addUser } from "@groundwork/db/testing";
import { describe, expect } from "vitest";
import { type Api, reasonOf, test } from "../testing/index.ts";

async function signedUp(api: Api) {
  const user = await addUser(api.database);
  return { user, profiles: api.callerFor(user).profiles };
}

/** A resume of this user, analysed; a second analysis of the same one with `uploadId`. */
async function analysed(
  { api, workerDatabase }: { api: Api; workerDatabase: DatabaseClient },
  { user, content, uploadId }: { user: User; content?: Partial<ProfileContent>; uploadId?: number },
): Promise<{ jobId: string; uploadId: number }> {
  const job =
    uploadId === undefined
      ? await addJob(api.database, user.id)
      : await api.database.asUser(user.id, (scope) => insertJob(scope, uploadId));
  await addProfile(workerDatabase, { userId: user.id, job, content });
  return job;
}

describe("profiles.correct", () => {
  test("shows everywhere the profile does, and in a new analysis of the same resume", async ({
    api,
    workerDatabase,
  }) => {
    const { user, profiles } = await signedUp(api);
    const { jobId, uploadId } = await analysed({ api, workerDatabase }, { user });
    await profiles.correct({ jobId, operation: "set", pointer: "/contact/name", value: "Ada Lovelace" });
    const { profile, corrections, revision } = await profiles.correct({
      jobId,
      operation: "add",
      pointer: "/skills/Technical/-",
      value: "SQL",
    });
    expect(profile).toMatchObject({ contact: { name: "Ada Lovelace" }, skills: { Technical: ["Python", "SQL"] } });
    expect(await profiles.get({ jobId })).toEqual(profile);
    expect(await profiles.corrections({ jobId })).toEqual({ corrections, revision });
    expect(corrections).toMatchObject([
      {
        operation: "set",
        pointer: "/contact/name",
        applied: true,
        value: "Ada Lovelace",
        original: { value: "Ada Byron", evidence: [{ quote: "Ada Byron" }] },
      },
      { operation: "add", pointer: "/skills/Technical/1", applied: true, value: "SQL", original: null },
    ]);
    expect(await api.database.asUser(user.id, (scope) => listProfileSkills(scope, jobId))).toEqual(["Python", "SQL"]);

    const content = {
      contact: { name: "A. Byron", email: null, phone: null, links: [] },
      skills: { Technical: ["R"] },
    };
    const again = await analysed({ api, workerDatabase }, { user, uploadId, content });
    expect(await profiles.get({ jobId: again.jobId })).toMatchObject({
      contact: { name: "Ada Lovelace" },
      skills: { Technical: ["R", "SQL"] },
    });
    expect((await profiles.search({ skill: "sql" })).items.map((item) => item.jobId)).toEqual([again.jobId, jobId]);
  });

  test("is taken back by profiles.uncorrect, which knows only this resume's", async ({ api, workerDatabase }) => {
    const { user, profiles } = await signedUp(api);
    const { jobId } = await analysed({ api, workerDatabase }, { user });
    const other = await analysed({ api, workerDatabase }, { user });
    const before = await profiles.get({ jobId });
    const { corrections } = await profiles.correct({ jobId, operation: "remove", pointer: "/experience/0" });
    const correctionIds = corrections.map(({ id }) => id);
    expect(await reasonOf(profiles.uncorrect({ jobId: other.jobId, correctionIds }))).toBe("correction_not_found");
    expect(await profiles.uncorrect({ jobId, correctionIds })).toMatchObject({ profile: before, corrections: [] });
    expect(await reasonOf(profiles.uncorrect({ jobId, correctionIds }))).toBe("correction_not_found");
    expect((await profiles.search({ company: "engine" })).items).toHaveLength(2);
  });

  test("made on a state that is no longer there is refused, and changes nothing", async ({ api, workerDatabase }) => {
    const { user, profiles } = await signedUp(api);
    const { jobId } = await analysed({ api, workerDatabase }, { user });
    const { revision } = await profiles.corrections({ jobId });
    const first = await profiles.correct({ jobId, operation: "set", pointer: "/location", value: "Paris", revision });
    const late = { jobId, operation: "remove" as const, pointer: "/experience/0", revision };
    expect(await reasonOf(profiles.correct(late))).toBe("profile_changed");
    expect(await profiles.corrections({ jobId })).toMatchObject({ revision: first.revision });
    const correctionIds = first.corrections.map(({ id }) => id);
    expect(await reasonOf(profiles.uncorrect({ jobId, correctionIds, revision }))).toBe("profile_changed");
    await profiles.correct({ ...late, revision: first.revision });
    expect((await profiles.get({ jobId })).experience).toEqual([]);
  });

  test("by two at the same moment keeps both", async ({ api, workerDatabase }) => {
    const { user, profiles } = await signedUp(api);
    const { jobId } = await analysed({ api, workerDatabase }, { user });
    const skills = ["SQL", "R", "Go", "Rust"];
    await Promise.all(
      skills.map((value) => profiles.correct({ jobId, operation: "add", pointer: "/skills/Technical/-", value })),
    );
    expect((await profiles.get({ jobId })).skills["Technical"]!.toSorted()).toEqual([
      "Go",
      "Python",
      "R",
      "Rust",
      "SQL",
    ]);
  });

  test("that cannot be is refused with its reason, and writes nothing", async ({ api, workerDatabase }) => {
    const { user, profiles } = await signedUp(api);
    const { jobId } = await analysed({ api, workerDatabase }, { user });
    for (const [pointer, value, reason] of [
      ["location", "x", "correction_pointer_invalid"],
      ["/experience/7/role", "x", "correction_pointer_invalid"],
      ["/location", 7, "correction_value_invalid"],
      ["/workMonths", 7, "correction_field_derived"],
    ] as const) {
      expect(await reasonOf(profiles.correct({ jobId, operation: "set", pointer, value }))).toBe(reason);
    }
    expect((await profiles.corrections({ jobId })).corrections).toEqual([]);
  });

  test("goes with its upload, of which another user's corrections know nothing", async ({ api, workerDatabase }) => {
    const { user, profiles } = await signedUp(api);
    const { jobId, uploadId } = await analysed({ api, workerDatabase }, { user });
    await profiles.correct({ jobId, operation: "set", pointer: "/location", value: "Paris" });
    const stranger = await signedUp(api);
    const foreign = { jobId, correctionIds: (await profiles.corrections({ jobId })).corrections.map(({ id }) => id) };
    expect(await reasonOf(stranger.profiles.uncorrect(foreign))).toBe("profile_not_found");
    const countAll = () =>
      api.database.asUser(user.id, ({ db }) => db.selectFrom("profile_corrections").select("operation").execute());
    expect(await countAll()).toEqual([{ operation: "set" }]);
    await api.database.asUser(user.id, (scope) => deleteUpload(scope, uploadId));
    expect(await countAll()).toEqual([]);
  });
});

describe("profiles.search", () => {
  test("finds by skill, category, company and location, whatever the capitals", async ({ api, workerDatabase }) => {
    const { user, profiles } = await signedUp(api);
    const [job] = SAMPLE_PROFILE.experience;
    const ada = await analysed({ api, workerDatabase }, { user });
    const lukasz = await analysed(
      { api, workerDatabase },
      {
        user,
        content: {
          location: "Łódź, Poland",
          skills: { Languages: ["SQL"], Technical: ["C++ 100%"] },
          experience: [{ ...job!, company: "Młyn_Parowy" }],
        },
      },
    );
    const found = async (input: Parameters<typeof profiles.search>[0]) =>
      (await profiles.search(input)).items.map((item) => item.jobId);
    expect(await found({})).toEqual([lukasz.jobId, ada.jobId]);
    expect(await found({ skill: "python" })).toEqual([ada.jobId]);
    expect(await found({ skill: "pyth" })).toEqual([]);
    expect(await found({ skill: "sql", category: "technical" })).toEqual([]);
    expect(await found({ skill: "sql", category: "languages" })).toEqual([lukasz.jobId]);
    expect(await found({ category: "TECHNICAL" })).toEqual([lukasz.jobId, ada.jobId]);
    expect(await found({ company: "engine" })).toEqual([ada.jobId]);
    expect(await found({ company: "młyn_" })).toEqual([lukasz.jobId]);
    expect(await found({ company: "%" })).toEqual([]);
    expect(await found({ location: "łódź" })).toEqual([lukasz.jobId]);
    expect(await found({ location: "London", skill: "SQL" })).toEqual([]);
  });

  test("looks at what the person corrected, not at what was read", async ({ api, workerDatabase }) => {
    const { user, profiles } = await signedUp(api);
    const { jobId } = await analysed({ api, workerDatabase }, { user });
    await profiles.correct({ jobId, operation: "set", pointer: "/experience/0/company", value: "Babbage & Co" });
    await profiles.correct({ jobId, operation: "remove", pointer: "/skills/Technical/0" });
    await profiles.correct({ jobId, operation: "remove", pointer: "/location" });
    expect((await profiles.search({ company: "engine" })).items).toEqual([]);
    expect((await profiles.search({ category: "Technical" })).items).toEqual([]);
    expect((await profiles.search({ location: "London" })).items).toEqual([]);
    expect((await profiles.search({ company: "babbage" })).items).toEqual([await profiles.get({ jobId })]);
  });

  test("goes on where a page ended, and refuses a cursor it did not give", async ({ api, workerDatabase }) => {
    const { user, profiles } = await signedUp(api);
    for (let made = 0; made < 3; made++) await analysed({ api, workerDatabase }, { user });
    const all = await profiles.search({});
    const first = await profiles.search({ limit: 2 });
    const second = await profiles.search({ limit: 2, cursor: first.nextCursor! });
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect(second.nextCursor).toBeNull();
    expect(await reasonOf(profiles.search({ cursor: "bm9uc2Vuc2U" }))).toBe("input_invalid");
  });
});

describe("profiles.compare", () => {
  test("says what changed between two of one's own, and nothing of another's", async ({ api, workerDatabase }) => {
    const { user, profiles } = await signedUp(api);
    const { jobId } = await analysed({ api, workerDatabase }, { user });
    const other = await analysed({ api, workerDatabase }, { user, content: { location: "Paris" } });
    expect(await profiles.compare({ jobId, otherJobId: other.jobId })).toMatchObject({
      equal: false,
      fields: [{ field: "/location", kind: "changed", before: "London", after: "Paris" }],
      experience: [],
    });
    const stranger = await signedUp(api);
    const own = await analysed({ api, workerDatabase }, { user: stranger.user });
    for (const [a, b] of [
      [own.jobId, jobId],
      [jobId, own.jobId],
      [own.jobId, randomUUID()],
    ] as const) {
      expect(await reasonOf(stranger.profiles.compare({ jobId: a, otherJobId: b }))).toBe("profile_not_found");
    }
  });
});

describe("profiles.similar", () => {
  test("lists the person's other resumes, the most alike first, by their newest analysis", async ({
    api,
    workerDatabase,
  }) => {
    const { user, profiles } = await signedUp(api);
    const asked = await analysed({ api, workerDatabase }, { user });
    await analysed({ api, workerDatabase }, { user, uploadId: asked.uploadId });
    const far = await analysed(
      { api, workerDatabase },
      { user, content: { skills: { Care: ["Triage"] }, experience: [] } },
    );
    const near = await analysed(
      { api, workerDatabase },
      { user, content: { skills: { Technical: ["Python", "SQL"] } } },
    );
    const newer = await analysed({ api, workerDatabase }, { user, uploadId: near.uploadId });
    const stranger = await signedUp(api);
    await analysed({ api, workerDatabase }, { user: stranger.user });
    const similar = await profiles.similar({ jobId: asked.jobId });
    expect(similar.map(({ jobId, score }) => [jobId, score])).toEqual([
      [newer.jobId, 0.8],
      [far.jobId, 0],
    ]);
    expect(similar[0]).toMatchObject({
      name: "Ada Byron",
      role: "Analyst",
      parts: [{ part: "skills", shared: ["Python"] }, {}, {}],
    });
  });
});
