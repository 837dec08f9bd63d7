import { expect, test } from "vitest";
import type { DocumentLine, TextSpan } from "../document/document.ts";
import type { ResumeLine } from "./resume-line.ts";
import { splitPart } from "./resume-line.ts";
import { toSkillLines } from "./skill-cells.ts";

/** Runs of one line: where each begins and ends on the page, or null in a DOCX. */
type Run = readonly [text: string, left: number, right: number] | readonly [text: string];

function toLine(runs: readonly Run[], index: number): ResumeLine {
  const text = runs.map(([said]) => said).join("");
  let at = 0;
  const spans: TextSpan[] = runs.map(([said, left, right]) => {
    const start = at;
    at += said.length;
    const box =
      left === undefined || right === undefined ? null : { x: left, y: 0.1, width: right - left, height: 0.01 };
    return { start, end: at, box };
  });
  const first = spans[0]?.box ?? null;
  const line: DocumentLine = {
    start: 0,
    end: text.length,
    page: first ? 1 : null,
    box: first,
    fontSize: 10,
    bold: false,
    font: null,
    ocrConfidence: null,
    headingLevel: null,
    bullet: false,
    block: 0,
    spans,
  };
  const cells = splitPart({ text, start: 0, end: text.length }, /\t/g);
  return { index, line, text, start: 0, end: text.length, cells, dates: [], edge: null };
}

const cellsOf = (...lines: (readonly Run[])[]) =>
  toSkillLines(lines.map(toLine)).map(({ cells }) => cells.map(({ text }) => text));

test("the runs of a DOCX are its items where only blanks part them", () => {
  expect(cellsOf([["Wage and hour "], ["Title VII "], ["Arbitration"]])).toEqual([
    ["Wage and hour", "Title VII", "Arbitration"],
  ]);
  expect(cellsOf([["Python, "], ["Django"]])).toEqual([["Python, Django"]]);
});

test("in a row of tags, words that stand closer than the tags are one", () => {
  const row: Run[] = [
    ["Replication\t", 0.08, 0.2],
    ["Erasure\t", 0.22, 0.3],
    ["coding\t", 0.313, 0.38],
    ["Consensus", 0.4, 0.5],
  ];
  expect(cellsOf(row)).toEqual([["Replication", "Erasure coding", "Consensus"]]);
});

test("gaps between columns do not make one item of the tags in them", () => {
  const row: Run[] = [
    ["Rostering\t", 0.1, 0.2],
    ["Triage\t", 0.212, 0.3],
    ["Stata", 0.5, 0.6],
  ];
  expect(cellsOf(row)).toEqual([["Rostering", "Triage", "Stata"]]);
});

test("what stands left of a column of lists is a label, however close", () => {
  const rows: Run[][] = [
    [
      ["Techniques ", 0.12, 0.205],
      ["Sugar, Chocolate", 0.221, 0.4],
    ],
    [
      ["Management ", 0.11, 0.205],
      ["Costing, HACCP", 0.221, 0.4],
    ],
  ];
  expect(cellsOf(...rows)).toEqual([
    ["Techniques", "Sugar, Chocolate"],
    ["Management", "Costing, HACCP"],
  ]);
});
