import { type EvidenceReport } from "./check-evidence.ts";
import { type Figures, groupFigures, type ScoredDocument, toFigures } from "./figures.ts";
import type { BoxReport } from "./measure-boxes.ts";
import { FIELDS } from "./score-document.ts";

/** Figures in percent, one decimal, by name: "macro", "field/skills", "group/docx", "language/de", "evidence/extracted". */
export type Card = Record<string, number>;

/** The committed card: one set of figures for each set of documents. */
export type Cards = Record<string, { documents: number; figures: Card }>;

export interface Measured {
  documents: readonly ScoredDocument[];
  evidence: EvidenceReport;
  boxes: BoxReport;
}

export function buildCard({ documents, evidence, boxes }: Measured): Card {
  const all = toFigures(documents);
  const named = (kind: string, groups: Record<string, Figures>) =>
    Object.entries(groups).map(([name, { macro }]): [string, number | null] => [`${kind}/${name}`, macro]);
  const share = (held: number, fields: number) => (fields === 0 ? null : held / fields);
  const entries: [string, number | null][] = [
    ["macro", all.macro],
    ...FIELDS.map((field): [string, number | null] => [`field/${field}`, all.fields[field].f1]),
    ...named("group", groupFigures(documents, "group")),
    ...named("language", groupFigures(documents, "language")),
    ["evidence/extracted", share(evidence.extracted.held, evidence.extracted.fields)],
    ["evidence/derived", share(evidence.derived.held, evidence.derived.fields)],
    ["evidence/boxes", share(boxes.good, boxes.fields)],
  ];
  return Object.fromEntries(
    entries
      .filter((entry): entry is [string, number] => entry[1] !== null)
      .map(([name, value]) => [name, Math.round(value * 1_000) / 10]),
  );
}

const ALLOWED_DROP = 1;

/** @returns what is more than a point below the committed figure, or gone. */
export function listDrops(committed: Card, now: Card): string[] {
  return Object.entries(committed)
    .filter(([name, value]) => !(now[name] !== undefined && now[name] >= value - ALLOWED_DROP - 1e-9))
    .map(([name, value]) => `${name}: ${value} -> ${now[name] ?? "gone"}`);
}
