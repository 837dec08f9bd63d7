import { DomainError } from "@groundwork/core";
import { createDatabaseClient } from "@groundwork/db";
import { TEST_MASTER_KEY, TEST_MASTER_KEYS } from "@groundwork/db/testing";
import { describe, expect } from "vitest";
import { RATE_LIMITS, createRateLimits } from "./rate-limits.ts";
import { type Browser, createBrowser, fileForm, signUp, test } from "./testing/index.ts";

const PASSWORD = "correct horse battery";
const JOB_ID = "00000000-0000-4000-8000-000000000000";

const outcomeOf = (promise: Promise<void>): Promise<string> =>
  promise.then(
    () => "counted",
    (error: unknown) => (error instanceof DomainError ? error.code : "failed"),
  );

async function signIn(browser: Browser, password: string, email = "ada@example.com") {
  const { status, error } = await browser.call("auth.signIn", { input: { email, password } });
  return error ? `${status} ${error.data.reason}` : status;
}

describe("signing in (B46, ASVS 6.3.1)", () => {
  test("is refused after ten failures, with the right password too, and says when to come back", async ({ api }) => {
    const browser = createBrowser(await api.listen());
    await signUp(browser, "ada@example.com");
    for (let count = 0; count < 10; count++) expect(await signIn(browser, "wrong")).toBe("401 credentials_invalid");
    const input = { email: "ADA@example.com", password: PASSWORD };
    const { status, headers, error } = await browser.call("auth.signIn", { input });
    expect([status, error!.data.reason]).toEqual([429, "rate_limited"]);
    const { retryAfterSeconds } = error!.data as unknown as { retryAfterSeconds: number };
    expect(headers.get("retry-after")).toBe(String(retryAfterSeconds));
    expect(retryAfterSeconds).toBeGreaterThan(0);
    expect(retryAfterSeconds).toBeLessThanOrEqual(900);
  });

  test("is refused the same way where there is no account", async ({ api }) => {
    const browser = createBrowser(await api.listen());
    for (let count = 0; count < 10; count++) await signIn(browser, "wrong", "nobody@example.com");
    expect(await signIn(browser, "wrong", "nobody@example.com")).toBe("429 rate_limited");
  });

  test("starts to count anew with each success", async ({ api }) => {
    const browser = createBrowser(await api.listen());
    await signUp(browser, "ada@example.com");
    for (let round = 0; round < 2; round++) {
      for (let count = 0; count < 9; count++) expect(await signIn(browser, "wrong")).toBe("401 credentials_invalid");
      expect(await signIn(browser, PASSWORD)).toBe(200);
    }
  });

  test("cannot be tried more often by trying at once", async ({ api }) => {
    const browser = createBrowser(await api.listen());
    await signUp(browser, "ada@example.com");
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => signIn(browser, "wrong")));
    expect(outcomes.filter((outcome) => outcome === "401 credentials_invalid")).toHaveLength(10);
  });

  test("of one account is not stopped by failures at another", async ({ api }) => {
    const browser = createBrowser(await api.listen());
    await signUp(browser, "ada@example.com");
    for (let count = 0; count < 11; count++) await signIn(browser, "wrong", "eve@example.com");
    expect(await signIn(browser, PASSWORD)).toBe(200);
  });
});

describe("each call of a batch (B60-61)", () => {
  test("costs a point", async ({ api }) => {
    const baseUrl = await api.listen();
    const call = { email: "ada@example.com", password: "wrong" };
    const batch = async (count: number): Promise<number[]> => {
      const paths = Array.from({ length: count }, () => "auth.signIn").join(",");
      const response = await fetch(`${baseUrl}/trpc/${paths}?batch=1`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: baseUrl },
        body: JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, index) => [index, call]))),
      });
      const answers = (await response.json()) as { error: { data: { httpStatus: number } } }[];
      return answers.map(({ error }) => error.data.httpStatus);
    };
    expect(await batch(9)).toEqual(Array(9).fill(401));
    expect((await batch(3)).toSorted((a, b) => a - b)).toEqual([401, 429, 429]);
  });
});

describe("what is limited", () => {
  const form = () => fileForm("not a resume");
  test.for([
    ["upload", (browser: Browser) => browser.call("uploads.create", { form: form() })],
    ["chat", (browser: Browser) => browser.call("chat.send", { input: { text: "hello" } })],
    ["chat", (browser: Browser) => browser.call("chat.sendMedia", { form: form() })],
    ["chat", (browser: Browser) => browser.call("chat.editTranscript", { input: { messageId: "1", text: "hello" } })],
    ["generate", (browser: Browser) => browser.call("questions.generate", { input: { jobId: JOB_ID, count: 1 } })],
    ["generate", (browser: Browser) => browser.call("questions.regenerateAnswer", { input: { questionId: "1" } })],
    [
      "generate",
      (browser: Browser) => browser.call("matches.create", { input: { jobId: JOB_ID, jobDescription: "x" } }),
    ],
    ["reauthentication", (browser: Browser) => browser.call("auth.reauthenticate", { input: { password: "x" } })],
    [
      "reauthentication",
      (browser: Browser) =>
        browser.call("auth.changePassword", { input: { currentPassword: "x", newPassword: PASSWORD } }),
    ],
    ["emailVerification", (browser: Browser) => browser.call("auth.requestEmailVerification")],
  ] as const)("%s: one time more than allowed is 429 with Retry-After (case %$)", async ([act, call], { api }) => {
    const browser = createBrowser(await api.listen());
    const { data: user } = await signUp(browser);
    const [{ points }] = RATE_LIMITS[act];
    await exhaust(api.dependencies.rateLimits, act, { user: user.id, points });
    const { status, headers, error } = await call(browser);
    expect([status, error!.data.reason]).toEqual([429, "rate_limited"]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test("chat: one message more than allowed is told so in its stream, with when to come back", async ({ api }) => {
    const baseUrl = await api.listen();
    const browser = createBrowser(baseUrl);
    const { data: user } = await signUp(browser);
    await exhaust(api.dependencies.rateLimits, "chat", { user: user.id, points: RATE_LIMITS.chat[0].points });
    const input = encodeURIComponent(JSON.stringify({ text: "hello" }));
    const headers = { cookie: `groundwork=${browser.cookies.get("groundwork")}`, origin: baseUrl };
    const response = await fetch(`${baseUrl}/trpc/chat.stream?input=${input}`, { headers });
    expect(await response.text()).toMatch(/event: serialized-error\n.*"httpStatus":429,.*"retryAfterSeconds":\d+/);
    expect((await browser.call("chat.history", { query: true, input: {} })).data.items).toEqual([]);
  });

  test.for(["/questions/export?format=json", `/profiles/${JOB_ID}/export?format=json`])(
    "GET %s: one time more than allowed is 429 with Retry-After",
    async (path, { api }) => {
      const baseUrl = await api.listen();
      const browser = createBrowser(baseUrl);
      const { data: user } = await signUp(browser);
      await exhaust(api.dependencies.rateLimits, "export", { user: user.id, points: RATE_LIMITS.export[0].points });
      const cookie = `groundwork=${browser.cookies.get("groundwork")}`;
      const response = await fetch(`${baseUrl}${path}`, { headers: { cookie } });
      expect(response.status).toBe(429);
      expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(await response.json()).toMatchObject({ error: { data: { reason: "rate_limited" } } });
    },
  );

  test("signing up and asking for a new password, by address", async ({ api }) => {
    const browser = createBrowser(await api.listen());
    for (const act of ["signUp", "passwordReset"] as const) {
      const [{ points }] = RATE_LIMITS[act];
      for (let count = 0; count < points; count++) {
        await api.dependencies.rateLimits.consume(act, { address: "127.0.0.1", account: `${count}` });
      }
    }
    const { status } = await signUp(browser);
    const reset = await browser.call("auth.requestPasswordReset", { input: { email: "ada@example.com" } });
    expect([status, reset.status]).toEqual([429, 429]);
  });

  test("one person's use is nobody else's", async ({ api }) => {
    const baseUrl = await api.listen();
    const { data: heavy } = await signUp(createBrowser(baseUrl));
    await exhaust(api.dependencies.rateLimits, "upload", { user: heavy.id, points: RATE_LIMITS.upload[0].points });
    const light = createBrowser(baseUrl);
    await signUp(light);
    expect((await light.call("uploads.create", { form: fileForm("%PDF-1.7\n") })).status).toBe(200);
  });
});

async function exhaust(
  rateLimits: ReturnType<typeof createRateLimits>,
  act: "upload" | "chat" | "generate" | "export" | "reauthentication" | "emailVerification",
  { user, points }: { user: number; points: number },
): Promise<void> {
  await Promise.all(Array.from({ length: points }, () => rateLimits.consume(act, { user })));
}

describe("the store", () => {
  test("counts for all processes together", async ({ api, database }) => {
    const other = createRateLimits({ pool: database.pool, secret: TEST_MASTER_KEY });
    const who = { user: 1001 };
    for (let count = 0; count < 15; count++) await api.dependencies.rateLimits.consume("export", who);
    for (let count = 0; count < 15; count++) await other.consume("export", who);
    expect(await outcomeOf(api.dependencies.rateLimits.consume("export", who))).toBe("rate_limited");
    expect(await outcomeOf(other.consume("export", who))).toBe("rate_limited");
  });

  test("names nobody: neither an e-mail nor an address is in it", async ({ api, database }) => {
    const browser = createBrowser(await api.listen());
    await signIn(browser, "wrong", "ada@example.com");
    const { rows } = await database.pool.query<{ key: string }>("select key from limits.rate_limits");
    expect(rows.map(({ key }) => key.replace(/:[\w-]{43}$/, ":HASH")).toSorted((a, b) => a.localeCompare(b))).toEqual([
      "signIn:account:HASH",
      "signIn:address:HASH",
    ]);
    const otherKey = createRateLimits({ pool: database.pool, secret: Buffer.alloc(32, 7) });
    await otherKey.consume("signIn", { account: "ada@example.com", address: "127.0.0.1" });
    expect((await database.pool.query("select from limits.rate_limits")).rowCount).toBe(4);
  });

  test.for([
    ["auth.signIn", { email: "ada@example.com", password: PASSWORD }],
    ["chat.send", { text: "hello" }],
    ["questions.generate", { jobId: JOB_ID, count: 1 }],
  ] as const)("while it is away %s is 503: nothing is let in uncounted", async ([path, input], { api }) => {
    const browser = createBrowser(await api.listen());
    await signUp(browser, "ada@example.com");
    // Nobody listens there.
    const away = createDatabaseClient({ url: "postgres://chatapp@127.0.0.1:1/away", masterKeys: TEST_MASTER_KEYS });
    api.dependencies.rateLimits = createRateLimits({ pool: away.pool, secret: TEST_MASTER_KEY });
    const { status, error } = await browser.call(path, { input });
    await away.close();
    expect([status, error!.data.reason]).toEqual([503, "service_unavailable"]);
  });
});
