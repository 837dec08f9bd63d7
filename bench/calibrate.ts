// node bench/calibrate.ts [CASES FOLDER...] [--write]
// How often fields are right among those the parser is as sure of, per family of fields. The curve is fitted to the shared
// set (GROUNDWORK_RESUMES) or the folders given and every second document of the corpus, and verified on the others.
// --write renews packages/core/src/resume/calibration.ts.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type ConfidenceFamily, findConfidenceFamily, followCurve, parseResume } from "@groundwork/core";
import { type ReadCase, readCases, TRUTH_AS_OF } from "./accuracy/read-cases.ts";
import { type CurvePoint, expectedCalibrationError, fitMonotone } from "./calibrate/fit-monotone.ts";
import { type JudgedField, judgeFields } from "./calibrate/judge-fields.ts";
import { toMarkdown, writeTables } from "./accuracy/page.ts";
import { printTable } from "./table.ts";

const CORPUS = fileURLToPath(new URL("corpus/documents", import.meta.url));
const DATA = new URL("../packages/core/src/resume/calibration.ts", import.meta.url);

const FAMILIES: ConfidenceFamily[] = ["name", "contact", "location", "job", "jobDates", "study", "studyYear", "skill"];

const { values, positionals } = parseArgs({ options: { write: { type: "boolean" } }, allowPositionals: true });
const shared = process.env.GROUNDWORK_RESUMES;
const folders =
  positionals.length > 0
    ? positionals
    : shared === undefined
      ? []
      : [existsSync(path.join(shared, "cases")) ? path.join(shared, "cases") : shared];

const corpus = await readCases(CORPUS);
const others: ReadCase[] = [];
for (const folder of folders) others.push(...(await readCases(folder)));
const fitted = [...others, ...corpus.filter((_, index) => index % 2 === 0)].flatMap(judge);
const verified = corpus.filter((_, index) => index % 2 === 1).flatMap(judge);

const curves: Record<string, CurvePoint[]> = {};
const rows = FAMILIES.map((family) => {
  const ours = (fields: readonly JudgedField[]) =>
    fields.filter(({ pointer }) => findConfidenceFamily(pointer) === family);
  const curve = fitMonotone(ours(fitted));
  curves[family] = curve;
  const rest = ours(verified);
  const calibrated = rest.map((field) => ({ ...field, confidence: followCurve(curve, field.confidence) }));
  return {
    family,
    fitted: ours(fitted).length,
    verified: rest.length,
    said: mean(rest.map(({ confidence }) => confidence)),
    right: mean(rest.map(({ right }) => Number(right))),
    "error raw": expectedCalibrationError(rest).toFixed(3),
    "error calibrated": expectedCalibrationError(calibrated).toFixed(3),
    curve: curve.map(([raw, right]) => `${raw}→${right}`).join(" "),
  };
});
printTable("confidence against the share that is right (fitted to one half, verified on the other)", rows);
const allCalibrated = verified.map((field) => ({
  ...field,
  confidence: followCurve(curves[findConfidenceFamily(field.pointer) ?? ""] ?? [], field.confidence),
}));
const total = `Expected calibration error over all families: ${expectedCalibrationError(verified).toFixed(3)} before, ${expectedCalibrationError(allCalibrated).toFixed(3)} after.`;
console.log(`\n${total}`);
printTable("reliability of the calibrated confidence, verified half", toReliability(allCalibrated));

if (values.write === true) {
  const data = Object.entries(curves).map(
    ([family, curve]) => `  ${family}: [\n${curve.map(([raw, right]) => `    [${raw}, ${right}],\n`).join("")}  ],\n`,
  );
  const source = readFileSync(DATA, "utf8");
  writeFileSync(
    DATA,
    source.replace(/(= \{\n)[\s\S]*(\};\n)$/, (_, open: string, close: string) => `${open}${data.join("")}${close}`),
  );
  writeTables("calibration", `${toMarkdown(rows)}\n\n${total}`);
}

/** With what the rules say, not with what an earlier curve made of it. */
function judge({ truth, read }: ReadCase): JudgedField[] {
  if (read === null) return [];
  return judgeFields(truth, parseResume(read.document, { asOf: TRUTH_AS_OF, calibrated: false }));
}

function mean(numbers: readonly number[]): string {
  return numbers.length === 0 ? "-" : (numbers.reduce((sum, value) => sum + value, 0) / numbers.length).toFixed(3);
}

function toReliability(fields: readonly JudgedField[]): Record<string, string | number>[] {
  const bins = Object.entries(Object.groupBy(fields, ({ confidence }) => Math.min(9, Math.floor(confidence * 10))));
  return bins.map(([bin, list = []]) => ({
    confidence: `${Number(bin) / 10} – ${(Number(bin) + 1) / 10}`,
    fields: list.length,
    said: mean(list.map(({ confidence }) => confidence)),
    right: mean(list.map(({ right }) => Number(right))),
  }));
}
