import { expect, test } from "vitest";
import { readPdf } from "../document/pdf/read-pdf.ts";
import { makePdf, type PdfText } from "../testing/make-pdf.ts";
import { findSections } from "./find-sections.ts";
import { toResumeLines } from "./resume-line.ts";

async function readSections(texts: PdfText[]) {
  const document = await readPdf(await makePdf(texts));
  const sections = findSections(toResumeLines(document));
  for (const { text, start, end } of sections.flatMap(({ lines }) => lines)) {
    expect(document.text.slice(start, end)).toBe(text);
  }
  return sections.map(({ kind, lines }) => ({ kind, lines: lines.map(({ text }) => text) }));
}

test("a heading on the row of its section's first line is a heading, where the body is indented", async () => {
  const sections = await readSections([
    { text: "Thalia Monte", x: 40, y: 60, size: 18 },
    { text: "EXPERIENCE", x: 40, y: 100 },
    { text: "Harbour Analytics, Data Engineer, May 2019 – July 2022", x: 125, y: 100 },
    { text: "Rebuilt the nightly warehouse load for analysts in three countries", x: 125, y: 115 },
    { text: "SKILLS", x: 40, y: 145 },
    { text: "Python, PostgreSQL, Airflow", x: 125, y: 145 },
    { text: "EDUCATION", x: 40, y: 175 },
    { text: "University of Porto, 2013 – 2017", x: 125, y: 175 },
    { text: "Bachelor of Design", x: 125, y: 190 },
  ]);
  expect(sections.slice(1)).toEqual([
    {
      kind: "experience",
      lines: [
        "Harbour Analytics, Data Engineer, May 2019 – July 2022",
        "Rebuilt the nightly warehouse load for analysts in three countries",
      ],
    },
    { kind: "skills", lines: ["Python, PostgreSQL, Airflow"] },
    { kind: "education", lines: ["University of Porto, 2013 – 2017", "Bachelor of Design"] },
  ]);
});

test("a word that comes back inside the entries opens no section", async () => {
  const entry = (y: number, name: string): PdfText[] => [
    { text: `${name}, Staff Nurse, 2015 – 2018`, x: 50, y },
    { text: "Highlights", x: 50, y: y + 15, size: 14, bold: true },
    { text: "Taught fourteen new colleagues", x: 60, y: y + 30 },
  ];
  const sections = await readSections([
    { text: "Mina Okafor", x: 50, y: 60, size: 22, bold: true },
    { text: "Experience", x: 50, y: 100, size: 14, bold: true },
    ...entry(120, "Southmead Hospital"),
    ...entry(180, "Meadow Care Home"),
    { text: "Education", x: 50, y: 250, size: 14, bold: true },
    { text: "BSc Nursing, Leeds College, 2012", x: 50, y: 270 },
  ]);
  expect(sections.map(({ kind }) => kind)).toEqual(["header", "experience", "education"]);
});

test("a form's labels are no part of the lines they name", async () => {
  const rows = [
    ["Dates", "05/2021 – 06/2023"],
    ["Occupation or position held", "Maintenance Electrician"],
    ["Name and address of employer", "Northfield Power, Leeds"],
    ["Dates", "02/2015 – 04/2021"],
    ["Occupation or position held", "Electrician"],
    ["Name and address of employer", "Budowa, Opole"],
  ];
  const sections = await readSections([
    { text: "Tomasz Adamski", x: 40, y: 50, size: 20, bold: true },
    { text: "Work experience", x: 40, y: 85, size: 13, bold: true },
    ...rows.flatMap(([label = "", value = ""], index): PdfText[] => [
      { text: label, x: 40, y: 110 + index * 18 },
      { text: value, x: 230, y: 110 + index * 18 },
    ]),
  ]);
  expect(sections.at(-1)?.lines).toEqual(rows.map(([, value]) => value));
});
