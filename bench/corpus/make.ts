// node bench/corpus/make.ts [--seed N] [--count M] [--out FOLDER] [--layouts a,b] [--sheet-only]
// Resumes of people who never lived, with their ground truth: FOLDER/<id>/resume.pdf or resume.docx, and truth.json.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { parseArgs } from "node:util";
import { makeDocuments } from "./make-documents.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "72" },
    out: { type: "string", default: fileURLToPath(new URL("documents", import.meta.url)) },
    layouts: { type: "string" },
  },
});

rmSync(values.out, { recursive: true, force: true });
const started = performance.now();
let made = 0;
for await (const document of makeDocuments({
  seed: values.seed,
  count: Number(values.count),
  layouts: values.layouts?.split(","),
})) {
  const folder = path.join(values.out, document.truth.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `resume.${document.truth.format}`), document.bytes);
  writeFileSync(path.join(folder, "truth.json"), `${JSON.stringify(document.truth, null, 1)}\n`);
  if (document.words.length > 0) writeFileSync(path.join(folder, "words.json"), `${JSON.stringify(document.words)}\n`);
  made += 1;
}
console.log(`${made} documents in ${((performance.now() - started) / 1_000).toFixed(0)} s: ${values.out}`);
