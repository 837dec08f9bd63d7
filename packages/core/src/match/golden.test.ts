import { expect, test } from "vitest";
import { createBuiltinEngine } from "../engine/builtin/builtin-engine.ts";
import { parseResume } from "../resume/parse-resume.ts";
import { createTextDocument } from "../testing/text-document.ts";
import { matchJob } from "./match-job.ts";
import { judgeLabels } from "./testing/judge-labels.ts";
import { type GoldenCase, readGoldenCases } from "./testing/read-golden.ts";
import { listKeywords, STUFFINGS } from "./testing/stuff-resume.ts";

const AS_OF = "2026-11";
const engine = createBuiltinEngine({ embedder: { id: "none", embed: async () => [] } });
const cases = readGoldenCases();

function match({ resume, description }: Pick<GoldenCase, "resume" | "description">) {
  const document = createTextDocument(resume);
  const profile = parseResume(document, { asOf: AS_OF });
  return matchJob(engine, { profile, document, jobDescription: description, asOf: AS_OF });
}

test("of the requirements that a reader labelled, at least 85 in 100 are judged as the reader did", async () => {
  const judged = [];
  const spurious = [];
  for (const golden of cases) {
    const result = judgeLabels(golden.labels, await match(golden));
    judged.push(...result.judged);
    spurious.push(...result.spurious);
  }
  expect(cases.length).toBeGreaterThanOrEqual(14);
  expect(new Set(cases.map(({ occupation }) => occupation)).size).toBeGreaterThanOrEqual(6);
  expect(judged.filter(({ right }) => right).length / judged.length).toBeGreaterThanOrEqual(0.85);
  expect(judged.filter(({ importanceRight }) => importanceRight).length / judged.length).toBeGreaterThanOrEqual(0.95);
  expect(spurious.length / judged.length).toBeLessThanOrEqual(0.05);
});

test.for(cases)("the sum of $id can be done by hand", async (golden) => {
  const { score, sum, requirements } = await match(golden);
  let points = 0;
  let possible = 0;
  for (const requirement of requirements) {
    expect(requirement.weight).toBe(requirement.importance === "must" ? 3 : 1);
    expect(requirement.points).toBeLessThanOrEqual(requirement.weight);
    if (requirement.status === "met") expect(requirement.points).toBe(requirement.weight);
    if (requirement.status === "missing") expect(requirement.points).toBe(0);
    points += requirement.points;
    possible += requirement.weight;
  }
  expect(sum.points).toBeCloseTo(points, 6);
  expect(sum.possible).toBe(possible);
  expect(score).toBe(Math.round((100 * sum.points) / sum.possible));
  expect(sum.listedShare).toBeCloseTo(0.5 * Math.min(1, (20 / sum.listedSkills) ** 3), 4);
});

test.for(cases)("whatever $id is given points for is quoted from the resume", async (golden) => {
  const { requirements } = await match(golden);
  const { text } = createTextDocument(golden.resume);
  for (const requirement of requirements) {
    expect(golden.description.slice(requirement.start, requirement.end)).toBe(requirement.text);
    expect(requirement.reason).toMatch(/^[A-Z].*\.$/);
    expect(requirement.evidence.length > 0, requirement.text).toBe(requirement.status !== "missing");
    for (const { quote, start, end } of requirement.evidence) expect(text.slice(start, end)).toBe(quote);
  }
});

test("a resume that is nothing but the keywords of the description scores next to nothing", async () => {
  for (const golden of cases) {
    const resume = `Ann Other\n# Skills\n${listKeywords(golden).join(", ")}`;
    expect((await match({ ...golden, resume })).score, golden.id).toBeLessThanOrEqual(5);
  }
});

test.for(Object.keys(STUFFINGS))("fifty keywords (%s) raise no score by more than 5", async (way) => {
  for (const golden of cases) {
    const before = await match(golden);
    const resume = STUFFINGS[way]!(golden.resume, listKeywords(golden));
    expect(resume, golden.id).not.toBe(golden.resume);
    const after = await match({ ...golden, resume });
    expect(after.score, `${golden.id}: ${before.score}`).toBeLessThanOrEqual(before.score + 5);
  }
});
