import { createHash } from "node:crypto";
import { request } from "node:http";
import { MAX_FILE_BYTES } from "@groundwork/core/schemas";
import { advanceJob, claimJob } from "@groundwork/db";
import { addJob } from "@groundwork/db/testing";
import { describe, expect } from "vitest";
import { type Browser, createBrowser, fileForm, signUp, test } from "./testing/index.ts";

const PDF = "%PDF-1.7\n";

async function signedUp(baseUrl: string): Promise<Browser> {
  const browser = createBrowser(baseUrl);
  await signUp(browser);
  return browser;
}

describe("an account", () => {
  test("is made, signed out of and into again, by any spelling of its e-mail", async ({ api }) => {
    const browser = createBrowser(await api.listen());
    const made = await signUp(browser, "Ada@Example.com");
    expect(made.data).toMatchObject({ name: "Ada", email: "ada@example.com" });
    expect(made.data.id).toBeGreaterThan(1000);
    expect((await browser.call("auth.me", { query: true })).data).toEqual(made.data);
    await browser.call("auth.signOut");
    expect((await browser.call("auth.me", { query: true })).data).toBeNull();
    const input = { email: "ADA@EXAMPLE.COM", password: "correct horse battery" };
    expect((await browser.call("auth.signIn", { input })).data).toEqual(made.data);
  });

  test("keeps neither its password nor its session's token in the database", async ({ api }) => {
    const browser = await signedUp(await api.listen());
    const token = browser.cookies.get("groundwork")!;
    const { user, session } = (await api.dependencies.sessions.find(token))!;
    const { tokenHash } = session;
    expect(tokenHash).toBe(createHash("sha256").update(token).digest("hex"));
    await api.database.asUser(user.id, async ({ db }) => {
      const { password } = await db.selectFrom("users").select("password").executeTakeFirstOrThrow();
      expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      const sessions = await db.selectFrom("sessions").selectAll().execute();
      expect(JSON.stringify(sessions)).not.toContain(token);
    });
    expect(await api.dependencies.sessions.find(tokenHash)).toBeUndefined();
  });

  test("answers a wrong password and an unknown e-mail alike", async ({ api }) => {
    const browser = createBrowser(await api.listen());
    await signUp(browser, "ada@example.com");
    for (const email of ["ada@example.com", "nobody@example.com", "system@groundwork.invalid"]) {
      const { status, error } = await browser.call("auth.signIn", { input: { email, password: "wrong" } });
      expect([status, error!.data.reason]).toEqual([401, "credentials_invalid"]);
    }
  });

  test("cannot be made twice for one e-mail, whatever its case", async ({ api }) => {
    const baseUrl = await api.listen();
    await signUp(createBrowser(baseUrl), "ada@example.com");
    const { status, error } = await signUp(createBrowser(baseUrl), "ADA@example.com");
    expect([status, error!.data.reason]).toEqual([409, "email_taken"]);
  });

  test("is never the system user, even as the tenth of twenty", async ({ api }) => {
    const baseUrl = await api.listen();
    const ids = [];
    for (let count = 0; count < 20; count++) ids.push((await signUp(createBrowser(baseUrl))).data.id);
    expect(ids).not.toContain(10);
    expect(Math.min(...ids)).toBe(1001);
  });

  test("over TLS is held by a __Host- cookie that scripts cannot read", async ({ api }) => {
    const { createSessions } = await import("./auth/sessions.ts");
    const { cookieName, toCookie } = createSessions(api.database, { secure: true });
    expect(cookieName).toMatch(/^__Host-/);
    expect(toCookie("t").attributes).toMatchObject({ secure: true, httpOnly: true, sameSite: "lax", path: "/" });
  });
});

describe("a request that changes something", () => {
  const foreign = { origin: "https://evil.example" };

  test.for([
    ["another origin", foreign],
    ["another site, says the browser", { "sec-fetch-site": "cross-site" }],
    ["a sibling host, says the browser", { "sec-fetch-site": "same-site" }],
    ["a null origin", { origin: "null" }],
  ] as const)("from %s is refused, as JSON and as a form", async ([, headers], { api }) => {
    const browser = await signedUp(await api.listen());
    for (const options of [{ input: {} }, { form: fileForm(PDF) }]) {
      const { status, error } = await browser.call("uploads.create", { ...options, headers: { ...headers } });
      expect([status, error!.data.reason]).toEqual([403, "origin_forbidden"]);
    }
    expect((await browser.call("uploads.list", { query: true, input: {} })).data.items).toEqual([]);
  });

  test("with a cookie but no origin at all is refused", async ({ api }) => {
    const baseUrl = await api.listen();
    const browser = await signedUp(baseUrl);
    const status = await new Promise<number>((resolve) => {
      const cookie = `groundwork=${browser.cookies.get("groundwork")}`;
      request(`${baseUrl}/trpc/auth.signOut`, { method: "POST", headers: { cookie } }, (response) =>
        resolve(response.statusCode!),
      ).end();
    });
    expect(status).toBe(403);
  });
});

describe("an upload", () => {
  test("is kept as it came: bytes, name, size and hash", async ({ api }) => {
    const baseUrl = await api.listen();
    const browser = await signedUp(baseUrl);
    const form = fileForm(PDF, "Lebenslauf – Müller.pdf");
    form.set("linkedinUrl", "uk.linkedin.com/in/ada-byron/?trk=x");
    const { data } = await browser.call("uploads.create", { form });
    expect(data).toMatchObject({
      fileName: "Lebenslauf – Müller.pdf",
      mimeType: "application/pdf",
      fileSize: PDF.length,
      sha256: createHash("sha256").update(PDF).digest("hex"),
      linkedinUrl: "https://www.linkedin.com/in/ada-byron",
    });
    const cookie = `groundwork=${browser.cookies.get("groundwork")}`;
    const file = (headers = {}) => fetch(`${baseUrl}/uploads/${data.id}/file`, { headers: { cookie, ...headers } });
    expect(await (await file()).text()).toBe(PDF);
    const range = await file({ range: "bytes=1-3" });
    expect([range.status, await range.text(), range.headers.get("content-range")]).toEqual([
      206,
      "PDF",
      `bytes 1-3/${PDF.length}`,
    ]);
    expect((await fetch(`${baseUrl}/uploads/${data.id}/file`)).status).toBe(401);
  });

  test("B5, B6, B7, ASVS 5.4.1: is what its bytes say, whatever it is called, and is only ever saved", async ({
    api,
  }) => {
    const baseUrl = await api.listen();
    const browser = await signedUp(baseUrl);
    const form = new FormData();
    form.set("file", new File([`${PDF}<html><script>alert(1)</script>`], "cv.pdf.exe", { type: "text/html" }));
    const { data } = await browser.call("uploads.create", { form });
    expect(data).toMatchObject({ fileName: "cv.pdf.exe", mimeType: "application/pdf" });
    const cookie = `groundwork=${browser.cookies.get("groundwork")}`;
    const { headers } = await fetch(`${baseUrl}/uploads/${data.id}/file`, { headers: { cookie } });
    expect(headers.get("content-type")).toBe("application/pdf");
    expect(headers.get("content-disposition")).toMatch(/^attachment;/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("B2, B3, ASVS 5.2.1: of the greatest size is taken; of one byte more it is 413", async ({ api }) => {
    const browser = await signedUp(await api.listen());
    const bytes = new Uint8Array(MAX_FILE_BYTES + 1);
    bytes.set(Buffer.from(PDF));
    expect((await browser.call("uploads.create", { form: fileForm(bytes.subarray(0, -1)) })).data.fileSize).toBe(
      MAX_FILE_BYTES,
    );
    const { status, error } = await browser.call("uploads.create", { form: fileForm(bytes) });
    expect([status, error!.data.reason]).toEqual([413, "upload_too_large"]);
  });

  test("B3: far beyond the limit is cut off with 413", async ({ api }) => {
    const browser = await signedUp(await api.listen());
    const { status, error } = await browser.call("uploads.create", {
      form: fileForm(new Uint8Array(2 * MAX_FILE_BYTES)),
    });
    expect([status, error!.data.reason]).toEqual([413, "upload_too_large"]);
  });

  test.for([
    ["an empty file (B1)", "", 400, "upload_empty"],
    ["a text file called .pdf (B5)", "hello", 415, "upload_unsupported"],
    ["a zip of something else", "PK\u0003\u0004", 415, "upload_unsupported"],
    ["a page that is a PDF too (B7)", "<html>%PDF-1.7\n", 415, "upload_unsupported"],
    ["an old Word file (B21)", "\u00D0\u00CF\u0011\u00E0", 415, "upload_unsupported"],
  ] as const)("of %s is refused and leaves no row", async ([, content, status, reason], { api }) => {
    const browser = await signedUp(await api.listen());
    const answer = await browser.call("uploads.create", { form: fileForm(Buffer.from(content, "latin1")) });
    expect([answer.status, answer.error!.data.reason]).toEqual([status, reason]);
    expect((await browser.call("uploads.list", { query: true, input: {} })).data.items).toEqual([]);
  });

  test.for([
    "https://evil.com/in/a",
    "http://www.linkedin.com/in/a",
    "https://linkedin.com.evil.com/in/a",
    "https://u:p@www.linkedin.com/in/a",
    "https://www.linkedin.com/redirect?url=x",
    "https://www.linkedin.com/in/a\nb",
  ])("with %j as its LinkedIn address is refused", async (linkedinUrl, { api }) => {
    const browser = await signedUp(await api.listen());
    const form = fileForm(PDF);
    form.set("linkedinUrl", linkedinUrl);
    const { status, error } = await browser.call("uploads.create", { form });
    expect([status, error!.data.reason]).toEqual([400, "linkedin_url_invalid"]);
  });

  test.for([
    ["without a file", () => new FormData(), "input_invalid"],
    [
      "with a NUL in its LinkedIn address",
      () => {
        const form = fileForm(PDF);
        form.set("linkedinUrl", "linkedin.com/in/a\u0000b");
        return form;
      },
      "text_has_nul",
    ],
  ] as const)("%s is 400", async ([, make, reason], { api }) => {
    const browser = await signedUp(await api.listen());
    const { status, error } = await browser.call("uploads.create", { form: make() });
    expect([status, error!.data.reason]).toEqual([400, reason]);
  });

  test("B4, ASVS 5.2.1: that never ends, of unknown length, is cut off while it comes", async ({ api }) => {
    const baseUrl = await api.listen();
    const browser = await signedUp(baseUrl);
    const outcome = await new Promise<number | "cut">((resolve) => {
      const upload = request(`${baseUrl}/trpc/uploads.create`, {
        method: "POST",
        headers: {
          cookie: `groundwork=${browser.cookies.get("groundwork")}`,
          origin: baseUrl,
          "content-type": "multipart/form-data; boundary=x",
        },
      });
      const piece = Buffer.alloc(64 * 1024, "x");
      const write = () => {
        while (!upload.destroyed && upload.write(piece));
      };
      upload.on("drain", write);
      upload.once("error", () => resolve("cut"));
      upload.once("response", (response) => {
        resolve(response.statusCode!);
        upload.destroy();
      });
      upload.write(`--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n${PDF}`);
      write();
    });
    // The answer is lost where the connection is closed under what was still being sent.
    expect([413, "cut"]).toContain(outcome);
    expect((await browser.call("uploads.list", { query: true, input: {} })).data.items).toEqual([]);
  });

  test("B4: whose client vanishes half-way leaves no row, and its handler ends", async ({ api }) => {
    const baseUrl = await api.listen();
    const browser = await signedUp(baseUrl);
    const ended = new Promise<void>((resolve) => {
      const upload = request(`${baseUrl}/trpc/uploads.create`, {
        method: "POST",
        headers: {
          cookie: `groundwork=${browser.cookies.get("groundwork")}`,
          origin: baseUrl,
          "content-type": "multipart/form-data; boundary=x",
          "content-length": "100000",
        },
      });
      upload.on("error", () => resolve());
      upload.write(`--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n${PDF}`, () =>
        upload.destroy(),
      );
    });
    await ended;
    expect((await browser.call("uploads.list", { query: true, input: {} })).data.items).toEqual([]);
    // Closing waits for handlers in flight: it would never end with one that hangs.
  });
});

describe("bad input", () => {
  test.for([
    ["a NUL", "a\u0000b", "text_has_nul"],
    ["a lone surrogate", "a\uD800b", "text_has_lone_surrogate"],
    ["nothing but blanks", "   ", "input_invalid"],
  ] as const)("text with %s is refused with its own reason", async ([, text, reason], { api }) => {
    const browser = await signedUp(await api.listen());
    const { status, error } = await browser.call("chat.send", { input: { text } });
    expect([status, error!.data.reason]).toEqual([400, reason]);
    expect(error!.data.fields).toHaveProperty("text");
    expect((await browser.call("chat.history", { query: true, input: {} })).data.items).toEqual([]);
  });

  test.for([
    ["jobs.get", { jobId: "../etc" }],
    ["jobs.get", { jobId: ["x"] }],
    ["uploads.get", { uploadId: 1e300 }],
    ["uploads.list", { limit: 101 }],
    ["uploads.list", { limit: -1 }],
    ["uploads.list", { cursor: "edited" }],
    ["uploads.list", { userId: 10 }],
  ] as const)("%s with %j is 400, without a stack", async ([path, input], { api }) => {
    const browser = await signedUp(await api.listen());
    const { status, error } = await browser.call(path, { query: true, input });
    expect([status, error!.data.reason]).toEqual([400, "input_invalid"]);
    expect(error!.data.stack).toBeUndefined();
    expect(error!.data.requestId).toBeTruthy();
  });

  test.for([
    ["questions.isSaved", { questionIds: ["a\u0000b"] }],
    ["uploads.list", { cursor: Buffer.from('["9999999999","1"]').toString("base64url") }],
    ["uploads.list", { cursor: Buffer.from('["2026-01-01","abc"]').toString("base64url") }],
  ] as const)("%s with %j, which no column can hold, is 400", async ([path, input], { api }) => {
    const browser = await signedUp(await api.listen());
    const { status, error } = await browser.call(path, { query: true, input });
    expect([status, error!.data.reason]).toEqual([400, "input_invalid"]);
  });

  test("while the database is away a signed-in request is 503 with Retry-After, and says nothing of the inside", async ({
    api,
  }) => {
    const browser = await signedUp(await api.listen());
    const away = Object.assign(new Error("connect ECONNREFUSED 10.0.0.1:5432"), { code: "ECONNREFUSED" });
    api.dependencies.sessions.find = () => Promise.reject(away);
    const { status, headers, error } = await browser.call("jobs.list", { query: true, input: {} });
    expect([status, error!.data.reason, headers.get("retry-after")]).toEqual([503, "service_unavailable", "5"]);
    expect(JSON.stringify(error)).not.toContain("10.0.0.1");
  });

  test("a batch of more than ten calls is 400", async ({ api }) => {
    const baseUrl = await api.listen();
    const paths = Array.from({ length: 11 }, () => "auth.me").join(",");
    expect((await fetch(`${baseUrl}/trpc/${paths}?batch=1&input={}`)).status).toBe(400);
  });

  test("an unknown procedure is 404 with a reason", async ({ api }) => {
    const { status, error } = await createBrowser(await api.listen()).call("jobs.explode", { query: true });
    expect([status, error!.data.reason]).toEqual([404, "procedure_not_found"]);
  });
});

describe("watching a job", () => {
  async function events(
    url: string,
    headers: Record<string, string>,
    count: number,
  ): Promise<[id: string, status: string][]> {
    const controller = new AbortController();
    const response = await fetch(url, {
      headers: { accept: "text/event-stream", ...headers },
      signal: controller.signal,
    });
    const seen: [string, string][] = [];
    let buffered = "";
    for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
      buffered += piece;
      const blocks = buffered.split("\n\n");
      buffered = blocks.pop()!;
      for (const block of blocks) {
        const [, data] = /^data: (.*)$/m.exec(block) ?? [];
        const [, id] = /^id: (.*)$/m.exec(block) ?? [];
        if (id) seen.push([id, JSON.parse(data!).job.status]);
      }
      if (seen.length >= count) break;
    }
    controller.abort();
    return seen;
  }

  test("resumes after a lost connection with the next event, none lost or repeated", async ({
    api,
    workerDatabase,
  }) => {
    const baseUrl = await api.listen();
    const browser = await signedUp(baseUrl);
    const { data: user } = await browser.call("auth.me", { query: true });
    const { jobId } = await addJob(api.database, user.id);
    const url = `${baseUrl}/trpc/jobs.watch?input=${encodeURIComponent(JSON.stringify({ jobId }))}`;
    const cookie = `groundwork=${browser.cookies.get("groundwork")}`;
    expect(await events(url, { cookie }, 1)).toEqual([["1", "queued"]]);
    const held = (await workerDatabase.asUser(user.id, (scope) => claimJob(scope, { jobId, queuedAttempt: 0 })))!;
    const resumed = events(url, { cookie, "last-event-id": "1" }, 2);
    await workerDatabase.asUser(user.id, (scope) =>
      advanceJob(scope, held, { name: "chunk", status: "chunking", currentStep: "Splitting" }),
    );
    expect(await resumed).toEqual([
      ["2", "extracting_text"],
      ["3", "chunking"],
    ]);
  });
});

test("every answer carries the headers that keep a browser out of trouble", async ({ api }) => {
  const { headers } = await createBrowser(await api.listen()).call("auth.me", { query: true });
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("x-request-id")).toBeTruthy();
});
