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

test.each([
  [
    "a title joined by hyphens, a company like one",
    "Regionalleiterin Nord\nSiemens Healthineers\t2019 – 2021\n- Tat viel\nKey-Account-Managerin\nDräger Medical\t2014 – 2019",
    [
      ["Regionalleiterin Nord", "Siemens Healthineers"],
      ["Key-Account-Managerin", "Dräger Medical"],
    ],
  ],
  [
    "words that mislead",
    "Freelance\nData Analyst\t2019 – 2021\n- Did much\nLarkspur\nDeveloper\t2016 – 2018\n- Did more\nHale\nTester\t2014 – 2016",
    [
      ["Data Analyst", "Freelance"],
      ["Developer", "Larkspur"],
      ["Tester", "Hale"],
    ],
  ],
  [
    "words that no list knows",
    "Wrangler of herds\nBrightwater\t2019 – 2021\n- Did much\nDeveloper\nLarkspur\t2016 – 2018\n- Did more",
    [
      ["Wrangler of herds", "Brightwater"],
      ["Developer", "Larkspur"],
    ],
  ],
  [
    "a subject between role and company",
    "Programme Manager, Food Security, Oxfam\t2020 – 2023\n- Did much\nField Coordinator, Kenya Red Cross Society\t2016 – 2020",
    [
      ["Programme Manager, Food Security", "Oxfam"],
      ["Field Coordinator", "Kenya Red Cross Society"],
    ],
  ],
  [
    "partners in a firm",
    "Attorney, Haddad, Fairbrother & Partners\t2020 – 2023\n- Did much\nLaw Clerk, U.S. District Court\t2016 – 2020",
    [
      ["Attorney", "Haddad, Fairbrother & Partners"],
      ["Law Clerk", "U.S. District Court"],
    ],
  ],
])("entries are read in one order: %s", (_, lines, jobs) => {
  expect(jobsOf(lines)).toEqual(jobs);
});

test("a town behind the company is its place, a small one where all entries have one", () => {
  const placesOf = (lines: string) =>
    read(`# Experience\n${lines}`).experience.map(({ company, location }) => [company, location]);
  expect(placesOf("Arquitecta\t2020 – 2023\nEstudio Lamela, Madrid")).toEqual([["Estudio Lamela", "Madrid"]]);
  const small =
    "Monteur\t2020 – 2023\nKrones AG, Neutraubling\n- Dies\nMechatroniker\t2014 – 2018\nMultivac, Wolfertschwenden";
  expect(placesOf(small)).toEqual([
    ["Krones AG", "Neutraubling"],
    ["Multivac", "Wolfertschwenden"],
  ]);
  const moderncv =
    "2020 – 2023\tChef de mission, In Extenso, Nantes\n- Ceci\n2013 – 2015\tAssistant comptable, Fleury Michon, Pouzauges";
  expect(placesOf(moderncv)).toEqual([
    ["In Extenso", "Nantes"],
    ["Fleury Michon", "Pouzauges"],
  ]);
  expect(placesOf("Analyst\t2020 – 2023\nMorgan Stanley, Wealth Management")).toEqual([
    ["Morgan Stanley, Wealth Management", null],
  ]);
});

test("a town behind the dates is no company, and a short sentence neither", () => {
  const lines = `
    Sous-cheffe pâtissière, Maison Pic
    2017 – 2020 | Valence
    Formation des apprentis.
    Commis pâtissière, Pâtisserie Mulot
    2015 – 2017 | Paris`;
  expect(jobsOf(lines)).toEqual([
    ["Sous-cheffe pâtissière", "Maison Pic"],
    ["Commis pâtissière", "Pâtisserie Mulot"],
  ]);
});

test("roles under one company keep it, and the first line below is no company", () => {
  const lines = `
    Acme Accountants LLP
    Jan 2015 – Present · 6 years 3 months
    Senior Auditor
    Jan 2018 – Present (3 years 3 months)
    Berlin, Germany
    Built things
    Auditor
    Jan 2015 – Dec 2017 (3 years)`;
  expect(jobsOf(lines)).toEqual([
    ["Senior Auditor", "Acme Accountants LLP"],
    ["Auditor", "Acme Accountants LLP"],
  ]);
});

test("the heading above a job's duties is no company", () => {
  expect(jobsOf("Disponentin\t2019 – 2021\nWichtigste Tätigkeiten\n- Planung der Touren")).toEqual([
    ["Disponentin", ""],
  ]);
});
