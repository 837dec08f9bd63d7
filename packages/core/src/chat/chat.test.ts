import { expect, test } from "vitest";
import { replyFromPassages } from "../engine/builtin/reply-from-passages.ts";
import { buildDocument, createCountingEmbedder, DEVELOPER_RESUME } from "../testing/index.ts";
import { chunkDocument } from "../document/chunk-document.ts";
import { composeReply } from "./compose-reply.ts";
import { type Candidate, matchSavedQuestion, nearestSavedQuestions } from "./match-saved-question.ts";
import { retrievePassages } from "./retrieve-passages.ts";

const embedder = createCountingEmbedder();
const vectorOf = async (text: string) => (await embedder.embed([text]))[0]!;

async function save(savedId: string, ...texts: string[]): Promise<Candidate> {
  const vectors = await embedder.embed(texts);
  return { savedId, question: texts[0]!, phrasings: texts.map((text, i) => ({ text, vector: vectors[i]! })) };
}

async function match(question: string, candidates: Candidate[]) {
  return matchSavedQuestion({ question, vector: await vectorOf(question), candidates, embedderId: embedder.id });
}

test("a saved question answers itself, with the score that passed", async () => {
  const candidate = await save("1", "Where have you used React, and for what?");
  const found = await match("Where have you used React, and for what?", [candidate]);
  expect(found?.match.savedId).toBe("1");
  expect(found?.similarity).toBeCloseTo(1, 5);
});

test("another phrasing that was stored matches too", async () => {
  const candidate = await save("1", "What is your greatest strength?", "What are you really good at?");
  expect((await match("what are you really good at", [candidate]))?.match.savedId).toBe("1");
});

test.each([
  ["Where have you used React, and for what?", "Where have you used Angular, and for what?"],
  ["How do you deploy with Docker?", "How do you deploy with Kubernetes?"],
  ["What is your experience with Excel?", "What is your experience with Tableau?"],
  ["What is your greatest strength?", "What is your greatest weakness?"],
  ["Why do you want to work for us?", "Why do you not want to work for us?"],
  ["What did you like best about that job?", "What did you like worst about that job?"],
  ["What are you most proud of at Northwind?", "What are you most proud of at Fabrikam?"],
])("%s never answers %s", async (saved, asked) => {
  expect(await match(asked, [await save("1", saved)])).toBeNull();
});

test("K8s and Kubernetes are one skill", async () => {
  const candidate = await save("1", "Where have you used Kubernetes at work?", "Where did you use K8s?");
  expect((await match("Where did you use k8s?", [candidate]))?.match.savedId).toBe("1");
});

test("a pair that the person said is wrong is not matched again, in these words or in nearly these", async () => {
  const candidate = await save("1", "Where have you used React, and for what?");
  const asked = "Where have you used React, and for what?";
  const exclude = async (savedId: string, wrong: string) =>
    matchSavedQuestion({
      question: asked,
      vector: await vectorOf(asked),
      candidates: [candidate],
      embedderId: embedder.id,
      excluded: [{ savedId, asked: wrong, vector: await vectorOf(wrong) }],
    });
  expect(await exclude("1", asked)).toBeNull();
  expect(await exclude("1", "where have you used react and for what exactly")).toBeNull();
  expect(await exclude("1", "What is your greatest strength?")).not.toBeNull();
  expect(await exclude("2", asked)).not.toBeNull();
});

test("two unlike questions that score alike answer nothing", async () => {
  const one = await save("1", "Tell me about a plan for the harbour");
  const two = await save("2", "Tell me about a plan for the school");
  expect(await match("Tell me about a plan", [one, two])).toBeNull();
});

test("vectors of another length score nothing", () => {
  const phrasings = [{ text: "Why?", vector: new Float32Array(384).fill(1) }];
  const request = {
    question: "Something else",
    vector: new Float32Array(512).fill(1),
    candidates: [{ savedId: "1", question: "Why?", phrasings }],
    embedderId: "x",
  };
  expect(nearestSavedQuestions(request)[0]?.similarity).toBe(0);
});

test("the nearest three are named when nothing matches", async () => {
  const candidates = await Promise.all(
    ["one bridge", "two bridges", "three bridges", "something else"].map((text, i) => save(`${i}`, text)),
  );
  const question = "Which bridges did you build?";
  const nearest = nearestSavedQuestions({
    question,
    vector: await vectorOf(question),
    candidates,
    embedderId: embedder.id,
  });
  expect(nearest).toHaveLength(3);
  const reply = composeReply({ saved: null, sentences: [], nearest });
  expect(reply.text).toContain("Your resume and saved answers don't say.");
  for (const { question } of nearest) expect(reply.text).toContain(question);
  expect(reply.metadata).toEqual({
    from_qa: false,
    evidence: [],
    nearest: nearest.map(({ savedId, question, similarity }) => ({ saved_id: savedId, question, similarity })),
  });
});

test("a saved answer is given as it stands, with where it is from", () => {
  const reply = composeReply({
    saved: { savedId: "7", question: "Why?", answer: "Because\n  so.", similarity: 0.91 },
    sentences: [],
    nearest: [],
  });
  expect(reply).toEqual({
    text: "Because\n  so.",
    metadata: { from_qa: true, similarity: 0.91, matched_question: "Why?", saved_id: "7" },
  });
});

const document = buildDocument(DEVELOPER_RESUME);

async function ask(question: string) {
  const chunks = await Promise.all(
    chunkDocument(document).map(async (chunk) => ({ ...chunk, vector: await vectorOf(chunk.text) })),
  );
  const passages = retrievePassages({ question, vector: await vectorOf(question), chunks, limit: 4, document });
  return { passages, sentences: await replyFromPassages({ question, passages }, { embedder }) };
}

test("the resume answers with its own sentence, and the evidence is that sentence with its box", async () => {
  const { sentences } = await ask("What did you do with Airflow?");
  const quotes = sentences.flatMap(({ evidence }) => evidence);
  expect(quotes.length).toBeGreaterThan(0);
  for (const { quote, start, end, boxes } of quotes) {
    expect(document.text.slice(start, end)).toBe(quote);
    expect(quote).toContain("Airflow");
    expect(boxes.length).toBeGreaterThan(0);
  }
  expect(composeReply({ saved: null, sentences, nearest: [] }).metadata).toEqual({ from_qa: false, evidence: quotes });
});

test("a resume that does not say answers nothing", async () => {
  expect((await ask("Do you enjoy gardening on weekends?")).passages).toEqual([]);
  expect((await ask("What did you do with Terraform?")).sentences).toEqual([]);
});
