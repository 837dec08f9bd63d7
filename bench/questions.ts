// node bench/questions.ts [CASES FOLDER] [--count 24] [--show CASE]
// What the built-in engine asks about real resumes: how many questions, how balanced, how much of the answers is evidence,
// how near the two nearest questions are, and the time it takes. The folder may also come from GROUNDWORK_RESUMES.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type QuestionContent, createBuiltinEngine, generateQuestions } from "@groundwork/core";
import { createLocalEmbedder, extractDocument } from "@groundwork/core/node";
import { CATEGORIES, DIFFICULTIES } from "@groundwork/core/schemas";
import { printTable } from "./table.ts";

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: {
    "as-of": { type: "string", default: "2026-11" },
    count: { type: "string", default: "24" },
    show: { type: "string" },
  },
  allowPositionals: true,
});
const root = positionals[0] ?? process.env.GROUNDWORK_RESUMES;
if (root === undefined) {
  console.error("usage: node bench/questions.ts CASES-FOLDER, or set GROUNDWORK_RESUMES");
  process.exit(2);
}
const cases = existsSync(join(root, "cases")) ? join(root, "cases") : resolve(root);
const engine = createBuiltinEngine({ embedder: await createLocalEmbedder() });
await engine.embedder.embed(["read the weights before the clock starts"]);

const NEAR_DUPLICATE = 0.9;
const rows: Record<string, string | number>[] = [];
for (const id of readdirSync(cases).sort()) {
  const file = ["resume.pdf", "resume.docx"].map((name) => join(cases, id, name)).find(existsSync);
  if (file === undefined || (values.show !== undefined && values.show !== id)) continue;
  const document = await extractDocument(readFileSync(file)).catch((error: Error) => error);
  if (document instanceof Error) {
    rows.push({ case: id, asked: document.message });
    continue;
  }
  const profile = await engine.analyze(document, { asOf: values["as-of"] });
  const request = {
    profile,
    document,
    jobTitle: null,
    level: null,
    company: null,
    jobDescription: null,
    categories: CATEGORIES,
    difficulties: DIFFICULTIES,
    count: Number(values.count),
    existing: [],
    gaps: [],
  };
  const started = performance.now();
  const questions = await generateQuestions(engine, request);
  const elapsed = performance.now() - started;
  const again = await generateQuestions(engine, request);
  rows.push(
    await toRow(id, {
      questions,
      elapsed,
      same: JSON.stringify(again) === JSON.stringify(questions),
      jobs: profile.experience.length,
      described: profile.experience.some(({ description }) => description !== ""),
    }),
  );
  if (values.show === id) show(questions);
}
printTable(`${values.count} questions a resume, ${engine.id}`, rows);
const broken = findBroken();
for (const line of broken) console.error(line);
if (broken.length > 0) process.exitCode = 1;

/** What is promised of every resume. The time is printed and decides nothing: it is the machine's as much as ours. */
function findBroken(): string[] {
  return rows.flatMap((row) => {
    if (row["jobs"] === undefined) return [];
    const promises: Record<string, boolean> = {
      "as many questions as asked for": row["asked"] === Number(values.count),
      "all categories": row["categories"] === Math.min(CATEGORIES.length, Number(values.count)),
      "all difficulties": row["difficulties"] === Math.min(DIFFICULTIES.length, Number(values.count)),
      "no two alike": Number(row["nearest"]) <= NEAR_DUPLICATE,
      "evidence or advice for each sentence": row["without evidence"] === 0,
      "at most 40 % advice": row["described"] === "no" || Number(row["advice %"]) <= 40,
      "the same twice": row["same twice"] === "yes",
    };
    return Object.entries(promises).flatMap(([promise, kept]) => (kept ? [] : [`${row["case"]}: not ${promise}`]));
  });
}

async function toRow(
  id: string,
  {
    questions,
    elapsed,
    same,
    jobs,
    described,
  }: { questions: readonly QuestionContent[]; elapsed: number; same: boolean; jobs: number; described: boolean },
) {
  const sentences = questions.flatMap(({ answer }) => answer.sentences);
  const advice = sentences.filter((sentence) => sentence.advice).length;
  const bare = sentences.filter((sentence) => !sentence.advice && sentence.evidence.length === 0).length;
  return {
    case: id,
    jobs,
    described: described ? "yes" : "no",
    asked: questions.length,
    categories: new Set(questions.map(({ category }) => category)).size,
    difficulties: new Set(questions.map(({ difficulty }) => difficulty)).size,
    nearest: (await nearestPair(questions)).toFixed(2),
    sentences: sentences.length,
    "advice %": Math.round((advice / Math.max(sentences.length, 1)) * 100),
    "without evidence": bare,
    "same twice": same ? "yes" : "NO",
    ms: Math.round(elapsed),
  };
}

/** The cosine of the two questions that are most alike. */
async function nearestPair(questions: readonly QuestionContent[]): Promise<number> {
  const vectors = await engine.embedder.embed(questions.map(({ question }) => question));
  let nearest = 0;
  for (const [i, a] of vectors.entries()) {
    for (const b of vectors.slice(i + 1))
      nearest = Math.max(
        nearest,
        a.reduce((sum, value, k) => sum + value * b[k]!, 0),
      );
  }
  return nearest;
}

function show(questions: readonly QuestionContent[]): void {
  for (const { question, category, difficulty, answer } of questions) {
    console.log(`\n${category}, ${difficulty}: ${question}`);
    for (const { text, advice } of answer.sentences) console.log(`  ${advice ? "advice  " : "evidence"}  ${text}`);
    for (const gap of answer.gaps) console.log(`  gap       ${gap}`);
  }
}
