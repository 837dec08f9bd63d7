// node bench/chat-unanswerable.ts [CASES FOLDER] [--verbose]
// What the built-in engine says to questions that real resumes do not answer, and to others that they do: how often it
// states something without evidence, how often something else than was asked, and how often it has the right place.
// The folder may also come from GROUNDWORK_RESUMES.
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type AnswerSentence, chunkDocument, createBuiltinEngine, retrievePassages } from "@groundwork/core";
import { createLocalEmbedder } from "@groundwork/core/node";
import { type ReadCase, readCases } from "./accuracy/read-cases.ts";
import {
  CLOSED_QUESTIONS,
  type ClosedQuestion,
  NEAR_QUESTIONS,
  OPEN_QUESTIONS,
  LATER_CLOSED_QUESTIONS,
} from "./data/chat-questions.ts";
import { printTable } from "./table.ts";

/** As the chat hands them on. */
const PASSAGES = 6;

const { values, positionals } = parseArgs({ options: { verbose: { type: "boolean" } }, allowPositionals: true });
const root = positionals[0] ?? process.env.GROUNDWORK_RESUMES;
if (root === undefined) {
  console.error("usage: node bench/chat-unanswerable.ts CASES-FOLDER, or set GROUNDWORK_RESUMES");
  process.exit(2);
}
const cases = await readCases(existsSync(path.join(root, "cases")) ? path.join(root, "cases") : path.resolve(root));
const embedder = await createLocalEmbedder();
const engine = createBuiltinEngine({ embedder });

interface Resume {
  id: string;
  text: string;
  say: (question: string) => Promise<AnswerSentence[]>;
}

const resumes = await Promise.all(cases.flatMap(({ truth, read }) => (read ? [toResume(truth.id, read)] : [])));
const vectors = new Map<string, Float32Array>();

async function toResume(id: string, { document, profile }: NonNullable<ReadCase["read"]>): Promise<Resume> {
  const cut = chunkDocument(document);
  const chunkVectors = await embedder.embed(cut.map(({ text }) => text));
  const chunks = cut.map((chunk, i) => ({ ...chunk, vector: chunkVectors[i]! }));
  const say = async (question: string) => {
    const vector = vectors.get(question) ?? (await embedder.embed([question]))[0]!;
    vectors.set(question, vector);
    const passages = retrievePassages({ question, vector, chunks, limit: PASSAGES, document });
    return Array.fromAsync(engine.reply({ question, passages, resume: { profile, document } }));
  };
  return { id, text: document.text, say };
}

const kinds = new Map<string, { asked: number; silent: number; irrelevant: number; bare: number }>();
const openOnes = [
  ...OPEN_QUESTIONS.map(({ except = [], ...question }) => ({
    ...question,
    of: resumes.filter(({ id }) => !except.includes(id)),
  })),
  ...NEAR_QUESTIONS.map(({ asked, case: id }) => ({ asked, kind: "near", of: resumes.filter((one) => one.id === id) })),
];
for (const { asked, kind, of } of openOnes) {
  const row = kinds.get(kind) ?? { asked: 0, silent: 0, irrelevant: 0, bare: 0 };
  kinds.set(kind, row);
  for (const resume of of) {
    const said = await resume.say(asked);
    row.asked++;
    row.bare += hasBare(resume, said) ? 1 : 0;
    row[said.length === 0 ? "silent" : "irrelevant"]++;
    if (said.length > 0) show("said to", { resume, asked, said });
  }
}
printTable(
  `${openOnes.length} questions that ${resumes.length} resumes leave open`,
  [...kinds].map(([kind, { bare, ...row }]) => ({ kind, ...row, "without evidence": bare })),
);

const closedOnes = [
  { questions: "written with the rules", ...(await measureClosed(CLOSED_QUESTIONS)) },
  { questions: "written later", ...(await measureClosed(LATER_CLOSED_QUESTIONS)) },
];
printTable("questions that one resume answers", closedOnes);
const bare = [...kinds.values(), ...closedOnes].reduce((sum, row) => sum + row.bare, 0);
if (bare > 0) process.exitCode = 1;

async function measureClosed(questions: readonly ClosedQuestion[]) {
  const row = { asked: 0, right: 0, elsewhere: 0, silent: 0, bare: 0 };
  for (const { asked, case: id, cites } of questions) {
    const resume = resumes.find((other) => other.id === id);
    if (!resume) continue;
    const said = await resume.say(asked);
    const cited = said.flatMap(({ evidence }) => evidence.map(({ quote }) => squeeze(quote))).join("\n");
    const isRight = cites.every((words) => cited.includes(squeeze(words)));
    row.asked++;
    row.bare += hasBare(resume, said) ? 1 : 0;
    row[said.length === 0 ? "silent" : isRight ? "right" : "elsewhere"]++;
    if (!isRight) show(`not ${cites.join(" + ")}:`, { resume, asked, said });
  }
  return row;
}

/** A sentence without evidence, or whose evidence does not stand there. */
function hasBare({ text }: Resume, said: readonly AnswerSentence[]): boolean {
  return said.some(
    ({ evidence }) =>
      evidence.length === 0 || evidence.some(({ quote, start, end }) => text.slice(start, end) !== quote),
  );
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").toLowerCase();
}

function show(
  what: string,
  { resume, asked, said }: { resume: Resume; asked: string; said: readonly AnswerSentence[] },
): void {
  if (!values.verbose) return;
  console.log(`${resume.id} ${what} ${asked}`);
  for (const { text } of said) console.log(`    ${text}`);
}
