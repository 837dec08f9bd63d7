import type { PdfText } from "./make-pdf.ts";

/** What a page of a resume says, to be set or scanned. */
export const SCANNED_TEXTS: readonly PdfText[] = [
  { text: "Jane Roe", x: 60, y: 80, size: 24, bold: true },
  { text: "jane.roe@example.com", x: 60, y: 110, size: 11 },
  { text: "Experience", x: 60, y: 160, size: 16, bold: true },
  { text: "Senior Engineer, Acme Limited", x: 60, y: 190, size: 12 },
  { text: "January 2015 - March 2019", x: 380, y: 190, size: 12 },
  { text: "Built the billing service and led a team of five people.", x: 60, y: 210, size: 11 },
  { text: "Wrote the handbook that new people start with.", x: 60, y: 228, size: 11 },
  { text: "Education", x: 60, y: 280, size: 16, bold: true },
  { text: "Master of Science, University of Leeds, 2014", x: 60, y: 310, size: 12 },
];
