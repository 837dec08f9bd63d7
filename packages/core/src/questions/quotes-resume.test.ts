import { expect, test } from "vitest";
import { buildProfile, DEVELOPER_RESUME, NURSE_RESUME } from "../testing/index.ts";
import { createQuoteCheck } from "./quotes-resume.ts";

test.each([
  { person: "a nurse", resume: NURSE_RESUME },
  { person: "a developer", resume: DEVELOPER_RESUME },
])("a question that repeats a description of $person is recognised", ({ resume }) => {
  const profile = buildProfile(resume);
  const quotes = createQuoteCheck(profile);
  const { description, company, role } = profile.experience[0]!;
  expect(quotes(`You wrote: “${description.split("\n")[0]!.toUpperCase()}” What stood in the way?`)).toBe(true);
  expect(quotes(`What would your colleagues say about your work as ${role} at ${company}?`)).toBe(false);
});
