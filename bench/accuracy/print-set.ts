import { printTable } from "../table.ts";
import { type Figures, groupFigures, type ScoredDocument, toFigures } from "./figures.ts";
import type { Measured } from "./card.ts";
import { FIELDS } from "./score-document.ts";

export function printSet(
  title: string,
  { documents, evidence, boxes }: Measured,
  options: { perCase: boolean; byLayout: boolean },
): void {
  const all = toFigures(documents);
  printTable(
    `${title}, macro F1 ${toCell(all.macro)}`,
    FIELDS.map((field) => ({
      field,
      precision: toCell(all.fields[field].precision),
      recall: toCell(all.fields[field].recall),
      F1: toCell(all.fields[field].f1),
    })),
  );
  printTable("F1 by group", toRows(groupFigures(documents, "group")));
  printTable("F1 by language", toRows(groupFigures(documents, "language")));
  if (options.byLayout) printTable("F1 by layout", toRows(groupFigures(documents, "layout")));
  if (options.perCase) printTable("F1 by document", documents.map(toDocumentRow));
  const share = (held: number, fields: number) =>
    `${held} of ${fields} (${fields === 0 ? "-" : ((held / fields) * 100).toFixed(2)} %)`;
  console.log(
    `\nextracted fields with a quote that holds them: ${share(evidence.extracted.held, evidence.extracted.fields)}`,
  );
  console.log(`derived fields with their inputs and rule: ${share(evidence.derived.held, evidence.derived.fields)}`);
  if (boxes.fields > 0)
    console.log(
      `boxes with IoU of at least 0.8: ${share(boxes.good, boxes.fields)}, median ${boxes.median.toFixed(3)}`,
    );
}

export function printBroken({ evidence, boxes }: Measured): void {
  console.log(`\nwithout evidence:\n${[...evidence.extracted.broken, ...evidence.derived.broken].join("\n")}`);
  console.log(`\npoor boxes:\n${boxes.poor.join("\n")}`);
}

function toCell(value: number | null): string {
  return value === null ? "-" : value.toFixed(3);
}

function toRows(groups: Record<string, Figures>): Record<string, string | number>[] {
  return Object.entries(groups).map(([name, { documents, macro, fields }]) => ({
    of: name,
    documents,
    macro: toCell(macro),
    ...Object.fromEntries(
      FIELDS.map((field) => [
        field.replace("experience", "exp").replace("education", "edu").replace("total_work_years", "total"),
        toCell(fields[field].f1),
      ]),
    ),
  }));
}

function toDocumentRow(document: ScoredDocument): Record<string, string | number> {
  const { macro, fields } = toFigures([document]);
  return {
    id: document.id,
    layout: document.layout,
    language: document.language,
    macro: toCell(macro),
    low: FIELDS.filter((field) => (fields[field].f1 ?? 1) < 0.999)
      .map((field) => `${field} ${toCell(fields[field].f1)}`)
      .join(", "),
  };
}
