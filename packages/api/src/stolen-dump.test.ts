import { createDecipheriv } from "node:crypto";
import { STEP_DOCUMENT } from "@groundwork/core";
import type { Evidence, ProfileContent } from "@groundwork/core/schemas";
import { buildDocument, readMediaFile } from "@groundwork/core/testing";
import {
  type DatabaseClient,
  claimJob,
  createDatabaseClient,
  createJobSteps,
  findMessage,
  insertChunks,
  insertProfile,
  insertQuestions,
  insertReply,
  insertWrongMatch,
  saveReading,
} from "@groundwork/db";
import { TEST_MASTER_KEY, TEST_MASTER_KEYS } from "@groundwork/db/testing";
import { Secret, TOTP } from "otpauth";
import { expect } from "vitest";
import { type Answer, type Api, type Browser, createBrowser, fileForm, test as apiTest } from "./testing/index.ts";
import { type Given, dumpDatabase, findShown } from "./testing/stolen-dump.ts";

/**
 * Decision 26: what may be read in a stolen dump, and what of a person shows there. Everything else a person gives is
 * ciphertext, so this list is the whole of it: a marker in any other column, or one missing here, fails the test.
 */
const PLAIN: Record<string, string[]> = {
  // Who has an account, and from where: sign-in finds them by it.
  "users.email": ["email"],
  "users.name": ["name"],
  "sessions.user_agent": ["browser"],
  // A label of the schema document; it has to be a LinkedIn address.
  "user_uploads.linkedin_url": ["linkedin"],
  // What profiles are searched by.
  "user_profile.skills": ["skill", "skillCategory"],
  "user_profile.experience": ["company", "role", "workplace"],
  "user_profile.education": ["degree", "institution"],
  "user_profile.location": ["location"],
  "user_profile.corrected": ["company", "location", "skill", "skillCategory"],
  // Sentences of rules, which quote nothing.
  "user_profile.job_recommendations": ["jobRecommendation"],
  "user_profile.strengths": ["strength"],
  "user_profile.weaknesses": ["weakness"],
  // What questions are searched and matched by: their words, never their answers.
  "generated_questions.question": ["question"],
  "generated_questions.phrasings": ["phrasing"],
  "generated_questions.tags": ["tag"],
  "generated_questions.job_title": ["targetTitle"],
  "generated_questions.company": ["targetCompany"],
  "saved_interview_questions.question": ["question"],
  "saved_interview_questions.tags": ["tag"],
  "saved_interview_questions.words": ["question", "tag"],
  "saved_interview_questions.job_title": ["targetTitle"],
  "saved_interview_questions.company": ["targetCompany"],
  "question_embeddings.phrasing": ["phrasing", "question"],
  "matches.job_title": ["matchTitle"],
  "matches.company": ["matchCompany"],
  // Which saved question a reply comes from.
  "chat_messages.metadata": ["question"],
};

/** A word that stands for what a person gives, to be looked for. */
function createMarker(given: Given): (name: string) => string {
  return (name) => {
    const marker = `Zq${name}Qz`;
    given.set(name, Buffer.from(marker));
    return marker;
  };
}

async function ok(answer: Promise<Answer>) {
  const { data, error } = await answer;
  expect(error).toBeUndefined();
  return data;
}

/** What signing in takes: none of it may be in the database. */
async function giveSecrets({ api, browser, mark, secrets }: Parts): Promise<void> {
  const mailbox = await api.openMailbox();
  const email = `${mark("email")}@example.com`;
  const password = "correct horse battery staple";
  secrets.set("password", Buffer.from(password));
  const input = { name: mark("name"), email, password };
  await ok(browser.call("auth.signUp", { input, headers: { "user-agent": mark("browser") } }));
  for (const [name, value] of browser.cookies) secrets.set(`cookie ${name}`, Buffer.from(value));
  await ok(browser.call("auth.requestPasswordReset", { input: { email } }));
  // Closed, it has delivered everything.
  await api.dependencies.mail.close();
  const tokens = mailbox.letters.map(({ content }) => /#([\w-]{43})/.exec(content)![1]!);
  expect(tokens).toHaveLength(2);
  for (const [at, token] of tokens.entries()) secrets.set(`link ${at}`, Buffer.from(token));

  const { secret } = await ok(browser.call("auth.secondFactor.enable"));
  secrets.set("second factor", Buffer.from(secret));
  secrets.set("second factor's bytes", Buffer.from(Secret.fromBase32(secret).bytes));
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
  const { recoveryCodes } = await ok(browser.call("auth.secondFactor.confirm", { input: { code } }));
  expect(recoveryCodes).toHaveLength(10);
  for (const recoveryCode of recoveryCodes as string[]) {
    secrets.set(`recovery code ${recoveryCode}`, Buffer.from(recoveryCode));
    secrets.set(`recovery code ${recoveryCode}, as it is hashed`, Buffer.from(recoveryCode.replaceAll("-", "")));
  }
  secrets.set("master key", TEST_MASTER_KEY);
}

interface Parts {
  api: Api;
  browser: Browser;
  workerDatabase: DatabaseClient;
  given: Given;
  secrets: Given;
  mark: (name: string) => string;
}

const quoteOf = (quote: string): Evidence => ({ page: 1, quote, start: 0, end: quote.length, boxes: [] });

/** A profile with a marker wherever a person can be read. */
function makeProfile(mark: Parts["mark"]): ProfileContent {
  return {
    engine: "builtin@1",
    contact: {
      name: mark("contactName"),
      email: `${mark("contactEmail")}@example.com`,
      phone: mark("phone"),
      links: [`https://example.com/${mark("link")}`],
    },
    location: mark("location"),
    totalWorkYears: 2,
    workMonths: 30,
    skills: { [mark("skillCategory")]: [mark("skill")] },
    experience: [
      {
        company: mark("company"),
        role: mark("role"),
        years: 2.5,
        start: "2020-01",
        end: "2022-06",
        current: false,
        location: mark("workplace"),
        description: mark("description"),
      },
    ],
    education: [{ degree: mark("degree"), institution: mark("institution"), year: 2017 }],
    summary: mark("summary"),
    jobRecommendations: [mark("jobRecommendation")],
    strengths: [mark("strength")],
    weaknesses: [mark("weakness")],
    sources: {
      "/contact/name": { origin: "extracted", confidence: 1, evidence: [quoteOf(mark("evidence"))], rule: null },
    },
    warnings: [{ code: "hidden_text", message: mark("warning"), evidence: [quoteOf(mark("warningQuote"))] }],
  };
}

/** Uploads, and has a worker leave what it makes of it. */
async function giveResume({
  browser,
  workerDatabase,
  mark,
}: Parts): Promise<{ userId: number; jobId: string; uploadId: number }> {
  const form = fileForm(`%PDF-1.4\n%${mark("fileBytes")}\n%%EOF`, `${mark("fileName")}.pdf`);
  form.set("linkedinUrl", `https://www.linkedin.com/in/${mark("linkedin").toLowerCase()}`);
  const { id: uploadId } = await ok(browser.call("uploads.create", { form }));
  const { jobId } = await ok(browser.call("jobs.create", { input: { uploadId } }));
  const { id: userId } = await ok(browser.call("auth.me", { query: true }));
  const held = await workerDatabase.asUser(userId, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 }));
  const document = buildDocument([mark("documentText")]);
  await createJobSteps(workerDatabase, { userId, held: held! }).save(STEP_DOCUMENT, document);
  await workerDatabase.asUser(userId, async (scope) => {
    await saveReading(scope, { uploadId, text: mark("extractedText"), pages: 1, engine: "builtin@1" });
    const protectedFields = {
      age: 47,
      race: mark("race"),
      evidence: { age: quoteOf(mark("ageQuote")), race: quoteOf(mark("raceQuote")) },
    };
    await insertProfile(scope, { jobId, uploadId, content: makeProfile(mark), protectedFields });
    const vector = Float32Array.of(1, 0);
    const chunks = [{ text: mark("passage"), start: 0, end: 9, page: 1, vector }];
    await insertChunks(scope, { jobId, embedderId: "e", chunks });
  });
  return { userId, jobId, uploadId };
}

async function giveQuestions(
  { api, browser, mark }: Parts,
  { userId, jobId }: { userId: number; jobId: string },
): Promise<string> {
  const answer = mark("generatedAnswer");
  const [question] = await api.database.asUser(userId, (scope) =>
    insertQuestions(scope, {
      target: { jobId, jobTitle: mark("targetTitle"), company: mark("targetCompany") },
      contents: [
        {
          question: mark("question"),
          category: "Technical",
          difficulty: "Easy",
          tags: [mark("tag")],
          answer: {
            text: answer,
            sentences: [{ text: answer, evidence: [quoteOf(mark("answerQuote"))], advice: false }],
            gaps: [mark("gap")],
          },
          phrasings: [mark("phrasing")],
        },
      ],
    }),
  );
  const { savedId } = await ok(
    browser.call("questions.save", { input: { questionId: question!.id, answer: mark("savedAnswer") } }),
  );
  await ok(browser.call("practice.answer", { input: { savedId, text: mark("draft") } }));
  return savedId;
}

async function giveChat(
  { api, browser, mark, given }: Parts,
  { userId, jobId, savedId }: { userId: number; jobId: string; savedId: string },
) {
  const { message } = await ok(browser.call("chat.send", { input: { text: mark("chatText"), jobId } }));
  const picture = readMediaFile("picture.png");
  given.set("media", Buffer.from(picture.subarray(-60, -20)));
  const form = fileForm(picture, "media");
  form.set("text", mark("mediaText"));
  form.set("altText", mark("altText"));
  form.set("sessionId", message.sessionId);
  await ok(browser.call("chat.sendMedia", { form }));
  await ok(
    browser.call("chat.updateSession", { input: { sessionId: message.sessionId, title: mark("sessionTitle") } }),
  );
  await api.database.asUser(userId, async (scope) => {
    const asked = (await findMessage(scope, message.id))!;
    const reply = await insertReply(scope, asked, {
      text: mark("reply"),
      metadata: { from_qa: false, evidence: [quoteOf(mark("replyQuote"))] },
    });
    const wrong = { savedId, asked: mark("wrongMatch"), vector: Float32Array.of(1), embedderId: "e" };
    await insertWrongMatch(scope, { replyId: reply.id, ...wrong });
  });
}

/** As the envelope of docs/security.md says. */
async function openDataKey({ pool }: DatabaseClient, userId: number): Promise<Buffer> {
  const { rows } = await pool.query<{ wrapped_key: Buffer }>("select wrapped_key from user_keys where user_id = $1", [
    userId,
  ]);
  const wrapped = rows[0]!.wrapped_key;
  const decipher = createDecipheriv("aes-256-gcm", TEST_MASTER_KEY, wrapped.subarray(1, 13))
    .setAAD(Buffer.from(`user_keys/${userId}`))
    .setAuthTag(wrapped.subarray(-16));
  return Buffer.concat([decipher.update(wrapped.subarray(13, -16)), decipher.final()]);
}

const test = apiTest.extend<{ admin: DatabaseClient }>({
  admin: async ({ testDatabase }, use) => {
    const admin = createDatabaseClient({ url: testDatabase.adminUrl, masterKeys: TEST_MASTER_KEYS });
    await use(admin);
    await admin.close();
  },
});

test(
  "P4, ASVS 11.3.2: a stolen dump shows what decision 26 leaves plain, and no token, key or password",
  { timeout: 60_000 },
  async ({ api, admin, workerDatabase }) => {
    const [given, secrets]: [Given, Given] = [new Map(), new Map()];
    const mark = createMarker(given);
    const browser = createBrowser(await api.listen());
    const parts: Parts = { api, browser, workerDatabase, secrets, given, mark };
    await giveSecrets(parts);
    const { userId, jobId } = await giveResume(parts);
    const correction = { jobId, operation: "set", pointer: "/contact/name", value: mark("correction") };
    await ok(browser.call("profiles.correct", { input: correction }));
    const savedId = await giveQuestions(parts, { userId, jobId });
    const jobDescription = `We want ${mark("jobDescription")} and Python.`;
    const target = { jobTitle: mark("matchTitle"), company: mark("matchCompany") };
    await ok(browser.call("matches.create", { input: { jobId, jobDescription, ...target } }));
    await giveChat(parts, { userId, jobId, savedId });
    secrets.set("data key", await openDataKey(admin, userId));

    const dumped = await dumpDatabase(admin);
    expect(findShown(dumped, secrets)).toEqual({});
    expect(findShown(dumped, given)).toEqual(PLAIN);
  },
);

test("a leak is found in any schema, as text, as bytes, in base64 and within JSON", async ({ admin }) => {
  const wanted: Given = new Map([["secret", Buffer.from("ZqsecretQz")]]);
  await admin.pool.query(`
    create schema elsewhere;
    create table elsewhere.leaks as select 'a ZQSECRETQZ' as text, 'x ZqsecretQz'::bytea as bytes,
      encode('xy ZqsecretQz and', 'base64') as base64, '{"deep": ["ZqsecretQz"]}'::jsonb as json, 'Zqsecret' as nothing`);
  const leaked = ["text", "bytes", "base64", "json"].map((column) => [`elsewhere.leaks.${column}`, ["secret"]]);
  expect(findShown(await dumpDatabase(admin), wanted)).toEqual(Object.fromEntries(leaked));
});
