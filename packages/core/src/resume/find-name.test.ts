import { expect, test } from "vitest";
import { readPdf } from "../document/pdf/read-pdf.ts";
import { makePdf } from "../testing/make-pdf.ts";
import { createTextDocument } from "../testing/text-document.ts";
import { findName } from "./find-name.ts";
import { parseResume } from "./parse-resume.ts";
import { toResumeLines } from "./resume-line.ts";

function nameIn(text: string, email: string | null = null): string | undefined {
  return findName(toResumeLines(createTextDocument(text)), email)?.value;
}

test.each([
  ["# I'm Desmond Fairweather III.\nEmployment Attorney", "Desmond Fairweather III"],
  ["# Ich bin Katharina von Rothenfels\nVertriebsleiterin", "Katharina von Rothenfels"],
  ["# Thaís Monteiro Falcão's Resume\nDesigner de produto", "Thaís Monteiro Falcão"],
  ["# Resume of Ada Example\nada@example.com", "Ada Example"],
  ["# Europass – Curriculum Vitae\nName: Tomasz Petrović", "Tomasz Petrović"],
  ["# DESMOND FAIRWEATHER III\nEmployment Attorney", "Desmond Fairweather III"],
])("the name in %j is %j", (text, name) => {
  expect(nameIn(text)).toBe(name);
});

test("a title on the name's line is cut off where the mail address ends the name", () => {
  const line = "# Sander van der Meulen Logistiek planner";
  expect(nameIn(line, "s.vandermeulen@example.nl")).toBe("Sander van der Meulen");
  expect(nameIn("# Chukwuemeka Adeyemi-Bright Chartered Accountant", "c.adeyemi@example.com")).toBe(
    "Chukwuemeka Adeyemi-Bright",
  );
});

test("a name behind its label in a form is found", () => {
  const document = createTextDocument(
    "# Lebenslauf\n# Persönliche Daten\nName\nJannik Oberhuber\nE-Mail\nj.oberhuber@example.de\n# Kenntnisse\nPython",
  );
  expect(parseResume(document, { asOf: "2026-11" }).contact.name).toBe("Jannik Oberhuber");
});

test.each([
  [["Élodie", "Vasseur-", "Lambert"], "Élodie Vasseur-Lambert"],
  [["Desmond", "Fairweather", "III"], "Desmond Fairweather III"],
  [["Harriet T.", "Thornbury"], "Harriet T. Thornbury"],
  [["Marjorie M.", "Penhallow | Coordinator"], "Marjorie M. Penhallow"],
])("the lines %j are one name", async (lines, name) => {
  const document = await readPdf(
    await makePdf([
      ...lines.map((text, index) => ({ text, x: 50, y: 60 + index * 28, size: 24, bold: true })),
      { text: "someone@example.com", x: 50, y: 160 },
      { text: "Skills", x: 50, y: 200, size: 14, bold: true },
      { text: "Excel, Word", x: 50, y: 220 },
    ]),
  );
  const { contact, sources } = parseResume(document, { asOf: "2026-11" });
  expect(contact.name).toBe(name);
  expect(sources["/contact/name"]?.evidence).toHaveLength(1);
});

test("a name whose words stand far apart is one", async () => {
  const document = await readPdf(
    await makePdf([
      { text: "RHIANNON", x: 50, y: 60, size: 21 },
      { text: "PRICE-OKAFOR", x: 230, y: 60, size: 21 },
      { text: "Head of Geography", x: 50, y: 90 },
      { text: "rhiannon.po@example.org", x: 50, y: 105 },
    ]),
  );
  expect(parseResume(document, { asOf: "2026-11" }).contact.name).toBe("Rhiannon Price-Okafor");
});
