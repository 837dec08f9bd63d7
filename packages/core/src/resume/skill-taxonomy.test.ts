import { expect, test } from "vitest";
import { findKnownSkill, listSkillSpellings, skillKey } from "./skill-taxonomy.ts";

const spellings = listSkillSpellings();

test("two thousand skills are known, in twenty categories or more, none of them small", () => {
  const names = new Map<string, Set<string>>();
  for (const { category, name } of spellings) names.set(category, (names.get(category) ?? new Set()).add(name));
  expect(names.size).toBeGreaterThanOrEqual(20);
  for (const [category, list] of names) expect([category, list.size >= 30]).toEqual([category, true]);
  expect(new Set(spellings.map(({ name }) => name)).size).toBeGreaterThanOrEqual(2_000);
});

test("no spelling stands for two skills, whatever its case, accents and signs", () => {
  const owners = new Map<string, string[]>();
  for (const { name, spelling } of spellings) {
    owners.set(skillKey(spelling), [...(owners.get(skillKey(spelling)) ?? []), `${name}: ${spelling}`]);
  }
  expect(owners.has("")).toBe(false);
  expect([...owners.values()].filter((names) => names.length > 1)).toEqual([]);
});

test.each([
  ["reactjs", "React", "Web Development"],
  ["C++", "C++", "Programming Languages"],
  [".NET", ".NET", "Web Development"],
  ["Krankenpflege", "Nursing", "Healthcare"],
  ["staplerschein", "Forklift Operation", "Logistics & Transport"],
  ["Comptabilité", "Accounting", "Finance & Accounting"],
  ["Trabajo en equipo", "Teamwork", "Soft Skills"],
])("%s is %s", (spelling, name, category) => {
  expect(findKnownSkill(spelling)).toMatchObject({ name, category });
});

test("what is no skill is not known", () => {
  for (const text of ["juggling", "net", "the", "", "2019"]) expect(findKnownSkill(text)).toBeUndefined();
});

test.each(["Go", "R", "C", "Swift", "Spring", "Word", "Excel", "Ruby", "Research", "Teamwork"])(
  "%s is an everyday word too",
  (name) => {
    expect(findKnownSkill(name)?.everyday).toBe(true);
  },
);
