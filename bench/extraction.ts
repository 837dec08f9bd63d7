// node bench/extraction.ts FOLDER [--rounds N]
// Seconds to read each PDF and DOCX under a folder: in the reading process, as the worker does it, and the parsing after it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DomainError, parseResume } from "@groundwork/core";
import { extractDocument } from "@groundwork/core/node";

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: { rounds: { type: "string", default: "3" } },
  allowPositionals: true,
});
const folder = positionals[0] ?? process.env.GROUNDWORK_RESUMES;
if (folder === undefined) {
  console.error("usage: node bench/extraction.ts FOLDER [--rounds N]");
  process.exit(2);
}
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:pdf|docx)$/i.test(name))
  .sort();
const rows = [];
for (const name of files) {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const times: { read: number; parse: number }[] = [];
  let outcome = "";
  for (let round = 0; round < Number(values.rounds); round++) {
    const started = performance.now();
    try {
      const document = await extractDocument(bytes);
      const read = performance.now() - started;
      parseResume(document, { asOf: "2026-01" });
      times.push({ read, parse: performance.now() - started - read });
      outcome = `${document.text.length} characters, ${document.readingOrder}`;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      times.push({ read: performance.now() - started, parse: 0 });
      outcome = error.code;
    }
  }
  rows.push({
    name,
    "read ms": median(times.map(({ read }) => read)),
    "parse ms": median(times.map(({ parse }) => parse)),
    outcome,
  });
}
console.table(rows);

function median(numbers: number[]): number {
  return Math.round(numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0);
}
