// node bench/accuracy.ts [CASES FOLDER...] [--check | --write] [--per-case] [--by-layout] [--broken] [--keep FOLDER]
// How much of labelled resumes the built-in engine reads right, and whether it shows where: over bench/corpus/documents,
// over the shared set when GROUNDWORK_RESUMES names it, or over the folders given.
// --check compares with docs/accuracy.json, --write renews it and the tables of docs/accuracy.md.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildCard, type Cards, listDrops } from "./accuracy/card.ts";
import { readCards, writeCards } from "./accuracy/card-files.ts";
import { checkEvidence } from "./accuracy/check-evidence.ts";
import type { ScoredDocument } from "./accuracy/figures.ts";
import { measureBoxes } from "./accuracy/measure-boxes.ts";
import { printBroken, printSet } from "./accuracy/print-set.ts";
import { type ReadCase, readCases } from "./accuracy/read-cases.ts";
import { EMPTY_PREDICTION, scoreDocument } from "./accuracy/score-document.ts";
import { toSharedPrediction } from "./accuracy/shared-prediction.ts";

const CORPUS = fileURLToPath(new URL("corpus/documents", import.meta.url));

const { values, positionals } = parseArgs({
  options: {
    check: { type: "boolean" },
    write: { type: "boolean" },
    "per-case": { type: "boolean" },
    "by-layout": { type: "boolean" },
    broken: { type: "boolean" },
    keep: { type: "string" },
  },
  allowPositionals: true,
});

const shared = process.env.GROUNDWORK_RESUMES;
const sets: [name: string, folder: string][] =
  positionals.length > 0
    ? positionals.map((folder) => [
        path.basename(path.resolve(folder, folder.endsWith("cases") ? ".." : ".")),
        toCases(folder),
      ])
    : [["corpus", CORPUS], ...(shared === undefined ? [] : [["shared", toCases(shared)] as [string, string]])];

const cards: Cards = {};
for (const [name, folder] of sets) {
  const started = performance.now();
  const cases = await readCases(folder);
  const seconds = (performance.now() - started) / 1_000;
  const documents = cases.map(score);
  const measured = { documents, evidence: checkEvidence(cases), boxes: measureBoxes(cases) };
  cards[name] = { documents: cases.length, figures: buildCard(measured) };
  printSet(`${name}: ${cases.length} documents in ${seconds.toFixed(1)} s`, measured, {
    perCase: values["per-case"] ?? false,
    byLayout: values["by-layout"] ?? false,
  });
  for (const { truth, error } of cases) if (error !== null) console.log(`${truth.id}: ${error}`);
  if (values.broken === true) printBroken(measured);
  if (values.keep !== undefined) keep(values.keep, cases);
}

if (values.write === true) writeCards({ ...readCards(), ...cards });
if (values.check === true) {
  const committed = readCards();
  const drops = Object.entries(cards).flatMap(([name, { figures }]) =>
    listDrops(committed[name]?.figures ?? {}, figures).map((drop) => `${name} ${drop}`),
  );
  if (drops.length > 0) {
    console.error(`\nMore than a point below docs/accuracy.json:\n${drops.join("\n")}`);
    process.exitCode = 1;
  }
}

function toCases(folder: string): string {
  return existsSync(path.join(folder, "cases")) ? path.join(folder, "cases") : path.resolve(folder);
}

function score({ truth, read }: ReadCase): ScoredDocument {
  return {
    id: truth.id,
    group: truth.group,
    language: truth.lang,
    layout: truth.theme ?? "original",
    counts: scoreDocument(truth, read?.profile ?? EMPTY_PREDICTION),
  };
}

/** For the scorer that lies beside the shared set. */
function keep(folder: string, cases: readonly ReadCase[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { truth, read } of cases) {
    if (read !== null)
      writeFileSync(path.join(folder, `${truth.id}.json`), JSON.stringify(toSharedPrediction(read.profile)));
  }
}
