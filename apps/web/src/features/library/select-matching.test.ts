import type { SavedQuestion } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { selectMatching } from "./select-matching.ts";

const saved = (savedId: string, changes: Partial<SavedQuestion> = {}): SavedQuestion => ({
  savedId,
  id: savedId,
  jobId: "5b0c2c0e-7c6f-4a3e-9a43-2f6f4a8f2a11",
  question: "How do you plan a ward round?",
  answer: "I begin with the night report.",
  category: "Situational",
  difficulty: "Medium",
  tags: ["Nursing"],
  jobTitle: null,
  company: null,
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
  ...changes,
});
const select = (questions: SavedQuestion[], filters: Parameters<typeof selectMatching>[1]) =>
  selectMatching(questions, filters).map(({ savedId }) => savedId);

test("all words are looked for in question, answer and tags, capitals aside", () => {
  const questions = [saved("1"), saved("2", { answer: "I ask the team." }), saved("3", { tags: ["REPORT"] })];
  expect(select(questions, { search: "Ward  report" })).toEqual(["1", "3"]);
  expect(select(questions, { search: "ward surgery" })).toEqual([]);
});

test("each filter leaves out what is not of its kind, and none leaves all", () => {
  const questions = [
    saved("1"),
    saved("2", { tags: [] }),
    saved("3", { category: "Technical" }),
    saved("4", { difficulty: "Hard" }),
    saved("5", { jobId: "00000000-0000-4000-8000-000000000000" }),
  ];
  expect(select(questions, {})).toHaveLength(5);
  expect(select(questions, { tag: "nursing" })).toEqual(["1", "3", "4", "5"]);
  expect(select(questions, { category: "Technical" })).toEqual(["3"]);
  expect(select(questions, { difficulty: "Hard" })).toEqual(["4"]);
  expect(select(questions, { jobId: "00000000-0000-4000-8000-000000000000" })).toEqual(["5"]);
});
