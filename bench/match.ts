// node bench/match.ts [--show CASE | --show all]
// How often the built-in engine says of a labelled requirement what a reader says: met, partly or missing. With
// GROUNDWORK_RESUMES the labelled descriptions for resumes of the shared set too.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createBuiltinEngine, type ExtractedDocument, matchJob, parseResume } from "@groundwork/core";
import { extractDocument } from "@groundwork/core/node";
import {
  createTextDocument,
  type GoldenCase,
  judgeLabels,
  readGoldenCases,
  readSharedCases,
} from "@groundwork/core/testing";
import { printTable } from "./table.ts";

const AS_OF = "2026-11";
const { values } = parseArgs({ options: { show: { type: "string" } } });
const engine = createBuiltinEngine({ embedder: { id: "none", embed: async () => [] } });

await measure("Job match: made-up resumes", readGoldenCases(), async ({ resume }) => createTextDocument(resume));
const shared = process.env.GROUNDWORK_RESUMES;
if (shared !== undefined) await measure("Job match: resumes of the shared set", readSharedCases(), readShared);

function readShared({ resume }: GoldenCase): Promise<ExtractedDocument> {
  const root = existsSync(join(shared!, "cases")) ? join(shared!, "cases") : shared!;
  const file = ["resume.pdf", "resume.docx"].map((name) => join(root, resume, name)).find(existsSync);
  if (file === undefined) throw new Error(`${resume} has no document`);
  return extractDocument(readFileSync(file));
}

async function measure(
  title: string,
  cases: readonly GoldenCase[],
  read: (golden: GoldenCase) => Promise<ExtractedDocument>,
): Promise<void> {
  const rows: Awaited<ReturnType<typeof measureCase>>[] = [];
  for (const golden of cases) rows.push(await measureCase(golden, await read(golden)));
  printTable(title, rows);
  const sum = (key: "labels" | "right" | "importance" | "spurious") => rows.reduce((all, row) => all + row[key], 0);
  const share = (key: "right" | "importance") => (sum(key) / sum("labels")).toFixed(3);
  console.log(
    `  status right ${share("right")} of ${sum("labels")}, importance right ${share("importance")}, spurious ${sum("spurious")}`,
  );
}

async function measureCase(golden: GoldenCase, document: ExtractedDocument) {
  const { id, occupation, description, labels } = golden;
  const profile = parseResume(document, { asOf: AS_OF });
  const started = performance.now();
  const match = await matchJob(engine, { profile, document, jobDescription: description, asOf: AS_OF });
  const elapsed = performance.now() - started;
  const { judged, spurious } = judgeLabels(labels, match);
  for (const { label, requirement, right } of judged) {
    if (values.show !== id && (values.show !== "all" || right)) continue;
    const said = requirement
      ? `${requirement.importance} ${requirement.status} (${requirement.kind}) "${requirement.text}": ${requirement.reason}`
      : "not found";
    const asked = `${label.importance} ${label.status} "${description.slice(label.start, label.end)}"`;
    console.log(`${right ? " " : "x"} ${id} ${asked} -> ${said}`);
  }
  return {
    case: id,
    occupation,
    labels: labels.length,
    right: judged.filter(({ right }) => right).length,
    importance: judged.filter(({ importanceRight }) => importanceRight).length,
    spurious: spurious.length,
    score: match.score,
    ms: elapsed.toFixed(0),
  };
}
