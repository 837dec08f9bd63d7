import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect } from "vitest";
import { addJob } from "@groundwork/db/testing";
import { createBrowser, signUp, test } from "./testing/index.ts";

/** What a server says to these bytes until it closes the connection, or until we do. */
async function exchange(baseUrl: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(baseUrl);
  const socket = connect({ host: hostname, port: Number(port) });
  socket.on("error", () => {});
  socket.write(bytes);
  return text(socket);
}

const statusesOf = (answer: string) =>
  [...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));

describe("B68, ASVS 4.2.1: a request that two servers could read in two ways", () => {
  const POST = "POST /trpc/auth.me HTTP/1.1\r\nHost: x\r\n";
  const SMUGGLED = "GET /trpc/smuggled HTTP/1.1\r\nHost: x\r\n\r\n";
  test.for([
    ["two lengths", `${POST}Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello${SMUGGLED}`],
    ["a length and chunks", `${POST}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${SMUGGLED}`],
    ["chunks twice", `${POST}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${SMUGGLED}`],
    ["a bare line feed", `GET /health HTTP/1.1\nHost: x\nX: y\r\n\r\n${SMUGGLED}`],
    ["a folded header", `GET /health HTTP/1.1\r\nHost: x\r\nX-A: b\r\n c\r\n\r\n${SMUGGLED}`],
    ["a space before the colon", `GET /health HTTP/1.1\r\nHost: x\r\nContent-Length : 5\r\n\r\n${SMUGGLED}`],
    ["no host", `GET /health HTTP/1.1\r\n\r\n${SMUGGLED}`],
    ["a NUL in a header", `GET /health HTTP/1.1\r\nHost: x\r\nX: a\u0000b\r\n\r\n${SMUGGLED}`],
  ] as const)("%s: 400, and the connection ends", async ([, bytes], { api }) => {
    expect(statusesOf(await exchange(await api.listen(), bytes))).toEqual([400]);
  });

  test("100 KB of headers are 431", async ({ api }) => {
    const bytes = `GET /health HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(100_000)}\r\n\r\n`;
    expect(statusesOf(await exchange(await api.listen(), bytes))).toEqual([431]);
  });
});

describe("B69: who holds connections", () => {
  test("sends no whole header within ten seconds, or nothing at all: the connection ends", async ({ api }) => {
    const baseUrl = await api.listen();
    const answers = await Promise.all([
      exchange(baseUrl, "GET /health HTTP/1.1\r\nHost: x\r\nX-Slow: "),
      exchange(baseUrl, ""),
    ]);
    expect(answers.map(statusesOf)).toEqual([[408], [408]]);
  });

  test("may have ten streams open; the eleventh is told 429, and one that was closed makes room", async ({ api }) => {
    const baseUrl = await api.listen();
    const signedUp = async () => {
      const browser = createBrowser(baseUrl);
      const { data } = await signUp(browser);
      const { jobId } = await addJob(api.database, data.id);
      const url = `${baseUrl}/trpc/jobs.watch?input=${encodeURIComponent(JSON.stringify({ jobId }))}`;
      return { browser, url, cookie: `groundwork=${browser.cookies.get("groundwork")}` };
    };
    /** Open until it is closed; with the first that is told. */
    const open = async ({ url, cookie }: { url: string; cookie: string }) => {
      const controller = new AbortController();
      const { body } = await fetch(url, { headers: { cookie }, signal: controller.signal });
      const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
      let told = "";
      while (!/serialized-error\ndata: .*\n|^id: 1$/m.test(told)) told += (await reader.read()).value;
      return { told, close: () => controller.abort() };
    };
    const ada = await signedUp();
    const streams = await Promise.all(Array.from({ length: 10 }, () => open(ada)));
    for (const { told } of streams) expect(told).toContain("id: 1");
    expect((await open(ada)).told).toMatch(/"httpStatus":429,.*"reason":"rate_limited",.*"retryAfterSeconds":5/);
    expect((await ada.browser.call("jobs.list", { query: true, input: {} })).status).toBe(200);
    const other = await open(await signedUp());
    expect(other.told).toContain("id: 1");
    other.close();

    streams.pop()!.close();
    await expect
      .poll(async () => {
        const stream = await open(ada);
        streams.push(stream);
        return stream.told;
      })
      .toContain("id: 1");
    for (const { close } of streams) close();
  });
});
