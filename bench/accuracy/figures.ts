import { type Counts, type Field, FIELDS } from "./score-document.ts";

export interface Score {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** One document's counts, and what it is told apart by. */
export interface ScoredDocument {
  id: string;
  group: string;
  language: string;
  layout: string;
  counts: Record<Field, Counts>;
}

export interface Figures {
  documents: number;
  /** The plain mean of the fields' F1; fields that no document has are left out. */
  macro: number | null;
  fields: Record<Field, Score>;
}

export function toFigures(documents: readonly Pick<ScoredDocument, "counts">[]): Figures {
  const fields = Object.fromEntries(
    FIELDS.map((field) => [field, toScore(documents.map(({ counts }) => counts[field]))]),
  ) as Record<Field, Score>;
  const known = FIELDS.map((field) => fields[field].f1).filter((f1) => f1 !== null);
  return {
    documents: documents.length,
    macro: known.length === 0 ? null : known.reduce((sum, f1) => sum + f1, 0) / known.length,
    fields,
  };
}

function toScore(all: readonly Counts[]): Score {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  const [right, wrong, missed] = [sum("right"), sum("wrong"), sum("missed")];
  const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return {
    precision: ratio(right, right + wrong),
    recall: ratio(right, right + missed),
    f1: ratio(2 * right, 2 * right + wrong + missed),
  };
}

export function groupFigures(
  documents: readonly ScoredDocument[],
  key: "group" | "language" | "layout",
): Record<string, Figures> {
  const groups = Object.groupBy(documents, (document) => document[key]);
  return Object.fromEntries(
    Object.entries(groups)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, list]) => [name, toFigures(list ?? [])]),
  );
}
