import { PDFDocument, StandardFonts } from "pdf-lib";

const LINES: readonly (readonly [text: string, size: number])[] = [
  ["Ada Byron", 20],
  ["ada.byron@example.com  |  (415) 555-0132  |  London, United Kingdom", 10],
  ["EXPERIENCE", 14],
  ["Senior Analyst, Difference Engines Ltd", 11],
  ["January 2019 - Present", 10],
  ["Led a team of four who cut calculation errors by 40 % with Python and PostgreSQL.", 10],
  ["Analyst, Jacquard Mills", 11],
  ["March 2015 - December 2018", 10],
  ["Built weekly reports in SQL and Excel for 12 managers.", 10],
  ["EDUCATION", 14],
  ["BSc Mathematics, University of London, 2014", 10],
  ["SKILLS", 14],
  ["Python, PostgreSQL, SQL, Excel, Statistics", 10],
];

/**
 * A one-page resume of a made-up person, as a PDF. The same bytes each time.
 * @param particulars - lines under the contact data
 */
export async function makeSampleResume(particulars: readonly string[] = []): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setCreationDate(new Date(0));
  document.setModificationDate(new Date(0));
  const regular = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  const page = document.addPage([595, 842]);
  let y = 780;
  const added = particulars.map((text) => [text, 10] as const);
  for (const [text, size] of [...LINES.slice(0, 2), ...added, ...LINES.slice(2)]) {
    page.drawText(text, { x: 50, y, size, font: size > 10 ? bold : regular });
    y -= size + 12;
  }
  return document.save();
}

export async function makeBlankPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([595, 842]);
  return document.save();
}
