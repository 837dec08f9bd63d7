import { expect, test } from "vitest";
import { makePdf, type PdfText } from "../../testing/make-pdf.ts";
import { readPdf } from "../pdf/read-pdf.ts";

async function readLines(texts: PdfText[]): Promise<string[]> {
  const document = await readPdf(await makePdf(texts));
  return document.lines.map(({ start, end }) => document.text.slice(start, end));
}

test("headings in the margin stand before the rows they begin level with, however their baselines lie", async () => {
  const sections = [
    { heading: "Profile", rows: ["Nurse with ten years on acute wards and in the community"] },
    { heading: "Experience", rows: ["Staff Nurse, Southmead Hospital, Bristol", "Care Assistant, Meadow Care Home"] },
    { heading: "Education", rows: ["BSc Adult Nursing, University of the West of England"] },
    { heading: "Languages", rows: ["English and Tamil, both spoken since childhood"] },
  ];
  let y = 120;
  const texts: PdfText[] = [{ text: "Priya Raghunathan", x: 40, y: 60, size: 22, bold: true }];
  for (const { heading, rows } of sections) {
    for (const [index, text] of rows.entries()) texts.push({ text, x: 180, y: y + index * 14 });
    texts.push({ text: heading, x: 40, y: y + 6, size: 13, bold: true });
    y += rows.length * 14 + 20;
  }
  expect((await readLines(texts)).slice(1)).toEqual(sections.flatMap(({ heading, rows }) => [heading, ...rows]));
});

test("a date that wraps in the left margin is one date", async () => {
  const entries = [
    ["March 2019 –", "May 2021", "Sous chef, Hotel Excelsior", "Cooked for a hundred and twenty guests every evening"],
    ["June 2016 –", "Feb. 2019", "Commis, Trattoria Pina", "Made fresh pasta every morning before the house opened"],
    ["Sept. 2013 –", "May 2016", "Kitchen hand, Osteria", "Kept the stores and wrote the orders of a busy kitchen"],
  ];
  const texts = entries.flatMap(([from = "", to = "", head = "", body = ""], index): PdfText[] => [
    { text: from, x: 40, y: 100 + index * 50 },
    { text: to, x: 40, y: 113 + index * 50 },
    { text: head, x: 130, y: 100 + index * 50 },
    { text: body, x: 130, y: 113 + index * 50 },
  ]);
  const lines = await readLines(texts);
  for (const [from, to] of entries) expect(lines.some((line) => line.startsWith(`${from} ${to}`))).toBe(true);
});

test("dates set flush right beside a sidebar stay with the column on their left", async () => {
  const texts = [0, 1, 2, 3, 4].flatMap((index): PdfText[] => [
    { text: `Engineer at Harbour Works number ${index}`, x: 40, y: 100 + index * 40 },
    { text: `201${index} – 201${index + 1}`, x: 330, y: 100 + index * 40 },
    { text: "Built and ran a service that others rely on", x: 40, y: 114 + index * 40 },
    { text: `Skill ${index}`, x: 440, y: 107 + index * 40 },
  ]);
  const lines = await readLines(texts.toSorted((a, b) => a.y - b.y));
  expect(lines[0]).toBe("Engineer at Harbour Works number 0\t2010 – 2011");
  expect(lines.slice(-5)).toEqual(["Skill 0", "Skill 1", "Skill 2", "Skill 3", "Skill 4"]);
});

test("headings and dates in the left margin of a table are read with the rows beside them", async () => {
  const entries = [
    ["04.2018 – heute", "Servicetechniker", "Hallmann Anlagenbau, Worms"],
    ["09.2014 – 03.2018", "Mechatroniker Montage", "Brückner Maschinen, Speyer"],
  ];
  const skills = [
    ["Steuerungstechnik", "SIMATIC S7, TIA Portal, Profinet"],
    ["Elektrotechnik", "EPLAN, Schaltschrankbau, Antriebstechnik"],
  ];
  const texts: PdfText[] = [
    { text: "BERUFLICHER WERDEGANG", x: 40, y: 100, size: 12, bold: true },
    ...entries.flatMap(([dates = "", title = "", company = ""], index): PdfText[] => [
      { text: dates, x: 40, y: 130 + index * 60 },
      { text: title, x: 220, y: 130 + index * 60, bold: true },
      { text: company, x: 220, y: 145 + index * 60 },
      { text: "Inbetriebnahme von Anlagen bei Kunden im In- und Ausland", x: 220, y: 160 + index * 60 },
    ]),
    { text: "KENNTNISSE", x: 40, y: 270, size: 12, bold: true },
    ...skills.flatMap(([label = "", items = ""], index): PdfText[] => [
      { text: label, x: 40, y: 295 + index * 20 },
      { text: items, x: 220, y: 295 + index * 20 },
    ]),
  ];
  const lines = await readLines(texts.toSorted((a, b) => a.x - b.x || a.y - b.y));
  expect(lines.slice(0, 3)).toEqual([
    "BERUFLICHER WERDEGANG",
    "04.2018 – heute\tServicetechniker",
    "Hallmann Anlagenbau, Worms",
  ]);
  expect(lines.slice(-3)).toEqual(["KENNTNISSE", ...skills.map((cells) => cells.join("\t"))]);
});

test("a sidebar with dates of its own stays a column beside dated text", async () => {
  const texts: PdfText[] = [
    ...["EDUCATION", "BSc Nursing", "Leeds College", "2009 – 2012", "SKILLS", "Triage", "Rostering", "Handover"].map(
      (text, index): PdfText => ({ text, x: 40, y: 100 + index * 15 }),
    ),
    ...[0, 1, 2, 3].flatMap((index): PdfText[] => [
      { text: `Staff Nurse, Ward ${index}, Southmead Hospital, Bristol`, x: 220, y: 100 + index * 45 },
      { text: `March 201${index} – May 201${index + 1}`, x: 220, y: 115 + index * 45 },
      { text: "Cared for twelve patients and taught students on the ward", x: 220, y: 130 + index * 45 },
    ]),
  ];
  expect((await readLines(texts.toSorted((a, b) => a.y - b.y))).slice(0, 4)).toEqual([
    "EDUCATION",
    "BSc Nursing",
    "Leeds College",
    "2009 – 2012",
  ]);
});
