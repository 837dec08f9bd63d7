import { expect, test } from "vitest";
import { occupations } from "./occupations.ts";
import { countKnownSkills, findKnownSkill } from "./skill-taxonomy.ts";

test("there are sixty titles or more, in eight families or more, none twice", () => {
  expect(occupations.length).toBeGreaterThanOrEqual(60);
  expect(new Set(occupations.map(({ family }) => family)).size).toBeGreaterThanOrEqual(8);
  expect(new Set(occupations.map(({ title }) => title)).size).toBe(occupations.length);
});

test("all that an occupation needs or welcomes is a known skill under its first name", () => {
  const unknown = occupations.flatMap(({ title, needs, helps }) =>
    [...needs, ...helps].filter((skill) => findKnownSkill(skill)?.name !== skill).map((skill) => `${title}: ${skill}`),
  );
  expect(unknown).toEqual([]);
});

test("several hundred skills are known, by other spellings too", () => {
  expect(countKnownSkills()).toBeGreaterThan(500);
  expect(findKnownSkill("reactjs")?.name).toBe("React");
  expect(findKnownSkill("C++")).toMatchObject({ name: "C++", category: "Programming Languages" });
  expect(findKnownSkill("juggling")).toBeUndefined();
});
