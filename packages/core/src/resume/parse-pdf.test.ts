import { expect, test } from "vitest";
import { readPdf } from "../document/pdf/read-pdf.ts";
import { makePdf } from "../testing/make-pdf.ts";
import { parseResume } from "./parse-resume.ts";

const asOf = "2026-11";

test("list items without a glyph stay apart, and a wrapped one is joined", async () => {
  const document = await readPdf(
    await makePdf([
      { text: "Mina Okafor", x: 50, y: 60, size: 22, bold: true },
      { text: "Experience", x: 50, y: 100, size: 14, bold: true },
      { text: "Data Engineer, Harbour Analytics Ltd", x: 50, y: 125, bold: true },
      { text: "March 2019 - June 2023", x: 50, y: 140 },
      { text: "Rebuilt the nightly warehouse load so that analysts in three countries start at eight", x: 60, y: 158 },
      { text: "every morning", x: 60, y: 170 },
      { text: "Cut the cost of storage by 35% with partitioned columnar files", x: 60, y: 182 },
      { text: "Wrote the on-call handbook that two other teams took over", x: 60, y: 194 },
    ]),
  );
  expect(parseResume(document, { asOf }).experience[0]?.description.split("\n")).toEqual([
    "Rebuilt the nightly warehouse load so that analysts in three countries start at eight every morning",
    "Cut the cost of storage by 35% with partitioned columnar files",
    "Wrote the on-call handbook that two other teams took over",
  ]);
});

test("the second half of a mail address that wraps is no web address", async () => {
  const url = "mailto:mina.okafor@example.com";
  const document = await readPdf(
    await makePdf([
      { text: "Mina Okafor", x: 50, y: 60, size: 22, bold: true },
      { text: "mina.okafor@exam", x: 50, y: 90, url },
      { text: "ple.com", x: 50, y: 102, url },
    ]),
  );
  expect(parseResume(document, { asOf }).contact).toMatchObject({ links: [] });
});

test("a name set in two lines is one, and the pages' running header is in no section", async () => {
  const document = await readPdf(
    await makePdf(
      [
        { text: "Mina", x: 50, y: 60, size: 24, bold: true },
        { text: "Okafor", x: 50, y: 86, size: 24 },
        { text: "Data Engineer", x: 50, y: 110 },
        { text: "Education", x: 50, y: 700, size: 14, bold: true },
        { text: "BSc Physics", x: 50, y: 720, bold: true },
        { text: "University of Leeds, 2012 - 2015", x: 50, y: 734 },
      ],
      [
        { text: "Mina Okafor - page 2 of 2", x: 50, y: 30 },
        { text: "MSc Statistics", x: 50, y: 80, bold: true },
        { text: "University of York, 2015 - 2016", x: 50, y: 94 },
      ],
    ),
  );
  const profile = parseResume(document, { asOf });
  expect(profile.contact.name).toBe("Mina Okafor");
  expect(profile.education).toEqual([
    { degree: "BSc Physics", institution: "University of Leeds", year: 2015 },
    { degree: "MSc Statistics", institution: "University of York", year: 2016 },
  ]);
});
