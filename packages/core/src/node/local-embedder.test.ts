import { expect, test } from "vitest";
import { cosine } from "../text/similarity.ts";
import { LOCAL_EMBEDDER_ID, createLocalEmbedder } from "./local-embedder.ts";

const embedder = await createLocalEmbedder();

test("vectors have 512 dimensions and unit length, one a text, also of an empty or a very long one", async () => {
  const texts = ["Led a team.", "", "\n", "\ud800", "word ".repeat(5_000)];
  const vectors = await embedder.embed(texts);
  expect(embedder.id).toBe(LOCAL_EMBEDDER_ID);
  expect(vectors).toHaveLength(texts.length);
  for (const vector of vectors) {
    expect(vector).toHaveLength(512);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
  }
});

test("a text has the same vector alone and among others", async () => {
  const others = Array.from({ length: 40 }, (_, i) => `Sentence number ${i} about something else.`);
  const [alone] = await embedder.embed(["How do you handle conflict?"]);
  const among = await embedder.embed([...others, "How do you handle conflict?"]);
  expect(among).toHaveLength(41);
  expect(among.at(-1)).toEqual(alone);
});

test("what means the same is nearer than what does not", async () => {
  const [asked, same, other] = await embedder.embed([
    "How do you deal with an angry customer?",
    "How do you handle an unhappy client?",
    "Which programming languages do you know?",
  ]);
  expect(cosine(asked!, same!)).toBeGreaterThan(cosine(asked!, other!) + 0.2);
});

test("the event loop turns between runs of texts", async () => {
  let turns = 0;
  let running = true;
  const count = () => {
    turns++;
    if (running) setImmediate(count);
  };
  setImmediate(count);
  await embedder.embed(Array.from({ length: 12 }, () => "A sentence that is long enough to matter. ".repeat(5)));
  running = false;
  expect(turns).toBeGreaterThan(5);
});

test("an aborted run stops", async () => {
  await expect(embedder.embed(["one"], { signal: AbortSignal.abort() })).rejects.toThrow();
});
