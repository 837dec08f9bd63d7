import { expect, test } from "vitest";
import { locateEvidence } from "../document/locate-evidence.ts";
import { parseResume } from "../resume/parse-resume.ts";
import { buildDocument } from "../testing/index.ts";
import { selectOwnEvidence } from "./claim-entries.ts";
import { MARKETER_CLAIMS } from "./testing/marketer-claims.ts";

const { lines } = MARKETER_CLAIMS;
const document = buildDocument(Object.values(lines));
const profile = parseResume(document, { asOf: "2026-11" });

function select(sentence: string, ...keys: string[]): string[] | null {
  const evidence = keys.map((key) => {
    const line = lines[key]!.replace("• ", "");
    const start = document.text.indexOf(line);
    return locateEvidence(document, start, start + line.length);
  });
  return selectOwnEvidence(sentence, evidence, profile)?.map(({ quote }) => quote) ?? null;
}

test("what was done in one job is no evidence for a sentence that names another", () => {
  const sentence = "At Copper Kettle Coffee I organised a bike repair day.";
  expect(select(sentence, "role2", "event")).toEqual(["Barista, Copper Kettle Coffee"]);
});

test("a date belongs to the school or job it stands beside", () => {
  expect(select("I was at Copper Kettle Coffee since May 2021.", "role2", "dates1")).toEqual([
    "Barista, Copper Kettle Coffee",
  ]);
});

test("a sentence about one job, or about both, may use all it cites", () => {
  expect(select("At Copper Kettle Coffee I prepared drinks.", "role2", "coffee")).toBeNull();
  expect(select("After Copper Kettle Coffee I went to Tidewater Bikes.", "role1", "role2")).toBeNull();
});
