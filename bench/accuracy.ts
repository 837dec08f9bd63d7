// node bench/accuracy.ts [CASES FOLDER] [--as-of YYYY-MM] [--keep FOLDER] [--per-case]
// How much of the labelled resumes the built-in engine reads right: runs scripts/analyze.ts over a set of cases and the
// scorer that lies beside them. The folder may also come from GROUNDWORK_RESUMES.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Profile } from "@groundwork/core";

/** The month that the set's ground truth takes for "present". */
const TRUTH_AS_OF = "2026-11";
const ANALYZE = fileURLToPath(new URL("../scripts/analyze.ts", import.meta.url));

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: {
    "as-of": { type: "string", default: TRUTH_AS_OF },
    keep: { type: "string" },
    "per-case": { type: "boolean" },
  },
  allowPositionals: true,
});
const root = positionals[0] ?? process.env.GROUNDWORK_RESUMES;
if (root === undefined) {
  console.error("usage: node bench/accuracy.ts CASES-FOLDER, or set GROUNDWORK_RESUMES");
  process.exit(2);
}
const cases = existsSync(join(root, "cases")) ? join(root, "cases") : resolve(root);
const scorer = join(cases, "..", "score.mjs");
const predictions = values.keep ?? mkdtempSync(join(tmpdir(), "groundwork-accuracy-"));
mkdirSync(predictions, { recursive: true });

const files = new Map<string, string>();
for (const id of readdirSync(cases).sort()) {
  const name = ["resume.pdf", "resume.docx"].find((candidate) => existsSync(join(cases, id, candidate)));
  if (name !== undefined) files.set(join(cases, id, name), id);
}
const started = performance.now();
const { stdout } = spawnSync(process.execPath, [ANALYZE, "--as-of", values["as-of"], ...files.keys()], {
  encoding: "utf8",
  maxBuffer: 512e6,
  stdio: ["ignore", "pipe", "inherit"],
});
const seconds = (performance.now() - started) / 1_000;
for (const line of stdout.trim().split("\n")) {
  const { file, profile, error } = JSON.parse(line) as { file: string; profile?: Profile; error?: { code: string } };
  if (profile) writeFileSync(join(predictions, `${files.get(file)}.json`), JSON.stringify(toPrediction(profile)));
  else console.log(`${files.get(file)}: ${error?.code}`);
}
const options = values["per-case"] ? ["--per-case"] : [];
console.log(execFileSync(process.execPath, [scorer, predictions, "--cases", cases, ...options], { encoding: "utf8" }));
console.log(`${files.size} files in ${seconds.toFixed(1)} s, ${(seconds / files.size).toFixed(2)} s a file`);
if (values.keep === undefined) rmSync(predictions, { recursive: true });

/** The scorer's shape. Its years have a fraction, so they come from the months. */
function toPrediction(profile: Profile): unknown {
  return {
    contact: profile.contact,
    location: profile.location,
    total_work_years: profile.workMonths === null ? null : profile.workMonths / 12,
    skills: profile.skills,
    experience: profile.experience,
    education: profile.education,
    summary: profile.summary,
  };
}
