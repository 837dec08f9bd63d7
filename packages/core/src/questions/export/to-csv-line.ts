import type { SavedQuestion } from "../../schemas/index.ts";
import { BYTE_ORDER_MARK, toCsvRow } from "../../text/csv.ts";

const HEADER = [
  "question",
  "answer",
  "category",
  "difficulty",
  "tags",
  "jobTitle",
  "company",
  "createdAt",
  "updatedAt",
];

export const CSV_HEADER = BYTE_ORDER_MARK + toCsvRow(HEADER);

export function toCsvLine(saved: SavedQuestion): string {
  const { question, answer, category, difficulty, tags, jobTitle, company, createdAt, updatedAt } = saved;
  return toCsvRow([question, answer, category, difficulty, tags.join("; "), jobTitle, company, createdAt, updatedAt]);
}
