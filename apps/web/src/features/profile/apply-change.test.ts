import type { Profile, Source } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { applyChange } from "./apply-change.ts";

const source = (start: number): Source => ({
  origin: "extracted",
  confidence: 0.5,
  evidence: [{ page: 1, quote: "quote", start, end: start + 5, boxes: [] }],
  rule: null,
});

const profile: Profile = {
  jobId: "0197a000-0000-7000-8000-000000000001",
  uploadId: 1,
  engine: "builtin@1",
  contact: { name: "Ada Byron", email: "ada@example.com", phone: null, links: [] },
  location: null,
  totalWorkYears: null,
  workMonths: null,
  skills: { "C/C++": ["STL", "Boost", "Qt"] },
  experience: [],
  education: [],
  summary: null,
  jobRecommendations: [],
  strengths: [],
  weaknesses: [],
  sources: {
    "/contact/name": source(0),
    "/skills/C~1C++/0": source(10),
    "/skills/C~1C++/1": source(20),
    "/skills/C~1C++/2": source(30),
  },
  warnings: [],
  createdAt: "2026-11-22T10:00:00.000Z",
};

test("a field that is set is the person's word, and keeps its place in the document", () => {
  const { contact, sources } = applyChange(profile, {
    operation: "set",
    pointer: "/contact/name",
    value: "Ada Lovelace",
  });
  expect(contact.name).toBe("Ada Lovelace");
  expect(sources["/contact/name"]).toEqual({ ...source(0), origin: "corrected", confidence: 1 });
  expect(profile.contact.name).toBe("Ada Byron");
});

test("an added skill stands at the end, and makes its category if there is none", () => {
  const same = applyChange(profile, { operation: "add", pointer: "/skills/C~1C++/-", value: "CMake" });
  expect(same.skills["C/C++"]).toEqual(["STL", "Boost", "Qt", "CMake"]);
  expect(same.sources["/skills/C~1C++/3"]?.origin).toBe("corrected");
  const other = applyChange(profile, { operation: "add", pointer: "/skills/Tools/-", value: "Vim" });
  expect(other.skills["Tools"]).toEqual(["Vim"]);
});

test("a removed skill takes its source along, and those behind it move up with theirs", () => {
  const { skills, sources } = applyChange(profile, { operation: "remove", pointer: "/skills/C~1C++/1" });
  expect(skills["C/C++"]).toEqual(["STL", "Qt"]);
  expect(sources["/skills/C~1C++/1"]).toEqual(source(30));
  expect(sources).not.toHaveProperty("/skills/C~1C++/2");
});

test("a removed field is empty", () => {
  expect(applyChange(profile, { operation: "remove", pointer: "/contact/email" }).contact.email).toBeNull();
});

test("a pointer into nothing changes nothing", () => {
  expect(applyChange(profile, { operation: "set", pointer: "/experience/4/role", value: "x" })).toBe(profile);
});
