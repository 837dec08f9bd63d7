import { expect, test } from "vitest";
import { DEVELOPER_RESUME, NURSE_RESUME, buildProfile } from "../testing/index.ts";
import { FAMILIES, type Family } from "./bank/question-form.ts";
import { findFamilies, findFamiliesOfTitle } from "./occupation-families.ts";

const TITLES: Record<string, Family[]> = {
  "Software Engineer": ["software"],
  "Machine Learning Engineer": ["data"],
  "UX Designer": ["design"],
  "Civil Engineer": ["engineering"],
  "Research Scientist": ["science"],
  "Registered Nurse": ["healthcare"],
  "High School Math Teacher": ["education"],
  "Account Executive": ["sales"],
  "Content Writer": ["marketing"],
  "Customer Service Representative": ["service"],
  "Executive Chef": ["hospitality"],
  Electrician: ["trades"],
  "Delivery Driver": ["logistics"],
  "Financial Analyst": ["finance"],
  "Administrative Assistant": ["office"],
  Recruiter: ["people"],
  "Police Officer": ["legal"],
  "Managing Director": ["management"],
  "Nurse Manager": ["healthcare", "management"],
  "Lab Technician": ["science"],
  "Security Guard": ["legal"],
  Florist: [],
};

test("a title belongs to the family its telling word names; a word many share counts where there is no other", () => {
  const found = Object.keys(TITLES).map((title) => [title, findFamiliesOfTitle(title)]);
  expect(Object.fromEntries(found)).toEqual(TITLES);
  expect(new Set(Object.values(TITLES).flat())).toEqual(new Set(FAMILIES));
});

test("a person belongs to the family of the posts held; the job aimed at counts more", () => {
  const profile = buildProfile(DEVELOPER_RESUME);
  expect(findFamilies({ profile, jobTitle: null })).toEqual(["software"]);
  expect(findFamilies({ profile, jobTitle: "Engineering Manager" })).toEqual(["management", "software"]);
  expect(findFamilies({ profile: buildProfile(NURSE_RESUME), jobTitle: null })[0]).toBe("healthcare");
});
