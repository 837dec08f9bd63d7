import { expect, test } from "vitest";
import { type Profile, type ProfileDifference, profileDifferenceSchema } from "../schemas/index.ts";
import { sampleProfile } from "../testing/index.ts";
import { compareProfiles } from "./compare-profiles.ts";

const [engine, mills] = sampleProfile().experience;
const society = { ...mills!, company: "Royal Society", role: "Fellow", start: "2022-01", end: "2022-12" };

const BEFORE = sampleProfile();
const AFTER = sampleProfile({
  jobId: "00000000-0000-4000-8000-000000000002",
  contact: { name: "Ada Lovelace", email: "ada@example.com", phone: "+44 20 7946 0000", links: [] },
  summary: null,
  skills: { Programming: ["python"], Languages: ["SQL", "Rust"], "CI/CD": [] },
  experience: [society, { ...engine!, role: "Senior Analyst" }],
  strengths: ["3 years of work experience", "Has held a leading role (Head)"],
});

const GOLDEN: ProfileDifference = {
  jobId: BEFORE.jobId,
  otherJobId: AFTER.jobId,
  equal: false,
  fields: [
    { field: "/contact/name", kind: "changed", before: "Ada Byron", after: "Ada Lovelace" },
    { field: "/contact/phone", kind: "added", before: null, after: "+44 20 7946 0000" },
    { field: "/summary", kind: "removed", before: "Analyst of engines.", after: null },
  ],
  skills: {
    added: [{ category: "Languages", skill: "Rust" }],
    removed: [{ category: "CI/CD", skill: "Jenkins" }],
    moved: [{ skill: "Python", from: "Languages", to: "Programming" }],
  },
  experience: [
    { kind: "added", pointer: null, otherPointer: "/experience/0", before: null, after: society, fields: [] },
    {
      kind: "changed",
      pointer: "/experience/0",
      otherPointer: "/experience/1",
      before: engine!,
      after: { ...engine!, role: "Senior Analyst" },
      fields: [{ field: "role", kind: "changed", before: "Analyst", after: "Senior Analyst" }],
    },
    { kind: "removed", pointer: "/experience/1", otherPointer: null, before: mills!, after: null, fields: [] },
  ],
  education: [],
  lists: [
    { field: "/contact/links", added: [], removed: ["https://example.com/ada"] },
    { field: "/strengths", added: ["Has held a leading role (Head)"], removed: [] },
  ],
};

test("the difference of two known profiles is the known one", () => {
  const difference = compareProfiles(BEFORE, AFTER);
  expect(difference).toEqual(GOLDEN);
  expect(profileDifferenceSchema.parse(difference)).toEqual(difference);
});

const OPPOSITE = { added: "removed", removed: "added", changed: "changed" } as const;

/** Without the order, which is that of the second profile. */
function summarize({ fields, skills, experience, education, lists }: ProfileDifference, turned: boolean): unknown {
  const turn = ({ before, after }: { before: unknown; after: unknown }) => (turned ? [after, before] : [before, after]);
  const kind = (of: keyof typeof OPPOSITE) => (turned ? OPPOSITE[of] : of);
  const said = [
    ...[...fields, ...experience, ...education].map((change) => [kind(change.kind), turn(change)]),
    ...skills.moved.map(({ skill, from, to }) => [skill.toLowerCase(), turned ? [to, from] : [from, to]]),
    ...skills.added.map((place) => [kind("added"), place]),
    ...skills.removed.map((place) => [kind("removed"), place]),
    ...lists.map(({ field, added, removed }) => [field, turn({ before: removed, after: added })]),
  ];
  return said.map((item) => JSON.stringify(item)).sort();
}

test.each<[string, Profile, Profile]>([
  ["two versions", BEFORE, AFTER],
  ["a profile and an empty one", BEFORE, sampleProfile({ skills: {}, experience: [], education: [], strengths: [] })],
  [
    "the same roles in another order",
    sampleProfile({ experience: [engine!, { ...engine!, start: "2022-01", end: "2022-06" }, mills!] }),
    sampleProfile({ experience: [mills!, { ...engine!, start: "2022-01", end: null, current: true }, engine!] }),
  ],
])("%s compared the other way round say the opposite", (_, a, b) => {
  expect(summarize(compareProfiles(b, a), true)).toEqual(summarize(compareProfiles(a, b), false));
});

test("a profile does not differ from itself, nor from one in another order", () => {
  const shuffled = sampleProfile({
    skills: { "CI/CD": ["Jenkins"], Languages: ["SQL", "Python"] },
    experience: [mills!, engine!],
  });
  expect(compareProfiles(BEFORE, BEFORE).equal).toBe(true);
  expect(compareProfiles(BEFORE, shuffled).equal).toBe(true);
});
