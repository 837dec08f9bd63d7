import { expect, test } from "vitest";
import { createTextDocument } from "../testing/text-document.ts";
import { chunkDocument } from "./chunk-document.ts";

const sentence = "Built and ran the billing service for nine thousand customers in four countries.";
const entry = (name: string) => [`# ${name}`, ...Array.from({ length: 5 }, () => `- ${sentence}`)].join("\n");
const resume = createTextDocument([entry("Acme"), entry("Globex"), entry("Initech")].join("\n"));

test("chunks are slices of the document's text, in order, and leave no line out", () => {
  const chunks = chunkDocument(resume);
  for (const { text, start, end } of chunks) expect(resume.text.slice(start, end)).toBe(text);
  expect(chunks.map(({ text }) => text).join("\n")).toBe(resume.text);
});

test("an entry starts a chunk, and no chunk but a single long line is above 900 characters", () => {
  const chunks = chunkDocument(resume);
  expect(chunks.map(({ text }) => text.split("\n")[0])).toEqual(["Acme", "Globex", "Initech"]);
  const long = createTextDocument(`${"word ".repeat(400)}\nshort`);
  expect(chunkDocument(long).map(({ text }) => text.length)).toEqual([1_999, 5]);
  for (const { text } of chunks) expect(text.length).toBeLessThanOrEqual(900);
});

test("a line is never split", () => {
  const lines = new Set(resume.text.split("\n"));
  for (const { text } of chunkDocument(resume)) for (const line of text.split("\n")) expect(lines).toContain(line);
});
