import type { ProfileDifference } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { toSections } from "./to-rows.ts";

const same: ProfileDifference = {
  jobId: "0197a000-0000-7000-8000-000000000001",
  otherJobId: "0197a000-0000-7000-8000-000000000002",
  equal: false,
  fields: [],
  skills: { added: [], removed: [], moved: [] },
  experience: [],
  education: [],
  lists: [],
};
const education = { degree: "BSc", institution: "Analytical College", year: 1999 };

test("what does not differ has no section", () => {
  expect(toSections(same)).toEqual([]);
});

test("a field of the profile stands in the section that shows it", () => {
  const sections = toSections({
    ...same,
    fields: [
      { field: "/contact/name", kind: "changed", before: "Ada", after: "Ada Byron" },
      { field: "/summary", kind: "added", before: null, after: "Reads machines." },
      { field: "/totalWorkYears", kind: "changed", before: 3, after: 4 },
    ],
  });
  expect(sections.map(({ title }) => title)).toEqual(["Contact", "Summary", "Experience"]);
  expect(sections[1]!.rows).toEqual([{ kind: "added", label: "Summary", before: "", after: "Reads machines." }]);
  expect(sections[2]!.rows[0]).toMatchObject({ before: "3", after: "4" });
});

test("skills of one category stand on one line, and one that only moved names both categories", () => {
  const [section] = toSections({
    ...same,
    skills: {
      added: [{ category: "Tools", skill: "Vim" }],
      removed: [
        { category: "Tools", skill: "Emacs" },
        { category: "Languages", skill: "Ada" },
      ],
      moved: [{ skill: "SQL", from: "Languages", to: "Databases" }],
    },
  });
  expect(section!.rows).toEqual([
    { kind: "changed", label: "Tools", before: "Emacs", after: "Vim" },
    { kind: "removed", label: "Languages", before: "Ada", after: "" },
    { kind: "changed", label: "SQL", before: "Languages", after: "Databases" },
  ]);
});

test("an entry that is only in one resume is named whole, one that changed by its field", () => {
  const [section] = toSections({
    ...same,
    education: [
      { kind: "added", pointer: null, otherPointer: "/education/0", before: null, after: education, fields: [] },
      {
        kind: "changed",
        pointer: "/education/0",
        otherPointer: "/education/1",
        before: { ...education, year: 1998 },
        after: education,
        fields: [{ field: "year", kind: "changed", before: 1998, after: 1999 }],
      },
    ],
  });
  expect(section!.rows.map(({ kind, before }) => [kind, before])).toEqual([
    ["added", ""],
    ["changed", "1998"],
  ]);
});
