import { afterEach, describe, expect, test } from "vitest";
import type { ModelReply } from "../../testing/index.ts";
import type { Engine } from "../engine.ts";
import {
  DESCRIPTION,
  answer,
  closeServers,
  document,
  openai,
  passages,
  request,
  rewrite,
} from "../testing/scripted-model.ts";

afterEach(closeServers);

const reply: ModelReply = { kind: "answer", answer };
const CALLS: [string, (engine: Engine) => Promise<unknown>][] = [
  ["analyze", (engine) => engine.analyze(document, { asOf: "2026-11" })],
  ["writeQuestions", (engine) => engine.writeQuestions({ ...request, count: 1 })],
  ["rewriteAnswer", (engine) => engine.rewriteAnswer(rewrite)],
  ["readRequirements", (engine) => engine.readRequirements(DESCRIPTION)],
  ["reply", (engine) => Array.fromAsync(engine.reply({ question: "What?", passages }))],
];
const FAULTS: [string, ModelReply, { code: string; calls: number }][] = [
  ["malformed JSON", { kind: "malformed" }, { code: "engine_reply_invalid", calls: 2 }],
  ["another schema", { kind: "ok", content: { other: 3 } }, { code: "engine_reply_invalid", calls: 2 }],
  ["a reply cut off by its length", { kind: "length" }, { code: "engine_reply_invalid", calls: 2 }],
  ["a body that is no JSON", { kind: "not_json_body" }, { code: "engine_reply_invalid", calls: 1 }],
  ["an error in a 200", { kind: "error_body" }, { code: "engine_unavailable", calls: 1 }],
  ["a connection cut in the body", { kind: "cut" }, { code: "engine_unavailable", calls: 1 }],
  ["401", { kind: "status", status: 401 }, { code: "engine_refused", calls: 1 }],
  ["403", { kind: "status", status: 403 }, { code: "engine_refused", calls: 1 }],
  ["404", { kind: "status", status: 404 }, { code: "engine_refused", calls: 1 }],
  [
    "429 with Retry-After, twice",
    { kind: "status", status: 429, retryAfterSeconds: 0 },
    { code: "engine_unavailable", calls: 2 },
  ],
  ["503, twice", { kind: "status", status: 503, retryAfterSeconds: 0 }, { code: "engine_unavailable", calls: 2 }],
];
describe.each(CALLS)("%s", (_, call) => {
  test.each(FAULTS)("fails with a code after %s", async (...[, bad, { code, calls }]) => {
    const { engine, server } = await openai([bad], { maxRetries: 1 });
    const error = (await call(engine).catch((reason: unknown) => reason)) as Error;
    expect(error).toMatchObject({ name: "DomainError", code });
    expect(`${error.message} ${error.stack} ${String(error.cause)}`).not.toMatch(/sk-secret|Brightline|refused:/);
    expect(server.calls).toHaveLength(calls);
  });

  test("recovers when the second try is right", async () => {
    const { engine } = await openai(
      [{ kind: "status", status: 429, retryAfterSeconds: 0 }, { kind: "malformed" }, reply],
      {
        maxRetries: 1,
      },
    );
    await expect(call(engine)).resolves.toBeTruthy();
  });
});

test("a refused key is told apart from a server that is down, and the key is not told", async () => {
  const messages = await Promise.all(
    [401, 503].map(async (status) => {
      const { engine } = await openai([{ kind: "status", status }]);
      return engine.readRequirements(DESCRIPTION).catch((reason: Error) => reason.message);
    }),
  );
  expect(messages).toEqual(["the model server answered 401: check the API key", "the model server answered 503"]);
});

test("ASVS 15.3.2: a server that sends elsewhere is not followed, and the resume stays here", async () => {
  const elsewhere = await openai([reply]);
  const location = `${elsewhere.server.baseUrl}/chat/completions`;
  for (const status of [301, 302, 307, 308]) {
    const { engine } = await openai([{ kind: "status", status, location }]);
    await expect(engine.readRequirements(DESCRIPTION)).rejects.toMatchObject({ code: "engine_refused" });
  }
  expect(elsewhere.server.calls).toEqual([]);
});

test.each(CALLS.filter(([name]) => name !== "reply"))(
  "%s, which asks for no stream, can't read an error event in a 200",
  async (_, call) => {
    const { engine, server } = await openai([{ kind: "error_body", stream: true }]);
    await expect(call(engine)).rejects.toMatchObject({ code: "engine_reply_invalid" });
    expect(server.calls).toHaveLength(2);
  },
);
