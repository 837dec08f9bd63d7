import { expect, test } from "vitest";
import { createTextDocument } from "../testing/text-document.ts";
import { listOccupations } from "./occupations.ts";
import { parseResume } from "./parse-resume.ts";

const read = (text: string) => parseResume(createTextDocument(text), { asOf: "2026-11" });
const person = ({ role, skills, degree = "", years = 4 }: Person) =>
  read(
    [
      "Ada Example",
      "ada@example.com",
      "# Experience",
      `${role}, Example Company\t01/${2026 - years} - present`,
      "- Did the work",
      ...(degree === "" ? [] : ["# Education", `${degree}, Example University\t2014`]),
      "# Skills",
      skills,
    ].join("\n"),
  );

interface Person {
  role: string;
  skills: string;
  degree?: string;
  years?: number;
}

const familyOf = (title: string) =>
  listOccupations().find((occupation) => occupation.title === title.replace(/^Senior /, ""))?.family;

test.each<[string, string, Person]>([
  ["Registered Nurse", "Health & Care", { role: "Registered Nurse", skills: "Patient care, Triage, BLS, Epic" }],
  [
    "Registered Nurse",
    "Health & Care",
    { role: "Krankenpfleger", skills: "Krankenpflege, Erste Hilfe, Wundversorgung" },
  ],
  ["Teacher", "Education & Social Work", { role: "Lehrerin", skills: "Unterrichten, Moodle, Unterrichtsplanung" }],
  [
    "Electrician",
    "Trades & Construction",
    { role: "Electrician", skills: "Electrical installation, Blueprint reading" },
  ],
  ["Accountant", "Finance & Accounting", { role: "Comptable", skills: "Comptabilité, Excel, Sage" }],
  ["Truck Driver", "Logistics & Transport", { role: "Truck Driver", skills: "CDL Class A, Route planning" }],
  ["Chef", "Hospitality & Tourism", { role: "Sous Chef", skills: "Cooking, HACCP, Menu planning" }],
  ["Graphic Designer", "Design & Media", { role: "Graphic Designer", skills: "Photoshop, Illustrator, Branding" }],
  ["Lawyer", "Law & Public Safety", { role: "Abogada", skills: "Derecho civil, Derecho mercantil, Excel" }],
  ["Laboratory Technician", "Science & Research", { role: "Laboratory Technician", skills: "PCR, Cell culture" }],
  [
    "Sales Representative",
    "Sales & Marketing",
    { role: "Sales Representative", skills: "Negotiation, CRM, Cold calling" },
  ],
  [
    "Warehouse Associate",
    "Logistics & Transport",
    { role: "Lagermitarbeiter", skills: "Staplerschein, Kommissionierung" },
  ],
  ["Welder", "Trades & Construction", { role: "Soldador", skills: "Soldadura, TIG welding" }],
  ["Hairdresser", "Beauty & Personal Service", { role: "Friseurin", skills: "Hair coloring, Kundenservice" }],
  ["Recruiter", "Human Resources", { role: "Recruiter", skills: "Recruiting, Interviewing, LinkedIn Recruiter" }],
  ["Farm Worker", "Agriculture & Environment", { role: "Farm Worker", skills: "Tractor operation, Irrigation" }],
])("%s is among the first for such a person, and the first is of %s", (title, family, who) => {
  const { jobRecommendations } = person(who);
  expect(jobRecommendations.slice(0, 2).map((name) => name.replace(/^Senior /, ""))).toContain(title);
  expect(familyOf(jobRecommendations[0] ?? "")).toBe(family);
});

test("each names its rule and shows what it was inferred from; the same resume gives the same list", () => {
  const who = { role: "Data Analyst", skills: "SQL, Excel, Tableau, Python, Statistics", years: 3 };
  const { jobRecommendations, sources } = person(who);
  expect(jobRecommendations[0]).toBe("Data Analyst");
  for (const index of jobRecommendations.keys()) {
    const source = sources[`/jobRecommendations/${index}`];
    expect(source?.rule).toMatch(/^(?:role_held|skills_held|degree_and_skills)$/);
    expect(source?.evidence.length).toBeGreaterThan(0);
  }
  expect(person(who).jobRecommendations).toEqual(jobRecommendations);
});

test("a title is senior after six years of such work, and a manager's work waits for its years", () => {
  const developer = { role: "Backend Developer", skills: "Node.js, SQL, REST APIs, PostgreSQL, Team leadership" };
  expect(person({ ...developer, years: 2 }).jobRecommendations[0]).toBe("Backend Developer");
  expect(person({ ...developer, years: 9 }).jobRecommendations[0]).toBe("Senior Backend Developer");
  expect(person({ ...developer, years: 2 }).jobRecommendations).not.toContain("Engineering Manager");
});

test("a degree and its skills are enough without a role; a regulated profession needs its degree", () => {
  const graduate = read(
    "Ada Example\n# Education\nBSc Biology, Example University\t2025\n# Skills\nPCR, Cell culture, Microscopy, Biology",
  );
  expect(graduate.jobRecommendations).toContain("Biologist");
  const helper = read("Ada Example\n# Skills\nPatient care, Surgery, Radiology, Pediatrics");
  expect(helper.jobRecommendations).not.toContain("Physician");
});

test("nothing to go by, nothing recommended", () => {
  expect(read("Ada Example\nada@example.com").jobRecommendations).toEqual([]);
  expect(read("Ada Example\n# Skills\nExcel, Teamwork").jobRecommendations).toEqual([]);
});
