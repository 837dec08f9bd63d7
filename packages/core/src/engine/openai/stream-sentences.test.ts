import { afterEach, expect, test } from "vitest";
import type { AnswerSentence } from "../../schemas/index.ts";
import type { ModelReply } from "../../testing/index.ts";
import type { Engine } from "../engine.ts";
import type { StreamPatience } from "./model-client.ts";
import { BULLET, closeServers, openai, passages } from "../testing/scripted-model.ts";

afterEach(closeServers);

const TRUE = { text: "I reduced the cost of the data platform by 25%.", passage: 1, quote: BULLET };
const INVENTED = { text: "I reduced costs by 99%.", passage: 1, quote: BULLET };
const whole = (...sentences: object[]) => JSON.stringify({ sentences });

const ask = (engine: Engine, signal?: AbortSignal) => engine.reply({ question: "What?", passages }, { signal });

/** What was said, and what ended it. */
async function hear(said: AsyncIterable<AnswerSentence>): Promise<{ texts: string[]; code?: string }> {
  const texts: string[] = [];
  try {
    for await (const { text } of said) texts.push(text);
    return { texts };
  } catch (error) {
    return { texts, code: (error as { code: string }).code };
  }
}

/** Gives its pieces one at a time, the next only when the test lets it. */
function holdPieces(first: string, second: string) {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  async function* pieces() {
    yield first;
    await released;
    yield second;
  }
  return { pieces: pieces(), release: () => release() };
}

test("a sentence is given as soon as the next one begins, the last when the reply is whole; invented ones never", async () => {
  const both = whole(TRUE, INVENTED, TRUE);
  const cut = both.indexOf('{"text"', 20);
  const { pieces, release } = holdPieces(both.slice(0, cut + 1), both.slice(cut + 1));
  const { engine } = await openai([{ kind: "stream", pieces }]);
  const said = ask(engine)[Symbol.asyncIterator]();
  expect((await said.next()).value).toMatchObject({ text: TRUE.text, evidence: [{ quote: BULLET }] });
  release();
  expect((await said.next()).value).toMatchObject({ text: TRUE.text });
  expect((await said.next()).done).toBe(true);
});

test.each([
  ["a connection that is cut", "cut"],
  ["a stream that ends without a finish reason", "break"],
  ["an error event", "error"],
] as const)("%s ends what was said with a failure, and nothing is asked again", async (_, end) => {
  const content = whole(TRUE, TRUE);
  const { engine, server } = await openai([{ kind: "stream", pieces: [content.slice(0, -30)], end }]);
  expect(await hear(ask(engine))).toEqual({ texts: [TRUE.text], code: "engine_unavailable" });
  expect(server.calls).toHaveLength(1);
});

test("what ran into the length limit keeps its whole sentences", async () => {
  const { engine } = await openai([{ kind: "stream", pieces: [whole(TRUE, TRUE).slice(0, -30)], end: "length" }]);
  expect(await hear(ask(engine))).toEqual({ texts: [TRUE.text] });
});

test("a reply that is no JSON is asked for once more, as long as nothing was said", async () => {
  const bad: ModelReply = { kind: "stream", pieces: ["Well, ", "let me see"] };
  const good: ModelReply = { kind: "stream", pieces: [whole(TRUE)] };
  const { engine, server } = await openai([bad, good]);
  expect(await hear(ask(engine))).toEqual({ texts: [TRUE.text] });
  expect(server.calls).toHaveLength(2);
  const stubborn = await openai([bad]);
  expect(await hear(ask(stubborn.engine))).toEqual({ texts: [], code: "engine_reply_invalid" });
  expect(stubborn.server.calls).toHaveLength(2);
});

test("a reply without an end is given up", async () => {
  async function* endless() {
    while (true) yield "x".repeat(10_000);
  }
  const { engine, server } = await openai([{ kind: "stream", pieces: endless() }]);
  expect(await hear(ask(engine))).toEqual({ texts: [], code: "engine_reply_invalid" });
  await server.calls[0]!.closed;
});

test("leaving in the middle frees the model", async () => {
  const { pieces } = holdPieces(whole(TRUE, TRUE).slice(0, -30), "");
  const { engine, server } = await openai([{ kind: "stream", pieces }]);
  for await (const { text } of ask(engine)) {
    expect(text).toBe(TRUE.text);
    break;
  }
  await server.calls[0]!.closed;
});

test("an abort frees the model before the first word, and is what is thrown", async () => {
  const { pieces } = holdPieces(" ", "");
  const stopping = new AbortController();
  const { engine, server } = await openai([{ kind: "stream", pieces }]);
  const next = ask(engine, stopping.signal)[Symbol.asyncIterator]().next();
  while (server.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
  stopping.abort(new Error("the person left"));
  await expect(next).rejects.toThrow("the person left");
  await server.calls[0]!.closed;
});

test.each<[string, ModelReply, Partial<StreamPatience>]>([
  ["never answers", { kind: "hang" }, { firstMs: 20 }],
  ["answers, and never says a word", { kind: "stream", pieces: holdPieces(" ", "").pieces }, { idleMs: 20 }],
  ["says a word now and then", { kind: "stream", pieces: trickle() }, { totalMs: 60 }],
])("a server that %s is given up after its bound", async (_, reply, patience) => {
  const { engine, server } = await openai([reply], { patience });
  expect(await hear(ask(engine))).toEqual({ texts: [], code: "engine_unavailable" });
  await server.calls[0]!.closed;
});

async function* trickle() {
  while (true) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    yield " ";
  }
}

test("a server that knows no streams answers whole", async () => {
  const content = whole(TRUE, INVENTED);
  const { engine } = await openai([{ kind: "whole", content }]);
  expect(await hear(ask(engine))).toEqual({ texts: [TRUE.text] });
});
