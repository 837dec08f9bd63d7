import { PDFDocument, StandardFonts } from "pdf-lib";

const LINES = [
  "Ada Byron",
  "ada.byron@example.com | London, United Kingdom",
  "EXPERIENCE",
  "Senior Analyst, Difference Engines Ltd",
  "January 2019 - Present",
  "Led a team of four who cut calculation errors by 40 % with Python and PostgreSQL.",
  "Analyst, Jacquard Mills",
  "March 2015 - December 2018",
  "Built weekly reports in SQL and Excel for 12 managers.",
  "EDUCATION",
  "BSc Mathematics, University of London, 2014",
  "SKILLS",
  "Python, PostgreSQL, SQL, Excel, Statistics",
];

/** One page, of a made-up person. */
export async function makeResume(): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  for (const [line, text] of LINES.entries()) page.drawText(text, { x: 50, y: 780 - 24 * line, size: 11, font });
  return new Uint8Array(await document.save());
}
