import { expect, test } from "vitest";
import type { ExperienceEntry, ProfileContent } from "../schemas/index.ts";
import { NURSE_RESUME, buildProfile } from "../testing/index.ts";
import { findCareerShapes } from "./career-shapes.ts";

const NURSE = buildProfile(NURSE_RESUME);

function job(role: string, [start, end]: readonly [string | null, string | null], years = 3): ExperienceEntry {
  return { company: "A", role, years, start, end, current: end === null, location: null, description: "" };
}

function shapesOf(
  experience: ExperienceEntry[],
  {
    jobTitle = null as string | null,
    level = null as string | null,
    ...more
  }: Partial<ProfileContent> & {
    jobTitle?: string | null;
    level?: string | null;
  } = {},
): string[] {
  return [...findCareerShapes({ profile: { ...NURSE, workMonths: 60, experience, ...more }, jobTitle, level })];
}

test("a job in a family of occupations none of the posts was in is a new field, and no step", () => {
  const cook = [job("Sous Chef", ["2020-01", null])];
  expect(shapesOf(cook, { jobTitle: "Web Developer" })).toEqual(["newField"]);
  expect(shapesOf(cook, { jobTitle: "Head Chef" })).toEqual(["stepUp"]);
  expect(shapesOf(cook, { jobTitle: "Florist" })).toEqual([]);
});

test("to lead one's own field is a step up, and to stop leading a step down", () => {
  const teacher = [job("Mathematics Teacher", ["2020-01", null])];
  expect(shapesOf(teacher, { jobTitle: "Head of Mathematics" })).toEqual(["stepUp"]);
  expect(shapesOf(teacher, { jobTitle: "Teacher", level: "Lead" })).toEqual(["stepUp"]);
  expect(shapesOf([job("Engineering Manager", ["2020-01", null])], { jobTitle: "Senior Engineer" })).toEqual([
    "stepDown",
  ]);
  expect(shapesOf([job("Nursing Student", ["2020-01", null])], { jobTitle: "Senior Nurse" })).toEqual([]);
  expect(shapesOf(teacher, { jobTitle: "Teacher" })).toEqual([]);
});

test("time between two posts is a break from ten months on; posts side by side and bare years make none", () => {
  const next = job("Nurse", ["2021-01", null]);
  expect(shapesOf([next, job("Nurse", ["2018-01", "2020-02"])])).toEqual(["break"]);
  expect(shapesOf([next, job("Nurse", ["2018-01", "2020-08"])])).toEqual([]);
  expect(shapesOf([next, job("Nurse", ["2018", "2020"])])).toEqual([]);
  expect(shapesOf([next, job("Nurse", ["2019-05", "2019-06"]), job("Carer", ["2015-01", "2020-12"])])).toEqual([]);
  expect(shapesOf([next, job("Nurse", ["2018-01", "2020-02"]), job("Carer", [null, "2020"])])).toEqual([]);
});

test("three short posts are several, but internships and a post of today do not count", () => {
  const short = (role: string, year: number) => job(role, [`${year}-01`, `${year}-12`], 1);
  const posts = [short("Driver", 2022), short("Picker", 2021), short("Driver", 2020)];
  expect(shapesOf(posts)).toEqual(["shortJobs"]);
  expect(shapesOf([short("Driver Trainee", 2022), ...posts.slice(1)])).toEqual([]);
  expect(shapesOf([{ ...posts[0]!, current: true, end: null }, ...posts.slice(1)])).toEqual([]);
});

test("studies and less than a year and a half of work make a first job; unknown dates do not", () => {
  expect(shapesOf([], { workMonths: null })).toEqual(["firstJob"]);
  expect(shapesOf([job("Intern", ["2025-06", "2025-08"], 0.3)], { workMonths: 3 })).toEqual(["firstJob"]);
  expect(shapesOf([job("Nurse", [null, null])], { workMonths: null })).toEqual([]);
  expect(shapesOf([], { workMonths: null, education: [] })).toEqual([]);
});
