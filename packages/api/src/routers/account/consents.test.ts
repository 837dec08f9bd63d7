import { CONSENT_TEXTS, type ProtectedFields, getNewestConsentText } from "@groundwork/core/schemas";
import { type DatabaseClient, holdConsent, insertProfile, listAuditEntries } from "@groundwork/db";
import { SAMPLE_PROFILE, addJob, addUser } from "@groundwork/db/testing";
import { describe, expect } from "vitest";
import { type Api, createBrowser, reasonOf, signUp, test } from "../../testing/index.ts";

const PURPOSE = "protected_fields";
const NOTHING = { age: null, race: null, evidence: { age: null, race: null } };
const STATED: ProtectedFields = {
  age: 34,
  race: "Zqxwvish",
  evidence: {
    age: { page: 1, quote: "Age: 34 (Zqxwvish)", start: 0, end: 18, boxes: [] },
    race: { page: 1, quote: "Ethnicity: Zqxwvish", start: 19, end: 38, boxes: [] },
  },
};

async function addStatedProfile({ api, workerDatabase }: { api: Api; workerDatabase: DatabaseClient }, userId: number) {
  const job = await addJob(api.database, userId);
  await workerDatabase.asUser(userId, async (scope) => {
    expect(await holdConsent(scope, PURPOSE)).toBe(true);
    await insertProfile(scope, { ...job, content: SAMPLE_PROFILE, protectedFields: STATED });
  });
  return job;
}

const actionsOf = ({ database }: Api, userId: number) =>
  database.asUser(userId, async (scope) =>
    (await listAuditEntries(scope, { limit: 50 })).items.map(({ action, subject }) => [action, subject]).toReversed(),
  );

describe("account.setConsent", () => {
  test("P1, ASVS 14.2.4: keeps which words were agreed to, when, and until when, and writes down each change once", async ({
    api,
  }) => {
    const user = await addUser(api.database);
    const { account } = api.callerFor(user);
    expect(await account.consents()).toEqual([
      { purpose: PURPOSE, granted: false, textVersion: null, grantedAt: null, withdrawnAt: null },
    ]);
    const granted = await account.setConsent({ purpose: PURPOSE, granted: true });
    expect(granted).toMatchObject([
      { granted: true, textVersion: getNewestConsentText(PURPOSE).version, withdrawnAt: null },
    ]);
    expect(await account.setConsent({ purpose: PURPOSE, granted: true })).toEqual(granted);
    const withdrawn = await account.setConsent({ purpose: PURPOSE, granted: false });
    expect(withdrawn).toMatchObject([{ granted: false, withdrawnAt: expect.any(String) as string }]);
    expect(await account.setConsent({ purpose: PURPOSE, granted: false })).toEqual(withdrawn);
    expect(await actionsOf(api, user.id)).toEqual([
      ["consent.granted", PURPOSE],
      ["consent.withdrawn", PURPOSE],
    ]);
  });

  test("to words that never were is a 400, and nothing is kept", async ({ api }) => {
    const browser = createBrowser(await api.listen());
    await signUp(browser);
    const answer = await browser.call("account.setConsent", {
      input: { purpose: PURPOSE, granted: true, textVersion: "0" },
    });
    expect([answer.status, answer.error?.data.reason]).toEqual([400, "input_invalid"]);
    expect(answer.error?.data.fields).toHaveProperty("textVersion");
    expect((await browser.call("account.consents", { query: true })).data).toMatchObject([{ granted: false }]);
  });

  test("has words for every purpose, no version twice", () => {
    for (const texts of Object.values(CONSENT_TEXTS)) {
      expect(new Set(texts.map(({ version }) => version)).size).toBe(texts.length);
      expect(texts.every(({ version }) => version.length <= 20)).toBe(true);
    }
  });
});

describe("profiles.protectedFields", () => {
  test("P5: tells age and race to their owner alone, and each reading is written down", async ({
    api,
    workerDatabase,
  }) => {
    const [user, stranger] = [await addUser(api.database), await addUser(api.database)];
    const { account, profiles } = api.callerFor(user);
    await account.setConsent({ purpose: PURPOSE, granted: true });
    const { jobId } = await addStatedProfile({ api, workerDatabase }, user.id);
    expect(await profiles.protectedFields({ jobId })).toEqual(STATED);
    expect(await profiles.protectedFields({ jobId })).toEqual(STATED);
    expect(await reasonOf(api.callerFor(stranger).profiles.protectedFields({ jobId }))).toBe("profile_not_found");
    const read = ["protected_fields.read", jobId];
    expect((await actionsOf(api, user.id)).filter(([action]) => action === read[0])).toEqual([read, read]);
    expect(await actionsOf(api, stranger.id)).toEqual([]);
  });

  test("P5: nothing else tells them: get, search, compare, similar, corrections, exports", async ({
    api,
    workerDatabase,
  }) => {
    const baseUrl = await api.listen();
    const browser = createBrowser(baseUrl);
    const { data: user } = await signUp(browser);
    await browser.call("account.setConsent", { input: { purpose: PURPOSE, granted: true } });
    const { jobId } = await addStatedProfile({ api, workerDatabase }, user.id);
    const { jobId: otherJobId } = await addStatedProfile({ api, workerDatabase }, user.id);
    const asked = { input: { jobId, otherJobId }, query: true };
    const told = [
      await browser.call("profiles.get", { input: { jobId }, query: true }),
      await browser.call("profiles.search", { input: {}, query: true }),
      await browser.call("profiles.compare", asked),
      await browser.call("profiles.similar", { input: { jobId }, query: true }),
      await browser.call("profiles.corrections", { input: { jobId }, query: true }),
      await browser.call("jobs.get", { input: { jobId }, query: true }),
    ];
    expect(told.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const files = await Promise.all(
      ["json", "jsonresume", "csv"].map(async (format) =>
        (await fetch(`${baseUrl}/profiles/${jobId}/export?format=${format}`, { headers: { cookie } })).text(),
      ),
    );
    const everything = JSON.stringify([told.map(({ data }) => data as unknown), files]);
    expect(everything).toContain(SAMPLE_PROFILE.experience[0]!.company);
    expect(everything).not.toMatch(/Zqxwvish|Ethnicity|"age"|"race"/);
  });

  test("P5: is refused in a correction: nobody writes them by hand either", async ({ api, workerDatabase }) => {
    const user = await addUser(api.database);
    const { account, profiles } = api.callerFor(user);
    await account.setConsent({ purpose: PURPOSE, granted: true });
    const { jobId } = await addStatedProfile({ api, workerDatabase }, user.id);
    for (const pointer of ["/age", "/race"]) {
      expect(await reasonOf(profiles.correct({ jobId, operation: "set", pointer, value: "40" }))).toBe(
        "correction_pointer_invalid",
      );
    }
  });

  test("P6: tells nothing once the consent is withdrawn", async ({ api, workerDatabase }) => {
    const user = await addUser(api.database);
    const { account, profiles } = api.callerFor(user);
    await account.setConsent({ purpose: PURPOSE, granted: true });
    const { jobId } = await addStatedProfile({ api, workerDatabase }, user.id);
    await account.setConsent({ purpose: PURPOSE, granted: false });
    expect(await profiles.protectedFields({ jobId })).toEqual(NOTHING);
    await account.setConsent({ purpose: PURPOSE, granted: true });
    expect(await profiles.protectedFields({ jobId })).toEqual(NOTHING);
  });
});
