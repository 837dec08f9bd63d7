import { expect, test } from "vitest";
import { createTextDocument } from "../testing/text-document.ts";
import { parseResume } from "./parse-resume.ts";

const CAREER = `Ada Example
ada@example.com | +44 20 7946 0958
# Summary
Nurse on surgical wards.
# Experience
Ward Manager, Northside Hospital\t03/2019 - present
- Led 24 nurses on two wards
- Cut falls by 30% and saved £40,000 a year
Staff Nurse, Lakeside Clinic\t01/2012 - 12/2016
- Cared for 12 patients a shift
# Education
MSc Nursing, Example University\t2011
# Skills
Patient care, Triage, Wound care, BLS, ACLS, Epic, Team leadership
# Languages
English, French (fluent)`;
const SHORT = `Bob Example
bob@example.com
# Experience
Waiter, Cafe One\t01/2024 - 06/2024
- Served guests
Waiter, Cafe Two\t03/2023 - 09/2023
- Served guests
Waiter, Cafe Three\t08/2022 - 12/2022
# Skills
Cash handling`;

const read = (text: string) => parseResume(createTextDocument(text), { asOf: "2026-11" });
function rulesOf(text: string, field: "strengths" | "weaknesses"): Record<string, string> {
  const profile = read(text);
  return Object.fromEntries(
    profile[field].map((sentence, index) => [profile.sources[`/${field}/${index}`]?.rule ?? "", sentence]),
  );
}

test("strengths say what was counted, to the person", () => {
  expect(rulesOf(CAREER, "strengths")).toMatchObject({
    long_experience: "You have 12 years of work experience",
    progression: "You moved up from Staff Nurse to Ward Manager",
    leading_role: "You have held a leading role: Ward Manager",
    long_stay: "You stayed 7 years in one position at Northside Hospital",
    advanced_degree: "You hold an advanced degree: MSc Nursing",
  });
  expect(rulesOf(CAREER, "strengths").measured_results).toMatch(/^You give results in figures: \d of them/);
});

test("weaknesses say what a reader would ask", () => {
  expect(rulesOf(CAREER, "weaknesses")).toMatchObject({
    gap: "Between Lakeside Clinic and Northside Hospital there are 26 months without a position",
  });
  expect(rulesOf(SHORT, "weaknesses")).toMatchObject({
    gap: "Your latest position, Cafe One, ended 29 months ago",
    no_measured_results: "You give no result in figures",
    short_stays: "3 of your positions lasted less than a year",
    undescribed_positions: "Your resume does not say what you did at Cafe Three",
    missing_contact: "Your resume gives no telephone number",
  });
});

test("positions that overlap are asked about, an internship beside work is not", () => {
  const both = (role: string) =>
    rulesOf(
      `Ada Example\n# Experience\nBaker, Mill Bakery\t01/2020 - 12/2024\n${role}, Lake Cafe\t01/2022 - 12/2023\n# Skills\nBaking`,
      "weaknesses",
    ).overlapping_positions;
  expect(both("Cook")).toMatch(/^Your positions at Mill Bakery and Lake Cafe overlap by 24 months/);
  expect(both("Kitchen Intern")).toBeUndefined();
});

test("each sentence cites the document, and none speaks of what may not count", () => {
  for (const text of [CAREER, SHORT, `${CAREER}\nDate of birth: 01/02/1970\nNationality: Utopian\nMarried`]) {
    const { strengths, weaknesses, sources } = read(text);
    for (const [field, sentences] of Object.entries({ strengths, weaknesses })) {
      for (const [index, sentence] of sentences.entries()) {
        expect(sentence).not.toMatch(/\b(?:age|born|birth|nationality|married|gender|photo|Utopian|19\d\d)\b/i);
        expect(sources[`/${field}/${index}`]).toMatchObject({ origin: "derived" });
        for (const { quote } of sources[`/${field}/${index}`]?.evidence ?? []) expect(text).toContain(quote);
        expect(sources[`/${field}/${index}`]?.evidence.length).toBeGreaterThan(0);
      }
    }
  }
});

test("nothing read, nothing said", () => {
  expect(read("The rain fell soft upon the hill")).toMatchObject({ strengths: [], weaknesses: [] });
});
