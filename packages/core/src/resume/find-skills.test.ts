import { expect, test } from "vitest";
import { createTextDocument } from "../testing/text-document.ts";
import { findSections } from "./find-sections.ts";
import { findMentionedSkills, findSkills } from "./find-skills.ts";
import { toResumeLines } from "./resume-line.ts";

function read(text: string, find = findSkills) {
  const document = createTextDocument(text);
  const found = find(findSections(toResumeLines(document)));
  for (const { start, end, value } of found) expect(document.text.slice(start, end).replace(/\s+/g, " ")).toBe(value);
  return found;
}
const listed = (lines: string) => read(`Ada Example\n# Skills\n${lines}`).map(({ value }) => value);

test.each<[string, string, string[]]>([
  ["a comma list", "Python, Go, R, Word", ["Python", "Go", "R", "Word"]],
  ["bullets", "- Patient care\n- Triage", ["Patient care", "Triage"]],
  ["a drawn level", "Python ●●●●○\nExcel ★★★☆☆", ["Python", "Excel"]],
  ["a written level", "Excel - advanced\nJava – Expert\nSQL: intermediate", ["Excel", "Java", "SQL"]],
  ["a level in brackets", "Java (5 years), SAP (gute Kenntnisse)", ["Java", "SAP"]],
  ["a percentage", "Photoshop 90%\nIllustrator: 75 %", ["Photoshop", "Illustrator"]],
  ["a score", "Figma 4/5, Sketch (3/5)", ["Figma", "Sketch"]],
  ["years behind", "Python 5+ years, Kotlin 2 Jahre", ["Python", "Kotlin"]],
  ["one skill with details", "AWS (S3, EC2), Docker", ["AWS (S3, EC2)", "Docker"]],
  ["a group and its members", "Databases I know (MySQL, MongoDB), Git", ["MySQL", "MongoDB", "Git"]],
  ["the last one behind and", "Cooking, Baking and Catering", ["Cooking", "Baking", "Catering"]],
  ["und, et, y", "Java und SQL\nHTML et CSS\nExcel y Word", ["Java", "SQL", "HTML", "CSS", "Excel", "Word"]],
  ["names written as one", "HTML/CSS/JavaScript, Python & Django", ["HTML/CSS/JavaScript", "Python & Django"]],
  ["a name with a slash", "CI/CD, UI/UX", ["CI/CD", "UI/UX"]],
  ["names that nobody knows", "Frobnicator 9000, Llama shearing", ["Frobnicator 9000", "Llama shearing"]],
  [
    "a sentence",
    "I have built several large applications with Django and PostgreSQL over the years.",
    ["Django", "PostgreSQL"],
  ],
  ["a lead before the names", "Proficient in Python and SQL, Kenntnisse in Excel", ["Python", "SQL", "Excel"]],
  [
    "a list that goes on",
    "Python, Java, SQL,\nMachine Learning, Docker",
    ["Python", "Java", "SQL", "Machine Learning", "Docker"],
  ],
  ["no language that people speak", "Python, English (fluent), Deutsch: Muttersprache, Français", ["Python"]],
  ["no level on a line of its own", "Python\nAdvanced\nSQL\nGrundkenntnisse", ["Python", "SQL"]],
  ["no address", "Python, ada@example.com, https://example.com", ["Python"]],
])("%s", (_, lines, skills) => {
  expect(listed(lines)).toEqual(skills);
});

test("labels name the category; without one the taxonomy does", () => {
  expect(read("Ada\n# Kenntnisse\nProgrammierung: Java, Rust\nTools: Jira")).toMatchObject([
    { value: "Java", category: "Programmierung" },
    { value: "Rust", category: "Programmierung" },
    { value: "Jira", category: "Tools" },
  ]);
  expect(read("Ada\n# Skills\nForklift, Wound care, Basket weaving")).toMatchObject([
    { category: "Logistics & Transport" },
    { category: "Healthcare" },
    { category: "Other" },
  ]);
});

test("short lines between lists are their labels, a graded one too", () => {
  expect(read("Ada\n# Skills\nControl\nPLC, SCADA\nPower\nEPLAN, Cabling")).toMatchObject([
    { value: "PLC", category: "Control" },
    { value: "SCADA", category: "Control" },
    { value: "EPLAN", category: "Power" },
    { value: "Cabling", category: "Power" },
  ]);
  expect(read("Ada\n# Skills\nCloud — Expert\nDocker\tHelm\nCode — Advanced\nGo\tRust")).toMatchObject([
    { value: "Docker", category: "Cloud" },
    { value: "Helm", category: "Cloud" },
    { value: "Go", category: "Code" },
    { value: "Rust", category: "Code" },
  ]);
});

test("languages that machines read are skills, the ones that people speak are not", () => {
  const listedUnder = (lines: string) => read(`Ada\n# Summary\nDoes things.\n# Languages\n${lines}`);
  expect(listedUnder("Go\tJava\nSQL").map(({ value }) => value)).toEqual(["Go", "Java", "SQL"]);
  expect(listedUnder("English (native)\nSwedish (conversational)")).toEqual([]);
  expect(listedUnder("English\nNative\nWelsh\nA mumble")).toEqual([]);
});

test.each(["Kenntnisse", "Compétences", "Habilidades", "Competenze", "Competências", "Vaardigheden"])(
  "a section headed %s lists skills",
  (heading) => {
    expect(read(`Ada\n# ${heading}\nExcel, SAP`).map(({ value }) => value)).toEqual(["Excel", "SAP"]);
  },
);

const mentioned = (sentence: string) =>
  read(`Ada\n# Experience\nEngineer, Acme\n${sentence}`, findMentionedSkills).map(({ value }) => value);

test("without a list, running text names known skills; an everyday word only beside another name", () => {
  expect(mentioned("Moved 40 services from Python, Go and Rust to Kubernetes")).toEqual([
    "Python",
    "Go",
    "Rust",
    "Kubernetes",
  ]);
  expect(mentioned("Go to market in spring, excel at research, swift word on cleaning")).toEqual([]);
  expect(mentioned("Raised net income by 4 % and kept the rest")).toEqual([]);
});

test("a level behind a group's name is no part of it", () => {
  expect(
    read("Ada\n# Skills\nReporting Expert\nHyperion\tExcel\nTreasury – Advanced\nHedging, Cash forecasting, SAP"),
  ).toMatchObject([
    { value: "Hyperion", category: "Reporting" },
    { value: "Excel", category: "Reporting" },
    { value: "Hedging", category: "Treasury" },
    { value: "Cash forecasting", category: "Treasury" },
    { value: "SAP", category: "Treasury" },
  ]);
});

test.each(["Kyoto University", "+44 20 7946 0958", "ada.example.co.uk", "Built with care using pandoc", "NaN%"])(
  "%j is no skill, though the section ran into it",
  (line) => {
    expect(listed(`- Triage\n- ${line}`)).toEqual(["Triage"]);
  },
);
