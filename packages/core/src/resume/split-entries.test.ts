import { expect, test } from "vitest";
import { createTextDocument } from "../testing/text-document.ts";
import { type ResumeLine, toResumeLines } from "./resume-line.ts";
import { splitEntries } from "./split-entries.ts";

const toLines = (text: string): ResumeLine[] => toResumeLines(createTextDocument(text));
const listHeads = (text: string) =>
  splitEntries(toLines(text)).map(({ before, dated }) =>
    [...before, ...(dated ? [dated] : [])].map((line) => line.text),
  );

test("dates that are said again under their entry start no other", () => {
  const text = `Nurse, Leeds
January 2022 — Present
Ran the ward.
January 2022
5 years
Nurse, York
April 2018 — December 2021
Ran nights.
April 2018 — December 2021`;
  expect(listHeads(text)).toEqual([
    ["Nurse, Leeds", "January 2022 — Present"],
    ["Nurse, York", "April 2018 — December 2021"],
  ]);
});

test("a bold company under the list of the job before heads its own roles", () => {
  const text = `Quillon Stores, Nurse\t2022 – 2024
- Ran the ward
# Greyfriar Ltd
Nurse\t2019 – 2021
- Ran nights`;
  expect(listHeads(text)).toEqual([["Quillon Stores, Nurse\t2022 – 2024"], ["Greyfriar Ltd", "Nurse\t2019 – 2021"]]);
});

test("a single date at the end of a row of parts dates an entry", () => {
  expect(listHeads("Maersk | Planner Sep 2021\n- Planned\nHeijn | Lead Mar 2017 — Aug 2021")).toHaveLength(2);
});
