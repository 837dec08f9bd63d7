import { expect, test } from "vitest";
import { createTextDocument } from "../testing/text-document.ts";
import { parseResume } from "./parse-resume.ts";

const read = (lines: string) =>
  parseResume(createTextDocument(`Ada King\nada@example.org\n${lines}`), { asOf: "2026-11" });
const jobsOf = (lines: string) => read(`# Experience\n${lines}`).experience.map(({ role, company }) => [role, company]);

test.each([
  ["Nurse at Southmead Hospital\t2019 – 2021", "Nurse", "Southmead Hospital"],
  ["Obermonteur bei Elbtal Anlagenbau\t04/2017 – heute", "Obermonteur", "Elbtal Anlagenbau"],
  ["Larkspur — Staff Software Engineer (Boston, MA)\t2019 – 2021", "Staff Software Engineer", "Larkspur"],
  ["Sous chef, Osteria del Portico (mag. 2019 – presente)", "Sous chef", "Osteria del Portico"],
  [
    "Staff Nurse, Surgical Admissions, Harrogate District Hospital\t2015 – 2019",
    "Staff Nurse, Surgical Admissions",
    "Harrogate District Hospital",
  ],
])("%j names role and company on one line", (line, role, company) => {
  expect(jobsOf(`${line}\n- Did what had to be done`)).toEqual([[role, company]]);
});

test("a company that ends in its legal form is no place, a town behind it is", () => {
  const [job] = read("# Experience\nContable\t2018 – 2020\nCerámicas Levante S.A., Valencia").experience;
  expect(job).toMatchObject({ role: "Contable", company: "Cerámicas Levante S.A.", location: "Valencia" });
});

test("a company called like a town is one where nothing else can be it", () => {
  expect(jobsOf("Chargée de communication\nCarrefour\nsept. 2016 – déc. 2019")).toEqual([
    ["Chargée de communication", "Carrefour"],
  ]);
});

test("a year in a list item begins no job, and time between jobs is none", () => {
  const lines = `
    Nurse, Meadow Hospital\t2019 – 2021
    Mentor for students since 2020
    Career break (family care)\t2017 – 2018
    Care Assistant, Harbour House\t2012 – 2016`;
  expect(jobsOf(lines)).toEqual([
    ["Nurse", "Meadow Hospital"],
    ["Care Assistant", "Harbour House"],
  ]);
});

test("jobs under a heading in words of its own are found by what they hold", () => {
  const lines =
    "# Stations on my way\nBarista, Corner House\t2019 – 2021\nCook, Harbour House\t2016 – 2019\n# Education\nBA History, University of York\t2016\n# Skills\nBaking";
  expect(read(lines).experience).toMatchObject([{ company: "Corner House" }, { company: "Harbour House" }]);
});

test("a history without a heading is found under the heading before it", () => {
  const lines =
    "# Skills\nBaking, Coffee\nCorner House — Barista\t2019 – 2021\n- Poured\nHarbour House — Cook\t2016 – 2019";
  const profile = read(lines);
  expect(profile.experience).toMatchObject([{ company: "Corner House" }, { company: "Harbour House" }]);
  expect(Object.values(profile.skills).flat()).toEqual(["Baking", "Coffee"]);
});

test("an invoice and a job advertisement hold no jobs and no studies", () => {
  const invoice = "Consultant days\tMar 2024 – Apr 2024\t4,000.00\nProject manager\tMay 2024 – Jun 2024\t2,000.00";
  expect(read(invoice)).toMatchObject({ experience: [], education: [] });
  const wanted = "# Your experience\nFive years as an engineer\n# Education\nBachelor degree in Computer Science";
  expect(read(wanted)).toMatchObject({ experience: [], education: [] });
});
