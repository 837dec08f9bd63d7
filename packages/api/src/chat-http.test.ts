import type { Engine } from "@groundwork/core";
import type { User } from "@groundwork/core/schemas";
import { describe, expect } from "vitest";
import { addAskableJob, changeEngine, createBrowser, signUp, test } from "./testing/index.ts";

const toStreamUrl = (baseUrl: string, input: object) =>
  `${baseUrl}/trpc/chat.stream?input=${encodeURIComponent(JSON.stringify(input))}`;

describe("chat.stream over HTTP", () => {
  test("frees the engine when the client goes away before the first word", async ({ api, workerDatabase }) => {
    let isAsked = () => {};
    const asked = new Promise<void>((resolve) => (isAsked = resolve));
    let isFreed = () => {};
    const freed = new Promise<void>((resolve) => (isFreed = resolve));
    const reply: Engine["reply"] = async function* (_, options) {
      const { signal } = options!;
      isAsked();
      await new Promise<void>((resolve) => signal!.addEventListener("abort", () => resolve()));
      isFreed();
      yield* [];
    };
    changeEngine(api, () => ({ reply }));
    const baseUrl = await api.listen();
    const browser = createBrowser(baseUrl);
    const user = (await signUp(browser)).data as User;
    await addAskableJob({ api, workerDatabase }, user.id);

    const leaving = new AbortController();
    const headers = { origin: baseUrl, cookie: `groundwork=${browser.cookies.get("groundwork")}` };
    const url = toStreamUrl(baseUrl, { text: "What did you do with the handover checklist?" });
    const response = await fetch(url, { headers, signal: leaving.signal });
    expect(response.status).toBe(200);
    await asked;
    leaving.abort();
    await freed;
  });

  test("is for our own pages only, although it is a GET", async ({ api }) => {
    const baseUrl = await api.listen();
    const browser = createBrowser(baseUrl);
    await signUp(browser);
    const cookie = `groundwork=${browser.cookies.get("groundwork")}`;
    const foreign: Record<string, string>[] = [
      {},
      { "sec-fetch-site": "cross-site" },
      { origin: "https://evil.example" },
    ];
    for (const headers of foreign) {
      for (const path of ["chat.stream", "chat%2Estream"]) {
        const url = toStreamUrl(baseUrl, { text: "Hello?" }).replace("chat.stream", path);
        const response = await fetch(url, { headers: { cookie, ...headers } });
        expect(await response.text()).toMatch(/serialized-error[^]*origin_forbidden/);
      }
    }
    expect((await browser.call("chat.history", { input: {}, query: true })).data.items).toEqual([]);
  });

  test("takes the longest message there may be, in letters that are long in a URL", async ({ api }) => {
    const baseUrl = await api.listen();
    const browser = createBrowser(baseUrl);
    await signUp(browser);
    const text = "質".repeat(4_000);
    const headers = { origin: baseUrl, cookie: `groundwork=${browser.cookies.get("groundwork")}` };
    const response = await fetch(toStreamUrl(baseUrl, { text }), { headers });
    expect(await response.text()).toContain("event: return");
    const { data } = await browser.call("chat.history", { input: {}, query: true });
    expect(data.items[1].text).toBe(text);
  });
});
