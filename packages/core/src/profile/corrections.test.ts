import { describe, expect, test } from "vitest";
import { DomainError } from "../errors.ts";
import { MAX_CORRECTIONS, type Profile, profileSchema } from "../schemas/index.ts";
import { sampleProfile } from "../testing/index.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { type CorrectionRequest, decideCorrection } from "./decide-correction.ts";
import type { StoredCorrection } from "./stored-correction.ts";

/** Corrections made one after another on one analysis, as they would be kept. */
function makeAll(analysed: Profile, requests: readonly CorrectionRequest[]): StoredCorrection[] {
  let stored: StoredCorrection[] = [];
  let made = 0;
  for (const request of requests) {
    const newId = () => `00000000-0000-4000-8000-${String(++made).padStart(12, "0")}`;
    const change = decideCorrection({ analysed, stored, newId, now: "2026-02-01T00:00:00.000Z" }, request);
    stored = [...stored.filter(({ id }) => !change.deletedIds.includes(id)), ...change.inserted];
  }
  return stored;
}

function corrected(analysed: Profile, requests: readonly CorrectionRequest[]): Profile {
  const { profile } = applyCorrections(analysed, makeAll(analysed, requests));
  expect(profileSchema.parse(profile)).toEqual(profile);
  return profile;
}

function refusal(request: CorrectionRequest): string {
  try {
    makeAll(sampleProfile(), [request]);
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return "allowed";
}

const set = (pointer: string, value: unknown): CorrectionRequest => ({ operation: "set", pointer, value });
const add = (pointer: string, value: unknown): CorrectionRequest => ({ operation: "add", pointer, value });
const remove = (pointer: string): CorrectionRequest => ({ operation: "remove", pointer });

describe("a correction", () => {
  test("of a value shows as corrected, with what the document says still beside it", () => {
    const profile = corrected(sampleProfile(), [set("/contact/name", " Ada Lovelace ")]);
    expect(profile.contact.name).toBe("Ada Lovelace");
    expect(profile.sources["/contact/name"]).toEqual({
      origin: "corrected",
      confidence: 1,
      evidence: [{ page: 1, quote: "Ada Byron", start: 0, end: 9, boxes: [] }],
      rule: null,
    });
  });

  test("of a fact has what follows from it concluded again, and leaves the person's own sentences", () => {
    const before = sampleProfile({ strengths: ["You have 3 years of work experience"] });
    const profile = corrected(before, [
      add("/strengths/-", "I finish what I start"),
      set("/experience/0/start", "2021-06"),
    ]);
    expect(profile.workMonths).toBe(19);
    expect(profile.strengths).not.toContain("You have 3 years of work experience");
    expect(profile.strengths.at(-1)).toBe("I finish what I start");
    for (const list of ["strengths", "weaknesses", "jobRecommendations"] as const) {
      expect(profile[list].map((_, index) => profile.sources[`/${list}/${index}`])).not.toContain(undefined);
    }
  });

  test.each(["\u0001", "A\u0001B", "two\nlines", "\u202E", "\u200B"])("to %j is refused: it is no name", (name) => {
    expect(refusal(set("/contact/name", name))).toBe("correction_value_invalid");
  });

  test("of what a model read leaves what the model concluded", () => {
    const before = sampleProfile({ engine: "openai:test", strengths: ["Patient with engines"] });
    expect(corrected(before, [set("/experience/0/start", "2021-06")]).strengths).toEqual(["Patient with engines"]);
  });

  test("to what is there already is a confirmation", () => {
    const profile = corrected(sampleProfile(), [set("/location", "London")]);
    expect(profile.location).toBe("London");
    expect(profile.sources["/location"]).toMatchObject({ origin: "corrected", confidence: 1 });
  });

  test("that removes a value leaves neither it nor a source", () => {
    const profile = corrected(sampleProfile(), [remove("/contact/email"), remove("/summary")]);
    expect(profile).toMatchObject({ contact: { email: null }, summary: null });
    expect(Object.keys(profile.sources)).not.toContain("/contact/email");
  });

  test("of an entry's field leaves its other fields and their sources", () => {
    const profile = corrected(sampleProfile(), [set("/experience/0/company", "Analytical Engine Works")]);
    expect(profile.experience[0]).toEqual({ ...sampleProfile().experience[0], company: "Analytical Engine Works" });
    expect(profile.sources["/experience/0/company"]).toMatchObject({ origin: "corrected" });
    expect(profile.sources["/experience/0/role"]).toEqual(sampleProfile().sources["/experience/0/role"]);
    expect(profile.workMonths).toBe(36);
  });

  test("that removes an entry moves the sources of those after it", () => {
    const profile = corrected(sampleProfile(), [remove("/experience/0"), remove("/skills/Languages/0")]);
    expect(profile.experience.map(({ company }) => company)).toEqual(["Jacquard Mills"]);
    expect(profile.sources["/experience/0/company"]!.evidence[0]!.quote).toBe("Jacquard Mills");
    expect(profile.sources["/experience/1/company"]).toBeUndefined();
    expect(profile.skills["Languages"]).toEqual(["SQL"]);
    expect(profile.sources["/skills/Languages/0"]!.evidence[0]!.quote).toBe("SQL");
  });

  test("of dates counts years and months again, and cites the dates", () => {
    const profile = corrected(sampleProfile(), [set("/experience/0/end", "2020-06")]);
    expect(profile).toMatchObject({ workMonths: 18, totalWorkYears: 1 });
    expect(profile.experience[0]!.years).toBe(0.5);
    expect(profile.sources["/workMonths"]).toMatchObject({ origin: "derived", rule: "union_of_months" });
    expect(profile.sources["/workMonths"]!.evidence.map(({ quote }) => quote)).toEqual(["2020-01", "2018-01"]);
    expect(profile.sources["/experience/0/years"]!.evidence.map(({ quote }) => quote)).toEqual(["2020-01", "2021-12"]);
  });

  test("to 'still there' counts up to the month of the analysis, and takes the end away", () => {
    const profile = corrected(sampleProfile(), [set("/experience/0/current", true)]);
    expect(profile.experience[0]).toMatchObject({ current: true, end: null, years: 6.1 });
    expect(profile.workMonths).toBe(12 + 73);
    const ended = corrected(sampleProfile(), [set("/experience/0/current", true), set("/experience/0/end", "2022")]);
    expect(ended.experience[0]).toMatchObject({ current: false, end: "2022" });
  });

  test("that leaves no dated job leaves no count", () => {
    const profile = corrected(sampleProfile(), [remove("/experience/0"), remove("/experience/0")]);
    expect(profile).toMatchObject({ experience: [], workMonths: null, totalWorkYears: null });
    expect(profile.sources["/workMonths"]).toBeUndefined();
  });

  test("adds where it says, or at the end, and can make a category", () => {
    const job = { company: "Royal Society", role: "Fellow", start: "2022-01", end: "2022-06" };
    const profile = corrected(sampleProfile(), [
      add("/experience/0", job),
      add("/skills/Tools/-", "Git"),
      add("/skills/CI~1CD/0", "Drone"),
      add("/education/-", { degree: "Logic", institution: "", year: null }),
    ]);
    expect(profile.experience.map(({ company }) => company)).toEqual([
      "Royal Society",
      "Engine Works",
      "Jacquard Mills",
    ]);
    expect(profile.experience[0]).toMatchObject({ years: 0.5, current: false, description: "" });
    expect(profile.sources["/experience/0/company"]).toMatchObject({ origin: "corrected", evidence: [] });
    expect(profile.skills).toEqual({ Languages: ["Python", "SQL"], "CI/CD": ["Drone", "Jenkins"], Tools: ["Git"] });
    expect(profile.workMonths).toBe(42);
  });

  test("of what the person added changes it where it is; removed, it leaves nothing", () => {
    const added = [add("/skills/Tools/-", "Git"), add("/skills/Tools/-", "Make"), set("/skills/Tools/0", "Mercurial")];
    expect(corrected(sampleProfile(), added).skills["Tools"]).toEqual(["Mercurial", "Make"]);
    expect(makeAll(sampleProfile(), [...added, remove("/skills/Tools/0"), remove("/skills/Tools/0")])).toEqual([]);
  });

  test("that adds a skill taken away before brings it back with its place in the document", () => {
    const stored = makeAll(sampleProfile(), [remove("/skills/Languages/0"), add("/skills/Languages/-", "python")]);
    expect(stored).toEqual([]);
  });

  test("made twice of one field is one: the last wins, and forgetting it shows what was read", () => {
    const stored = makeAll(sampleProfile(), [set("/location", "Paris"), set("/location", "Turin")]);
    expect(stored).toHaveLength(1);
    expect(applyCorrections(sampleProfile(), stored).profile.location).toBe("Turin");
    expect(stored[0]!.original).toMatchObject({ value: "London", evidence: [{ quote: "London" }] });
    expect(applyCorrections(sampleProfile(), []).profile).toEqual(sampleProfile());
  });

  test("of a whole entry keeps only what differs", () => {
    const { years: _, ...entry } = sampleProfile().experience[0]!;
    const stored = makeAll(sampleProfile(), [set("/experience/0", { ...entry, role: "Lead", location: "Paris" })]);
    expect(stored.map(({ pointer, value }) => [pointer, value])).toEqual([
      ["/experience/0/role", "Lead"],
      ["/experience/0/location", "Paris"],
    ]);
  });

  test("beyond the most that an upload keeps is refused, but for changes of those it has", () => {
    const requests = Array.from({ length: MAX_CORRECTIONS }, (_, index) => add("/skills/Many/-", `Skill ${index}`));
    const analysed = sampleProfile();
    const stored = requests.map(({ value }, index): StoredCorrection => ({
      id: String(index),
      sequence: index + 1,
      operation: "add",
      target: { kind: "new", list: "/skills/Many", position: null },
      value: value as string,
      original: null,
      pointer: "/skills/Many/-",
      createdAt: "2026-02-01T00:00:00.000Z",
    }));
    const state = { analysed, stored, newId: () => "new", now: "2026-02-01T00:00:00.000Z" };
    expect(() => decideCorrection(state, set("/location", "Paris"))).toThrow("correction_limit_reached");
    expect(decideCorrection(state, set("/skills/Many/7", "Other")).deletedIds).toEqual(["7"]);
  });

  test.each([
    [set("location", "Paris"), "correction_pointer_invalid"],
    [set("", {}), "correction_pointer_invalid"],
    [set("/", "x"), "correction_pointer_invalid"],
    [set("/contact~2", "x"), "correction_pointer_invalid"],
    [set("/contact", {}), "correction_pointer_invalid"],
    [set("/contact/fax", "x"), "correction_pointer_invalid"],
    [set("/contact/name/0", "x"), "correction_pointer_invalid"],
    [set("/experience/2/role", "x"), "correction_pointer_invalid"],
    [set("/experience/-/role", "x"), "correction_pointer_invalid"],
    [set("/experience/01/role", "x"), "correction_pointer_invalid"],
    [set("/experience/0/salary", 1), "correction_pointer_invalid"],
    [set("/experience/0/constructor", "x"), "correction_pointer_invalid"],
    [set("/experience/-", {}), "correction_value_invalid"],
    [set("/skills/Languages/9", "x"), "correction_pointer_invalid"],
    [set("/skills/__proto__/0", "x"), "correction_pointer_invalid"],
    [add("/skills/Languages/4", "x"), "correction_pointer_invalid"],
    [add("/location", "x"), "correction_pointer_invalid"],
    [remove("/weaknesses/0"), "correction_pointer_invalid"],
    [set("/jobId", "x"), "correction_field_derived"],
    [set("/sources/~1location", {}), "correction_field_derived"],
    [set("/workMonths", 400), "correction_field_derived"],
    [set("/totalWorkYears", 40), "correction_field_derived"],
    [set("/warnings/0", {}), "correction_field_derived"],
    [set("/experience/0/years", 40), "correction_field_derived"],
    [set("/location", 7), "correction_value_invalid"],
    [set("/location", undefined), "correction_value_invalid"],
    [set("/location", "a\0b"), "correction_value_invalid"],
    [set("/contact/email", "not an address"), "correction_value_invalid"],
    [set("/contact/links/0", "javascript:alert(1)"), "correction_value_invalid"],
    [set("/experience/0/start", "2020-13"), "correction_value_invalid"],
    [set("/experience/0/current", "yes"), "correction_value_invalid"],
    [add("/experience/-", { company: "", role: " " }), "correction_value_invalid"],
    [add("/experience/-", { company: "X", role: "Y", years: 50 }), "correction_value_invalid"],
    [add("/skills/Languages/-", "python"), "correction_value_invalid"],
    [set("/summary", "x".repeat(20_001)), "correction_value_invalid"],
    [{ ...remove("/location"), value: "London" }, "correction_value_invalid"],
  ])("%j is refused", (request, code) => {
    expect(refusal(request)).toBe(code);
  });
});

describe("after a new analysis", () => {
  const requests = [
    set("/contact/name", "Ada Lovelace"),
    set("/experience/1/company", "Jacquard Silk Mills"),
    remove("/experience/0"),
    remove("/skills/Languages/1"),
    add("/skills/Languages/-", "Rust"),
  ];

  test("corrections find their entries wherever they stand now", () => {
    const stored = makeAll(sampleProfile(), requests);
    const [engine, mills] = sampleProfile().experience;
    const newer = {
      company: "Royal Society",
      role: "Fellow",
      years: 1,
      start: "2023-01",
      end: "2023-12",
      current: false,
      location: null,
      description: "",
    };
    const again = sampleProfile({
      contact: { name: "A. Byron", email: null, phone: null, links: [] },
      skills: { Data: ["SQL", "dbt"], Languages: ["Go", "Python", "Rust"] },
      experience: [newer, { ...mills!, role: "Silk weaver" }, { ...engine!, company: "Engine Works Ltd" }],
    });
    const { profile, corrections } = applyCorrections(again, stored);
    expect(corrections.map(({ applied }) => applied)).toEqual([true, true, true, true, true]);
    expect(profile.contact.name).toBe("Ada Lovelace");
    expect(profile.experience.map(({ company }) => company)).toEqual(["Royal Society", "Jacquard Silk Mills"]);
    expect(profile.skills).toEqual({ Data: ["dbt"], Languages: ["Go", "Python", "Rust"] });
    expect(profile.sources["/skills/Languages/2"]).toMatchObject({
      origin: "corrected",
      evidence: [{ quote: "Rust" }],
    });
    expect(corrections[1]!.pointer).toBe("/experience/1/company");
  });

  test("those that match nothing are listed, and change nothing", () => {
    const stored = makeAll(sampleProfile(), [...requests, remove("/contact/email")]);
    const other = sampleProfile({
      contact: { name: null, email: "other@example.com", phone: null, links: [] },
      skills: {},
      experience: [
        { ...sampleProfile().experience[0]!, company: "Babbage & Sons", role: "Clerk", start: null, end: null },
      ],
    });
    const { profile, corrections } = applyCorrections(other, stored);
    const lost = corrections.filter(({ applied }) => !applied);
    expect(lost.map(({ operation, pointer }) => [operation, pointer])).toEqual([
      ["set", "/experience/1/company"],
      ["remove", "/experience/0"],
      ["remove", "/skills/Languages/1"],
      ["remove", "/contact/email"],
    ]);
    expect(profile.experience).toEqual(other.experience);
    expect(profile.contact.email).toBe("other@example.com");
    expect(profile.skills).toEqual({ Languages: ["Rust"] });
  });

  test("a later correction of the same field takes the place of the one made on the older analysis", () => {
    const stored = makeAll(sampleProfile(), [set("/experience/0/role", "Chief Analyst")]);
    const again = sampleProfile({
      experience: [{ ...sampleProfile().experience[0]!, company: "Engine Works Ltd" }],
    });
    const state = { analysed: again, stored, newId: () => "second", now: "2026-03-01T00:00:00.000Z" };
    const change = decideCorrection(state, set("/experience/0/role", "Head of Analysis"));
    expect(change.deletedIds).toEqual([stored[0]!.id]);
    expect(applyCorrections(sampleProfile(), change.inserted).profile.experience[0]!.role).toBe("Head of Analysis");
  });

  test("two roles at one company keep their own corrections", () => {
    const roles = ["Senior Engineer", "Engineer"].map((role, index) => ({
      ...sampleProfile().experience[0]!,
      role,
      start: `202${2 - index}-01`,
      end: `202${2 - index}-12`,
    }));
    const stored = makeAll(sampleProfile({ experience: roles }), [
      set("/experience/0/location", "Paris"),
      set("/experience/1/location", "Turin"),
    ]);
    const { profile } = applyCorrections(sampleProfile({ experience: roles.toReversed() }), stored);
    expect(profile.experience.map(({ role, location }) => [role, location])).toEqual([
      ["Engineer", "Turin"],
      ["Senior Engineer", "Paris"],
    ]);
  });
});
