// node bench/corpus/make-no-resume.ts  Writes bench/corpus/no-resume/<id>.pdf: documents with no resume in them.
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { escapeHtml } from "./html/escape-html.ts";
import { type OtherDocument, OTHER_DOCUMENTS } from "./no-resume/texts.ts";
import { startPrinter } from "./produce/printer.ts";
import { scanPdf } from "./produce/scan-pdf.ts";
import { createRandom } from "./random.ts";

const MARGIN_MILLIMETRES = 22;
const folder = fileURLToPath(new URL("no-resume", import.meta.url));

for (const name of readdirSync(folder)) if (name.endsWith(".pdf")) rmSync(path.join(folder, name));
const printer = await startPrinter();
try {
  for (const document of OTHER_DOCUMENTS) {
    const { pdf } = await printer.print(toHtml(document), MARGIN_MILLIMETRES);
    const bytes = document.scanned ? await scanPdf(pdf, createRandom(document.id)) : pdf;
    writeFileSync(path.join(folder, `${document.id}.pdf`), bytes);
  }
} finally {
  await printer.close();
}

function toHtml({ language, title, lines, monospaced }: OtherDocument): string {
  const font = monospaced ? "9.5pt/1.35 'Liberation Mono'" : "11pt/1.45 'Liberation Serif'";
  const body = lines.map((line) => {
    if (line.startsWith("# ")) return `<h2>${escapeHtml(line.slice(2))}</h2>`;
    if (line.startsWith("| "))
      return `<div class="row">${line
        .slice(2)
        .split(" | ")
        .map((cell) => `<span>${escapeHtml(cell)}</span>`)
        .join("")}</div>`;
    return `<p>${escapeHtml(line)}</p>`;
  });
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><style>@page{size:A4;margin:${MARGIN_MILLIMETRES}mm}
body{margin:0;font:${font};white-space:pre-wrap} p{margin:0 0 2mm;min-height:1em} h1{font-size:18pt} h2{font-size:13pt;margin:4mm 0 1mm}
.row{display:grid;grid-auto-columns:1fr;grid-auto-flow:column;border-bottom:1px solid #aaa;padding:1mm 0}</style></head><body>${title === "" ? "" : `<h1>${escapeHtml(title)}</h1>`}${body.join("")}</body></html>`;
}
