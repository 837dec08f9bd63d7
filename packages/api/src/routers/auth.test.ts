import { SYSTEM_USER_ID } from "@groundwork/core/schemas";
import { getPasswordHash, insertOneTimeToken, listAuditEntries, updatePasswordHash } from "@groundwork/db";
import { type TestDatabase, addJob, runAsAdmin } from "@groundwork/db/testing";
import { hash } from "@node-rs/argon2";
import { Secret, TOTP } from "otpauth";
import { describe, expect } from "vitest";
import { hashOneTimeToken } from "../auth/one-time-links.ts";
import { createPasswords } from "../auth/passwords.ts";
import { type Api, type Browser, createBrowser, signUp, test } from "../testing/index.ts";

const EMAIL = "ada@example.com";
const PASSWORD = "correct horse battery";
const STEP_MILLISECONDS = 30_000;
/** For a letter that is sent meanwhile. */
const WAIT = { timeout: 20_000 };

/** Signed up, in a browser of their own. */
async function enter(api: Api, url?: string): Promise<{ browser: Browser; url: string; userId: number }> {
  const baseUrl = url ?? (await api.listen());
  const browser = createBrowser(baseUrl);
  const { data } = await signUp(browser, EMAIL);
  return { browser, url: baseUrl, userId: data.id as number };
}

async function outcome(browser: Browser, path: string, input?: unknown): Promise<string> {
  const { status, error } = await browser.call(path, { input });
  return error ? `${status} ${error.data.reason}` : `${status}`;
}

const signIn = (browser: Browser, password = PASSWORD, code?: string) =>
  outcome(browser, "auth.signIn", { email: EMAIL, password, ...(code === undefined ? {} : { code }) });

const isSignedIn = async (browser: Browser) => (await browser.call("auth.me", { query: true })).data !== null;

/** Moves what the clock would: the API itself may not. */
const ageSessions = ({ adminUrl }: TestDatabase, column: "created_at" | "authenticated_at", age: string) =>
  runAsAdmin(adminUrl, `update sessions set ${column} = now() - interval '${age}'`);

describe("a password", () => {
  test("B44, B45, ASVS 6.2.1, 6.2.5, 6.2.8, 6.2.9: is taken exactly as typed, 8 to 256 characters of any kind", async ({
    api,
  }) => {
    const url = await api.listen();
    const passwords = [
      "qz7!kwpx",
      "  two spaces at both ends  ",
      "пароль-длинный",
      "🙂🙃🙂🙃🙂🙃🙂🙃",
      "x7".repeat(128),
    ];
    for (const [index, password] of passwords.entries()) {
      const browser = createBrowser(url);
      const email = `ada-${index}@example.com`;
      expect(await outcome(browser, "auth.signUp", { name: "Ada", email, password })).toBe("200");
      for (const other of [password.trim() === password ? `${password} ` : password.trim(), password.toUpperCase()])
        if (other !== password)
          expect(await outcome(createBrowser(url), "auth.signIn", { email, password: other })).toMatch(/^40[01]/);
      expect(await outcome(createBrowser(url), "auth.signIn", { email, password })).toBe("200");
    }
    for (const password of ["qz7!kwp", "x".repeat(257), "qz7!\u0000kwpx"])
      expect(await outcome(createBrowser(url), "auth.signUp", { name: "Ada", email: EMAIL, password })).toMatch(/^400/);
  });

  test("B45, ASVS 6.2.4, 6.2.11, 6.2.12: is refused when it is common, leaked, or the person's own name or e-mail", async ({
    api,
  }) => {
    const url = await api.listen();
    for (const password of ["password", "PassWord1", "1qaz2wsx", "football", "Groundwork2026!", EMAIL, "ada123456"])
      expect([
        password,
        await outcome(createBrowser(url), "auth.signUp", { name: "Ada", email: EMAIL, password }),
      ]).toEqual([password, "400 password_common"]);
    expect(await outcome(createBrowser(url), "auth.signUp", { name: "Ada", email: EMAIL, password: PASSWORD })).toBe(
      "200",
    );
  });

  test("ASVS 11.4.2: is hashed anew at sign-in when its hash is weaker than today's", async ({ api }) => {
    const { browser, userId } = await enter(api);
    const weak = await hash(PASSWORD, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    await api.database.asUser(userId, (scope) => updatePasswordHash(scope, weak));
    expect(await signIn(browser)).toBe("200");
    expect(await api.database.asUser(userId, getPasswordHash)).toContain("$m=19456,t=2,p=1$");
    expect(await signIn(browser)).toBe("200");
  });

  test("B46: is hashed on as many cores as there are; the 51st who would wait is told so", async () => {
    const passwords = await createPasswords({ slots: 1 });
    const flood = Array.from({ length: 60 }, () =>
      passwords.matches("anything", undefined).then(String, (error: { code: string }) => error.code),
    );
    const answers = await Promise.all(flood);
    expect(answers.filter((answer) => answer === "false")).toHaveLength(51);
    expect(answers.filter((answer) => answer === "service_unavailable")).toHaveLength(9);
    expect(await passwords.matches("anything", undefined)).toBe(false);
  });

  test("ASVS 6.2.2, 6.2.3, 7.4.3: is changed by who knows the old one, which ends every other session", async ({
    api,
  }) => {
    const { browser, url } = await enter(api);
    const other = createBrowser(url);
    expect(await signIn(other)).toBe("200");
    const newPassword = "a much longer sentence";
    const wrong = { currentPassword: "not this one", newPassword };
    expect(await outcome(browser, "auth.changePassword", wrong)).toBe("401 credentials_invalid");
    const common = { currentPassword: PASSWORD, newPassword: "password1" };
    expect(await outcome(browser, "auth.changePassword", common)).toBe("400 password_common");
    expect(await isSignedIn(other)).toBe(true);
    expect(await outcome(browser, "auth.changePassword", { currentPassword: PASSWORD, newPassword })).toBe("200");
    expect([await isSignedIn(browser), await isSignedIn(other)]).toEqual([true, false]);
    expect([await signIn(other), await signIn(other, newPassword)]).toEqual(["401 credentials_invalid", "200"]);
  });
});

describe("an e-mail address", () => {
  test("B41, ASVS 1.1.1: is one account however it is written: full-width, upper case, spaces around", async ({
    api,
  }) => {
    const { browser, url } = await enter(api);
    const me = (await browser.call("auth.me", { query: true })).data;
    for (const email of ["ada＠example.com", " ADA@Example.COM ", "ａｄａ@example.com"]) {
      expect(await outcome(createBrowser(url), "auth.signUp", { name: "Eve", email, password: PASSWORD })).toBe(
        "409 email_taken",
      );
      const { data } = await createBrowser(url).call("auth.signIn", { input: { email, password: PASSWORD } });
      expect(data).toEqual(me);
    }
    for (const email of ["ada＠@example.com", "ada@@example.com", "ada@example.com@example.org"])
      expect(await outcome(browser, "auth.signUp", { name: "Eve", email, password: PASSWORD })).toBe(
        "400 input_invalid",
      );
  });

  test("B42: that only looks like another's is nobody's: letters of other scripts are refused", async ({ api }) => {
    const { url } = await enter(api);
    for (const email of ["\u0430da@example.com", "ada@ex\u0430mple.com"])
      for (const path of ["auth.signUp", "auth.signIn", "auth.requestPasswordReset"])
        expect(
          await outcome(createBrowser(url), path, {
            email,
            ...(path === "auth.requestPasswordReset" ? {} : { password: PASSWORD }),
            ...(path === "auth.signUp" ? { name: "Eve" } : {}),
          }),
        ).toBe("400 input_invalid");
  });
});

describe("a session", () => {
  test("B47, ASVS 7.2.4: has a new token at each sign-in; one that was planted is never adopted", async ({ api }) => {
    const { browser } = await enter(api);
    const first = browser.cookies.get("groundwork")!;
    browser.cookies.set("groundwork", "planted-by-somebody-else-0123456789abcdefghi");
    expect(await isSignedIn(browser)).toBe(false);
    expect(await signIn(browser)).toBe("200");
    const second = browser.cookies.get("groundwork")!;
    expect(second).not.toContain("planted");
    expect(second).not.toBe(first);
    expect(second).toMatch(/^[\w-]{43}$/);
    expect(await outcome(browser, "auth.reauthenticate", { password: PASSWORD })).toBe("200");
    expect(browser.cookies.get("groundwork")).not.toBe(second);
    expect(await api.dependencies.sessions.find(second)).toBeUndefined();
  });

  test("B49: is none when the cookie was tampered with, cut, doubled or is huge", async ({ api }) => {
    const { browser } = await enter(api);
    const token = browser.cookies.get("groundwork")!;
    const swapped = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`;
    for (const cookie of [
      swapped,
      token.slice(0, 20),
      token.toUpperCase(),
      `${token}${token}`,
      "",
      "x".repeat(8_000),
    ]) {
      browser.cookies.set("groundwork", cookie);
      expect(await outcome(browser, "auth.signOut")).toBe("401 session_required");
    }
    browser.cookies.set("groundwork", `${swapped}; groundwork=${token}`);
    expect(await isSignedIn(browser)).toBe(false);
    browser.cookies.set("groundwork", token);
    expect(await isSignedIn(browser)).toBe(true);
  });

  test("B48, ASVS 7.4.1: is worth nothing once it was signed out of", async ({ api }) => {
    const { browser } = await enter(api);
    const token = browser.cookies.get("groundwork")!;
    expect(await outcome(browser, "auth.signOut")).toBe("200");
    browser.cookies.set("groundwork", token);
    expect(await isSignedIn(browser)).toBe(false);
  });

  test("B48: takes its open streams with it, ended from another browser", async ({ api }) => {
    const { browser, url, userId } = await enter(api);
    const { jobId } = await addJob(api.database, userId);
    const other = createBrowser(url);
    await signIn(other);
    const watch = new URL("/trpc/jobs.watch", url);
    watch.searchParams.set("input", JSON.stringify({ jobId }));
    const stream = await fetch(watch, { headers: { cookie: `groundwork=${other.cookies.get("groundwork")!}` } });
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    const told: string[] = [];
    while (!told.join("").includes(jobId)) told.push((await reader.read()).value!);
    expect(await outcome(browser, "auth.revokeOtherSessions")).toBe("200");
    // Until it ends: of itself it never would, the job waits for a worker.
    while (!(await reader.read()).done);
    expect(await isSignedIn(browser)).toBe(true);
  });

  test("ASVS 7.3.2: ends 90 days after it began, however much it is used", async ({ api, testDatabase }) => {
    const { browser } = await enter(api);
    await ageSessions(testDatabase, "created_at", "90 days -1 minute");
    expect(await isSignedIn(browser)).toBe(true);
    await ageSessions(testDatabase, "created_at", "90 days");
    expect(await isSignedIn(browser)).toBe(false);
  });

  test("ASVS 7.5.2: is listed with the others, and ended by its owner alone", async ({ api }) => {
    const { browser, url } = await enter(api);
    const other = createBrowser(url);
    await other.call("auth.signIn", {
      input: { email: EMAIL, password: PASSWORD },
      headers: { "user-agent": "Phone" },
    });
    const sessions = async () => (await browser.call("auth.sessions", { query: true })).data;
    const [phone] = (await sessions()).filter(({ current }: { current: boolean }) => !current);
    expect(phone).toMatchObject({ userAgent: "Phone", current: false });
    expect(await sessions()).toHaveLength(2);
    const stranger = createBrowser(url);
    await signUp(stranger, "eve@example.com");
    const { sessionId } = phone;
    expect(await outcome(stranger, "auth.revokeSession", { sessionId })).toBe("404 session_not_found");
    expect(await isSignedIn(other)).toBe(true);
    expect(await outcome(browser, "auth.revokeSession", { sessionId })).toBe("200");
    expect([await isSignedIn(other), await isSignedIn(browser)]).toEqual([false, true]);
    expect(await signIn(other)).toBe("200");
    expect(await outcome(browser, "auth.revokeOtherSessions")).toBe("200");
    expect([await isSignedIn(other), await isSignedIn(browser)]).toEqual([false, true]);
  });

  test("ASVS 7.5.1: asks for the password again before what is sensitive, a quarter of an hour after it was given", async ({
    api,
    testDatabase,
  }) => {
    const { browser } = await enter(api);
    await ageSessions(testDatabase, "authenticated_at", "14 minutes");
    expect(await outcome(browser, "auth.secondFactor.enable")).toBe("200");
    await ageSessions(testDatabase, "authenticated_at", "16 minutes");
    for (const path of ["enable", "newRecoveryCodes", "disable"])
      expect(await outcome(browser, `auth.secondFactor.${path}`)).toBe("403 reauthentication_required");
    expect(await outcome(browser, "auth.revokeOtherSessions")).toBe("403 reauthentication_required");
    expect(await outcome(browser, "auth.reauthenticate", { password: "not this one" })).toBe("401 credentials_invalid");
    expect(await outcome(browser, "auth.revokeOtherSessions")).toBe("403 reauthentication_required");
    expect(await outcome(browser, "auth.reauthenticate", { password: PASSWORD })).toBe("200");
    expect(await outcome(browser, "auth.revokeOtherSessions")).toBe("200");
  });
});

describe("a second factor", () => {
  const codeAt = (secret: string, milliseconds: number) =>
    new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({ timestamp: milliseconds });

  /** @returns its secret and recovery codes; the code of this time step is used up. */
  async function enable(browser: Browser): Promise<{ secret: string; recoveryCodes: string[] }> {
    const { secret, uri } = (await browser.call("auth.secondFactor.enable")).data;
    expect(uri).toContain(`secret=${secret}`);
    expect(await outcome(browser, "auth.secondFactor.confirm", { code: "000000" })).toBe("401 second_factor_invalid");
    const code = codeAt(secret, Date.now());
    const { data } = await browser.call("auth.secondFactor.confirm", { input: { code } });
    return { secret, recoveryCodes: data.recoveryCodes };
  }

  test("ASVS 6.3.3, 6.5.1, 6.5.5: is asked for at sign-in, and takes each code once", async ({ api }) => {
    const { browser, url } = await enter(api);
    const { secret } = await enable(browser);
    const visitor = createBrowser(url);
    expect(await signIn(visitor)).toBe("401 second_factor_required");
    expect(await signIn(visitor, PASSWORD, "123")).toBe("401 second_factor_invalid");
    expect(await signIn(visitor, "not this one", codeAt(secret, Date.now()))).toBe("401 credentials_invalid");
    // Long over, and far ahead.
    for (const steps of [-5, 5])
      expect(await signIn(visitor, PASSWORD, codeAt(secret, Date.now() + steps * STEP_MILLISECONDS))).toBe(
        "401 second_factor_invalid",
      );
    expect(await isSignedIn(visitor)).toBe(false);
    const next = codeAt(secret, Date.now() + STEP_MILLISECONDS);
    const both = await Promise.all([signIn(visitor, PASSWORD, next), signIn(createBrowser(url), PASSWORD, next)]);
    expect(both.toSorted()).toEqual(["200", "401 second_factor_invalid"]);
    expect(await signIn(visitor, PASSWORD, next)).toBe("401 second_factor_invalid");
  });

  test("ASVS 6.4.4, 6.5.2, 6.5.4: is replaced by a recovery code of 120 bits, each once", async ({ api }) => {
    const { browser, url } = await enter(api);
    const { recoveryCodes } = await enable(browser);
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const code of recoveryCodes) expect(code).toMatch(/^([A-Z2-7]{4}-){5}[A-Z2-7]{4}$/);
    const visitor = createBrowser(url);
    const [code, another] = recoveryCodes as [string, string];
    expect(await signIn(visitor, PASSWORD, code.toLowerCase().replaceAll("-", " "))).toBe("200");
    expect(await signIn(visitor, PASSWORD, code)).toBe("401 second_factor_invalid");
    const status = async () => (await browser.call("auth.secondFactor.status", { query: true })).data;
    expect(await status()).toEqual({ enabled: true, recoveryCodesLeft: 9 });
    const { data } = await browser.call("auth.secondFactor.newRecoveryCodes");
    expect(await signIn(visitor, PASSWORD, another)).toBe("401 second_factor_invalid");
    expect(await signIn(visitor, PASSWORD, data.recoveryCodes[0])).toBe("200");
    expect((await browser.call("auth.secondFactor.disable")).data).toEqual({ enabled: false, recoveryCodesLeft: 0 });
    expect(await signIn(visitor)).toBe("200");
  });

  test("can't be begun again, or its codes made, in a state that has no such thing", async ({ api }) => {
    const { browser } = await enter(api);
    for (const path of ["newRecoveryCodes", "disable"])
      expect(await outcome(browser, `auth.secondFactor.${path}`)).toBe("409 second_factor_state_invalid");
    expect(await outcome(browser, "auth.secondFactor.confirm", { code: "000000" })).toBe(
      "409 second_factor_state_invalid",
    );
    await enable(browser);
    expect(await outcome(browser, "auth.secondFactor.enable")).toBe("409 second_factor_state_invalid");
    expect(await outcome(browser, "auth.secondFactor.confirm", { code: "000000" })).toBe(
      "409 second_factor_state_invalid",
    );
    expect(await outcome(browser, "auth.reauthenticate", { password: PASSWORD })).toBe("401 second_factor_required");
  });
});

describe("a link by e-mail", () => {
  const newPassword = "a much longer sentence";

  test("B50, ASVS 6.4.3: sets a new password once, ends every session, and leaves the second factor in force", async ({
    api,
  }) => {
    const mailbox = await api.openMailbox();
    const { browser, url, userId } = await enter(api);
    await expect.poll(() => mailbox.letters.length, WAIT).toBe(1);
    const { secret } = (await browser.call("auth.secondFactor.enable")).data;
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    await browser.call("auth.secondFactor.confirm", { input: { code } });
    expect(await outcome(createBrowser(url), "auth.requestPasswordReset", { email: EMAIL })).toBe("200");
    await expect.poll(() => mailbox.letters.length, WAIT).toBe(2);
    const token = mailbox.lastToken();
    expect(mailbox.letters[1]).toMatchObject({ to: EMAIL });
    const stranger = createBrowser(url);
    expect(await outcome(stranger, "auth.resetPassword", { token, password: "password1" })).toBe("400 password_common");
    const race = await Promise.all(
      ["a", "b", "c"].map((end) =>
        outcome(createBrowser(url), "auth.resetPassword", { token, password: newPassword + end }),
      ),
    );
    expect(race.toSorted()).toEqual(["200", "400 token_invalid", "400 token_invalid"]);
    expect(await outcome(stranger, "auth.resetPassword", { token, password: newPassword })).toBe("400 token_invalid");
    expect(await isSignedIn(browser)).toBe(false);
    const won = newPassword + ["a", "b", "c"][race.indexOf("200")]!;
    expect([await signIn(browser), await signIn(browser, won)]).toEqual([
      "401 credentials_invalid",
      "401 second_factor_required",
    ]);
    const entries = await api.database.asUser(userId, (scope) => listAuditEntries(scope, { limit: 100 }));
    expect(entries.items.filter(({ action }) => action === "account.password_reset")).toHaveLength(1);
  });

  test("B50: is worth nothing when it is too old, was replaced by a used one, or is for something else", async ({
    api,
  }) => {
    const mailbox = await api.openMailbox();
    const { browser, userId } = await enter(api);
    await expect.poll(() => mailbox.letters.length, WAIT).toBe(1);
    const verification = mailbox.lastToken();
    const ask = async (letters: number) => {
      await browser.call("auth.requestPasswordReset", { input: { email: EMAIL } });
      await expect.poll(() => mailbox.letters.length, WAIT).toBe(letters);
      return mailbox.lastToken();
    };
    const [first, second] = [await ask(2), await ask(3)];
    const reset = (token: string) => outcome(browser, "auth.resetPassword", { token, password: newPassword });
    expect(await reset(verification)).toBe("400 token_invalid");
    expect(await outcome(browser, "auth.verifyEmail", { token: first })).toBe("400 token_invalid");
    expect([await reset(second), await reset(first)]).toEqual(["200", "400 token_invalid"]);
    const third = "x".repeat(43);
    const expired = { tokenHash: hashOneTimeToken(third), purpose: "password_reset", expiresAt: new Date() } as const;
    await api.database.asUser(userId, (scope) => insertOneTimeToken(scope, expired));
    expect(await reset(third)).toBe("400 token_invalid");
  });

  test("confirms the e-mail address, from any browser", async ({ api }) => {
    const mailbox = await api.openMailbox();
    const { browser, url } = await enter(api);
    expect((await browser.call("auth.me", { query: true })).data.emailVerified).toBe(false);
    await expect.poll(() => mailbox.letters.length, WAIT).toBe(1);
    const token = mailbox.lastToken();
    expect(await outcome(createBrowser(url), "auth.verifyEmail", { token })).toBe("200");
    expect((await browser.call("auth.me", { query: true })).data.emailVerified).toBe(true);
    expect(await outcome(browser, "auth.verifyEmail", { token })).toBe("400 token_invalid");
    expect(await outcome(browser, "auth.requestEmailVerification")).toBe("200");
    await api.dependencies.mail.close();
    expect(mailbox.letters).toHaveLength(1);
  });

  test("is worth nothing once the password was changed by who knows it", async ({ api }) => {
    const mailbox = await api.openMailbox();
    const { browser } = await enter(api);
    await expect.poll(() => mailbox.letters.length, WAIT).toBe(1);
    await browser.call("auth.requestPasswordReset", { input: { email: EMAIL } });
    await expect.poll(() => mailbox.letters.length, WAIT).toBe(2);
    const token = mailbox.lastToken();
    const changed = { currentPassword: PASSWORD, newPassword };
    expect(await outcome(browser, "auth.changePassword", changed)).toBe("200");
    expect(await outcome(browser, "auth.resetPassword", { token, password: `${newPassword}!` })).toBe(
      "400 token_invalid",
    );
  });

  test("B43, ASVS 6.3.8: is asked for with the same answer whether or not there is an account", async ({ api }) => {
    const mailbox = await api.openMailbox();
    const { url } = await enter(api);
    const answers = [];
    for (const email of [EMAIL, "nobody@example.com", "system@groundwork.invalid"]) {
      const { status, data, headers } = await createBrowser(url).call("auth.requestPasswordReset", {
        input: { email },
      });
      answers.push({ status, data, names: [...headers.keys()] });
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    await api.dependencies.mail.close();
    expect(mailbox.letters.map(({ to }) => to)).toEqual([EMAIL, EMAIL]);
  });
});

test("B43, ASVS 6.3.8: a refused sign-in answers and does the same whether or not there is an account", async ({
  api,
}) => {
  const { url, userId } = await enter(api);
  const answers = [];
  for (const email of [EMAIL, "nobody@example.com", "system@groundwork.invalid"]) {
    const input = { email, password: "not this one" };
    const { status, error } = await createBrowser(url).call("auth.signIn", { input });
    answers.push({ status, message: error!.message, reason: error!.data.reason });
  }
  expect(answers[0]).toMatchObject({ status: 401, reason: "credentials_invalid" });
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  const countFailures = async (id: number) => {
    const { items } = await api.database.asUser(id, (scope) => listAuditEntries(scope, { limit: 100 }));
    return items.filter(({ action }) => action === "account.sign_in_failed").length;
  };
  expect([await countFailures(userId), await countFailures(SYSTEM_USER_ID)]).toEqual([1, 2]);
});

test("ASVS 16.3.1: what happens to an account is written down, what failed too", async ({ api }) => {
  const { browser, userId } = await enter(api);
  await signIn(createBrowser(await api.listen()), "not this one");
  await signIn(browser);
  await outcome(browser, "auth.reauthenticate", { password: "not this one" });
  await outcome(browser, "auth.signOut");
  const { items } = await api.database.asUser(userId, (scope) => listAuditEntries(scope, { limit: 100 }));
  expect(items.map(({ action }) => action)).toEqual([
    "account.signed_out",
    "account.reauthentication_failed",
    "account.signed_in",
    "account.sign_in_failed",
    "account.signed_up",
  ]);
  for (const { requestId } of items) expect(requestId).toMatch(/^[\da-f-]{36}$/);
});
