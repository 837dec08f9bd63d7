import { describe, expect } from "vitest";
import { addJob } from "@groundwork/db/testing";
import { type Browser, createBrowser, fileForm, signUp, test } from "./testing/index.ts";

async function signedUp(baseUrl: string): Promise<{ browser: Browser; cookie: string; userId: number }> {
  const browser = createBrowser(baseUrl);
  const { data } = await signUp(browser);
  return { browser, cookie: `groundwork=${browser.cookies.get("groundwork")}`, userId: data.id };
}

const uploadsOf = async (browser: Browser) =>
  (await browser.call("uploads.list", { query: true, input: {} })).data.items;

describe("B58-59, ASVS 3.5.1-3.5.3: a page of somebody else's", () => {
  const FORMS: Record<string, Record<string, string>> = {
    "a form": { "content-type": "application/x-www-form-urlencoded", body: "a=b" },
    "plain text": { "content-type": "text/plain", body: '{"name":"x"}' },
    JSON: { "content-type": "application/json", body: "{}" },
    multipart: { "content-type": "multipart/form-data; boundary=x", body: "--x--\r\n" },
    "no body": {},
  };

  test.for(Object.entries(FORMS))("cannot change anything by %s", async ([, { body = null, ...headers }], { api }) => {
    const baseUrl = await api.listen();
    const { browser, cookie } = await signedUp(baseUrl);
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const response = await fetch(`${baseUrl}/trpc/auth.signOut`, {
        method,
        body,
        headers: { ...headers, cookie, "sec-fetch-site": "cross-site", origin: "https://evil.example" },
      });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { data: { reason: "origin_forbidden" } } });
    }
    expect((await browser.call("auth.me", { query: true })).data).not.toBeNull();
  });

  test("B59: nor by asking with GET, or by another method's name in a header or the query", async ({ api }) => {
    const baseUrl = await api.listen();
    const { browser, cookie } = await signedUp(baseUrl);
    const get = async (path: string, headers = {}) =>
      (await fetch(`${baseUrl}/trpc/${path}`, { headers: { cookie, ...headers } })).status;
    const override = { "x-http-method-override": "POST", "x-http-method": "POST", "x-method-override": "POST" };
    expect(await get("auth.signOut?input=null")).toBe(405);
    expect(await get("auth.signOut?_method=POST", override)).toBe(405);
    const batch = await fetch(`${baseUrl}/trpc/auth.signOut,auth.signOut?batch=1`, {
      headers: { cookie, ...override },
    });
    expect(((await batch.json()) as { error?: { data: { httpStatus: number } } }[])[0]!.error!.data.httpStatus).toBe(
      405,
    );
    expect((await browser.call("auth.me", { query: true })).data).not.toBeNull();
  });

  test("B70: gets no permission to read, whatever its origin looks like", async ({ api }) => {
    const baseUrl = await api.listen({ publicUrl: "https://groundwork.example" });
    const origins = [
      "null",
      "https://evil.example",
      "https://groundwork.example.evil.example",
      "https://evilgroundwork.example",
      "http://groundwork.example",
      "https://groundwork.example",
    ];
    for (const origin of origins) {
      const ask = { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" };
      for (const method of ["GET", "OPTIONS"]) {
        const { headers } = await fetch(`${baseUrl}/trpc/auth.me`, { method, headers: ask });
        expect([...headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
      }
    }
  });

  test("B70: look-alikes of our origin are foreign", async ({ api }) => {
    const baseUrl = await api.listen({ publicUrl: "https://groundwork.example" });
    const post = async (origin: string) =>
      (
        await fetch(`${baseUrl}/trpc/auth.signOut`, {
          method: "POST",
          body: "null",
          headers: { origin, "content-type": "application/json" },
        })
      ).status;
    expect(await post("https://groundwork.example")).toBe(401);
    for (const origin of [
      "https://groundwork.example.evil.example",
      "https://evilgroundwork.example",
      "http://groundwork.example",
      "https://groundwork.example:8443",
      "https://user@groundwork.example",
      baseUrl,
    ]) {
      expect(await post(origin)).toBe(403);
    }
  });
});

describe("B49, B51: credentials", () => {
  test("B49: a cookie and a bearer at once are 400; a bearer alone is 401", async ({ api }) => {
    const baseUrl = await api.listen();
    const { cookie } = await signedUp(baseUrl);
    const ask = async (headers: Record<string, string>) =>
      (await fetch(`${baseUrl}/trpc/jobs.list?input={}`, { headers })).status;
    expect(await ask({ cookie })).toBe(200);
    expect(await ask({ cookie, authorization: "Bearer gw_x" })).toBe(400);
    expect(await ask({ cookie, authorization: "bearer" })).toBe(400);
    expect(await ask({ authorization: "Bearer gw_x" })).toBe(401);
  });

  test("B49: a cookie that is cut short, edited, huge, or no token is 401", async ({ api }) => {
    const baseUrl = await api.listen();
    const { cookie } = await signedUp(baseUrl);
    for (const bad of [
      cookie.slice(0, -1),
      `${cookie}x`,
      cookie.toUpperCase(),
      `groundwork=${"a".repeat(8_000)}`,
      "groundwork=",
    ]) {
      const { status } = await fetch(`${baseUrl}/trpc/jobs.list?input={}`, { headers: { cookie: bad } });
      expect(status).toBe(401);
    }
  });

  test("B51, ASVS 14.2.1: a key or token in the address is 400", async ({ api }) => {
    const baseUrl = await api.listen();
    for (const path of ["/trpc/auth.me?token=abc", "/uploads/1/file?api_key=abc", "/?access_token=abc"]) {
      const response = await fetch(baseUrl + path);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: { data: { reason: "input_invalid" } } });
    }
  });
});

describe("the size and shape of a request", () => {
  const post = (baseUrl: string, { cookie, body }: { cookie: string; body: string }) =>
    fetch(`${baseUrl}/trpc/chat.send`, {
      method: "POST",
      headers: { cookie, origin: baseUrl, "content-type": "application/json" },
      body,
    });

  test("B33: JSON of more than 256 KB is 413, before it is parsed", async ({ api }) => {
    const baseUrl = await api.listen();
    const { cookie } = await signedUp(baseUrl);
    const bodyOf = (length: number) => `{"text":"x","unknown":"${"y".repeat(length - 25)}"}`;
    expect((await post(baseUrl, { cookie, body: bodyOf(256 * 1024) })).status).toBe(400);
    expect((await post(baseUrl, { cookie, body: bodyOf(256 * 1024 + 1) })).status).toBe(413);
    expect((await post(baseUrl, { cookie, body: bodyOf(20 * 1024 * 1024) })).status).toBe(413);
  });

  test("B32: JSON nested more than 32 deep is 400, in a body and in a query", async ({ api }) => {
    const baseUrl = await api.listen();
    const { cookie } = await signedUp(baseUrl);
    for (const body of ["[".repeat(33) + "]".repeat(33), "[".repeat(100_000), '{"a":'.repeat(20_000)]) {
      expect((await post(baseUrl, { cookie, body })).status).toBe(400);
    }
    const deep = encodeURIComponent(JSON.stringify({ 0: { a: JSON.parse("[".repeat(33) + "]".repeat(33)) } }));
    for (const path of [
      `jobs.list?input=${deep}`,
      `jobs.list?batch=1&input=${deep}`,
      `jobs.list?input={}&input=${deep}`,
    ]) {
      const response = await fetch(`${baseUrl}/trpc/${path}`, { headers: { cookie } });
      expect(response.status).toBe(400);
    }
  });

  test("B35: a prototype's name is no field", async ({ api }) => {
    const baseUrl = await api.listen();
    const { cookie } = await signedUp(baseUrl);
    for (const body of ['{"text":"x","__proto__":{"admin":true}}', '{"text":"x","constructor":{"prototype":{}}}']) {
      expect((await post(baseUrl, { cookie, body })).status).toBe(400);
    }
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
  });

  test("B57: an array, a number or a doubled parameter where text belongs is 400", async ({ api }) => {
    const baseUrl = await api.listen();
    const { cookie } = await signedUp(baseUrl);
    for (const body of [
      '{"text":["x"]}',
      '{"text":1}',
      '{"text":{"x":1}}',
      '["x"]',
      '"x"',
      "null",
      "1e400",
      '{"text":',
    ]) {
      expect((await post(baseUrl, { cookie, body })).status).toBe(400);
    }
    for (const search of ["format=json&format=csv", "format[]=json"]) {
      const { status } = await fetch(`${baseUrl}/questions/export?${search}`, { headers: { cookie } });
      expect(status).toBe(400);
    }
  });

  test("B56, ASVS 15.3.3: a field that is not the caller's to set is 400, and nothing is stored", async ({ api }) => {
    const baseUrl = await api.listen();
    const { browser } = await signedUp(baseUrl);
    for (const field of [{ userId: 10 }, { status: "completed" }, { progress: 100 }, { role: "admin" }]) {
      const { status } = await browser.call("chat.send", { input: { text: "hello", ...field } });
      expect(status).toBe(400);
    }
    const form = fileForm("%PDF-1.7\n");
    form.set("userId", "10");
    await browser.call("uploads.create", { form });
    for (const upload of await uploadsOf(browser)) expect(upload).not.toHaveProperty("userId");
  });

  test("B60: a batch of eleven, or of nothing but commas, is refused", async ({ api }) => {
    const baseUrl = await api.listen();
    const { cookie } = await signedUp(baseUrl);
    const get = async (path: string) =>
      (await fetch(`${baseUrl}/trpc/${path}?batch=1`, { headers: { cookie } })).status;
    const paths = (count: number) => Array.from({ length: count }, () => "auth.me").join(",");
    expect(await get(paths(10))).toBe(200);
    expect(await get(paths(11))).toBe(400);
    expect(await get(",".repeat(200))).toBe(400);
    expect(await get(",".repeat(4))).toBe(404);
  });

  test("B62: a batch of what is allowed and what is not is judged call by call", async ({ api }) => {
    const baseUrl = await api.listen();
    const other = await signedUp(baseUrl);
    const { jobId } = await addJob(api.database, other.userId);
    const { cookie } = await signedUp(baseUrl);
    const input = encodeURIComponent(JSON.stringify({ 1: { jobId }, 2: {} }));
    const url = `${baseUrl}/trpc/auth.me,jobs.get,jobs.list,nothing.here?batch=1&input=${input}`;
    const answers = (await (await fetch(url, { headers: { cookie } })).json()) as {
      result?: { data: { items?: unknown[] } };
      error?: { data: { httpStatus: number } };
    }[];
    expect(answers.map(({ error }) => error?.data.httpStatus ?? 200)).toEqual([200, 404, 200, 404]);
    expect(answers[2]!.result!.data.items).toEqual([]);
  });

  test("B63: a long or broken path is 400, 404 or 414, and no answer shows a stack", async ({ api }) => {
    const baseUrl = await api.listen();
    for (const path of [
      `/trpc/${"a".repeat(5_000)}`,
      `/${"a/".repeat(5_000)}`,
      "/trpc/%00",
      "/trpc/auth.me%2f..%2f..",
    ]) {
      const response = await fetch(baseUrl + path);
      expect([400, 404, 414]).toContain(response.status);
      expect(await response.text()).not.toMatch(/\bat .*\.(ts|js):\d+|node_modules|stack/);
    }
  });
});

describe("ASVS 3.4.1-3.4.8: the headers of every kind of answer", () => {
  const SECURITY = [
    "cache-control",
    "content-security-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "referrer-policy",
    "strict-transport-security",
    "x-content-type-options",
    "x-powered-by",
    "server",
  ];

  test("are these", async ({ api }) => {
    const { browser, cookie } = await signedUp(await api.listen());
    const baseUrl = await api.listen({ publicUrl: "https://groundwork.example" });
    const upload = await browser.call("uploads.create", { form: fileForm("%PDF-1.7\n") });
    const paths = {
      query: "/trpc/auth.me",
      "unknown procedure": "/trpc/no.such",
      file: `/uploads/${upload.data.id}/file`,
      "missing file": "/uploads/999999999/file",
      export: "/questions/export?format=json",
      "refused at the edge": "/?token=x",
      health: "/health",
      nowhere: "/nowhere",
    };
    const seen: Record<string, Record<string, string | null>> = {};
    const common = await headersOf(`${baseUrl}/nowhere`);
    for (const [name, path] of Object.entries(paths)) {
      const headers = await headersOf(baseUrl + path, cookie);
      seen[name] = Object.fromEntries(Object.entries(headers).filter(([key, value]) => common[key] !== value));
    }
    expect(common).toMatchInlineSnapshot(`
      {
        "cache-control": "no-store",
        "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": "microphone=(self), camera=(self), geolocation=()",
        "referrer-policy": "no-referrer",
        "strict-transport-security": "max-age=31536000; includeSubDomains",
        "x-content-type-options": "nosniff",
      }
    `);
    expect(seen).toMatchInlineSnapshot(`
      {
        "export": {
          "cache-control": "private, no-store",
        },
        "file": {
          "cache-control": "private, no-store",
          "content-security-policy": "sandbox; default-src 'none'",
        },
        "health": {},
        "missing file": {},
        "nowhere": {},
        "query": {},
        "refused at the edge": {},
        "unknown procedure": {},
      }
    `);
  });

  test("are without HSTS where browsers do not come over TLS", async ({ api }) => {
    expect((await headersOf(`${await api.listen()}/health`))["strict-transport-security"]).toBeUndefined();
  });

  async function headersOf(url: string, cookie = ""): Promise<Record<string, string>> {
    const { headers } = await fetch(url, { headers: { cookie } });
    return Object.fromEntries([...headers].filter(([name]) => SECURITY.includes(name)));
  }
});
