import type { Evidence, Profile, Source } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { listFields, listUnsureFields, numberProfile, toPointer } from "./profile-fields.ts";

const place = (start: number, end = start + 5): Evidence => ({ page: 1, quote: "quote", start, end, boxes: [] });
const source = (evidence: Evidence[], confidence = 0.9): Source => ({
  origin: "extracted",
  confidence,
  evidence,
  rule: null,
});

const profile: Profile = {
  jobId: "0197a000-0000-7000-8000-000000000001",
  uploadId: 1,
  engine: "builtin@1",
  contact: { name: "Ada Byron", email: "ada@example.com", phone: null, links: [] },
  location: null,
  totalWorkYears: 3,
  workMonths: 36,
  skills: { "C/C++": ["STL"] },
  experience: [
    {
      company: "Analytical",
      role: "Engineer",
      years: 3,
      start: "2020-01",
      end: null,
      current: true,
      location: null,
      description: "",
    },
  ],
  education: [],
  summary: null,
  jobRecommendations: [],
  strengths: ["Numbers"],
  weaknesses: [],
  sources: {
    "/strengths/0": source([place(300), place(100)]),
    "/skills/C~1C++/0": source([place(300)], 0.4),
    "/experience/0/role": source([place(200)], 0.59),
    "/experience/0/company": source([place(210)], 0.6),
    "/contact/email": source([place(50)]),
    "/contact/name": source([place(100)]),
  },
  warnings: [{ code: "text_repaired", message: "repaired", evidence: [place(900), place(100)] }],
  createdAt: "2026-11-22T10:00:00.000Z",
};

test("a pointer escapes what RFC 6901 escapes", () => {
  expect(toPointer("skills", "C/C++", 0)).toBe("/skills/C~1C++/0");
  expect(toPointer("skills", "a~b")).toBe("/skills/a~0b");
});

test("places are numbered as the profile is read, the same place once, warnings last", () => {
  const number = numberProfile(profile);
  expect([place(100), place(50), place(200), place(210), place(300), place(900)].map(number)).toEqual([
    1, 2, 3, 4, 5, 6,
  ]);
});

test("two places that begin alike but end apart are two", () => {
  const number = numberProfile({ ...profile, warnings: [{ code: "x", message: "", evidence: [place(100, 400)] }] });
  expect(number(place(100))).not.toBe(number(place(100, 400)));
});

test("fields to check are those below the limit, the least sure first", () => {
  expect(listUnsureFields(profile).map((field) => field.pointer)).toEqual(["/skills/C~1C++/0", "/experience/0/role"]);
});

test.each(["corrected", "derived"] as const)("what is %s is not for the person to check", (origin) => {
  const other: Source = { ...source([place(300)], 0.1), origin };
  const sources = { ...profile.sources, "/skills/C~1C++/0": other };
  expect(listUnsureFields({ ...profile, sources }).map((field) => field.pointer)).toEqual(["/experience/0/role"]);
});

test("every field of the profile that can have a source is listed once", () => {
  const pointers = listFields(profile).map((field) => field.pointer);
  expect(new Set(pointers).size).toBe(pointers.length);
  expect(pointers).toEqual(expect.arrayContaining(Object.keys(profile.sources)));
});
