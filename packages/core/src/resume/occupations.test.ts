import { expect, test } from "vitest";
import { listOccupations } from "./occupations.ts";
import { findKnownSkill } from "./skill-taxonomy.ts";

const occupations = listOccupations();

test("there are a hundred and fifty titles or more, in twelve families or more, none twice", () => {
  expect(occupations.length).toBeGreaterThanOrEqual(150);
  expect(new Set(occupations.map(({ family }) => family)).size).toBeGreaterThanOrEqual(12);
  expect(new Set(occupations.map(({ title }) => title)).size).toBe(occupations.length);
});

test("each has words of its roles, a skill it needs and two that help", () => {
  for (const { title, roleWords, needs, helps, minYears } of occupations) {
    expect([title, roleWords.length > 0, needs.length > 0, helps.length >= 2]).toEqual([title, true, true, true]);
    expect(minYears).toBeGreaterThanOrEqual(0);
  }
});

test("all that an occupation needs or welcomes is a known skill under its first name", () => {
  const unknown = occupations.flatMap(({ title, needs, helps }) =>
    [...needs, ...helps].filter((skill) => findKnownSkill(skill)?.name !== skill).map((skill) => `${title}: ${skill}`),
  );
  expect(unknown).toEqual([]);
});
