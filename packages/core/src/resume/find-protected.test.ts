import { describe, expect, test } from "vitest";
import { locateEvidence } from "../document/locate-evidence.ts";
import { NO_PROTECTED_FIELDS } from "../schemas/index.ts";
import { DEVELOPER_RESUME, NURSE_RESUME, buildDocument, createTextDocument } from "../testing/index.ts";
import { readDocx } from "../document/docx/read-docx.ts";
import { readPdf } from "../document/pdf/read-pdf.ts";
import { makeRawDocx } from "../testing/make-docx.ts";
import { makePdf } from "../testing/make-pdf.ts";
import { findProtected } from "./find-protected.ts";
import { redactProtected, withoutProtected } from "./redact-protected.ts";

const HEAD = ["Ada Byron", "ada@example.com"];
const stated = (...lines: string[]) => {
  const { age, race } = findProtected(buildDocument([...HEAD, ...lines]));
  return { age, race };
};

describe("P2: an age is read where it is stated", () => {
  test.for([
    "Age: 34",
    "AGE : 34 years",
    "Age\t34",
    "Age - 34",
    "Age: 34 (single)",
    "London | Age: 34 | +44 20 7946 0958",
    "Personal details: Age: 34, Nationality: Polish",
    "I am 34 years old and live in Leeds.",
    "I’m a 34-year-old nurse.",
    "34 years old",
    "Alter: 34",
    "Alter: 34 Jahre",
    "Ich bin 34 Jahre alt.",
    "Âge : 34 ans",
    "J’ai 34 ans.",
    "Edad: 34 años",
    "Tengo 34 años de edad.",
    "Età: 34 anni",
    "Idade: 34 anos",
    "Leeftijd: 34 jaar",
    "Ik ben 34 jaar oud.",
  ])("%s", (line) => {
    expect(stated(line)).toEqual({ age: 34, race: null });
  });

  test("under its label, in a cell of its own, or as far below as there are labels", () => {
    expect(stated("Age:", "34").age).toBe(34);
    expect(stated("Age:", "Nationality:", "34", "Polish").age).toBe(34);
    const cells = createTextDocument("Age\n34");
    cells.lines[1]!.block = 1;
    expect(findProtected(cells).age).toBe(34);
  });

  test.for(["16", "100"])("from 16 to 100, as the schema has it: %s", (age) => {
    expect(stated(`Age: ${age}`).age).toBe(Number(age));
  });

  test.for(["15", "101", "0", "5 years", "18-25", "65+", "thirty-four", "1990", "34.5", "-34"])(
    "and nothing else is one: Age: %s",
    (age) => {
      expect(stated(`Age: ${age}`).age).toBeNull();
    },
  );
});

test("P2: a number of years that is an age by custom alone is not read as one", () => {
  expect(stated("Nurse, 34 ans", "Nurse | 34 years", "34-year-old nurse")).toEqual({ age: null, race: null });
});

describe("P2: race or ethnicity is read where it is stated", () => {
  test.for([
    ["Ethnicity: Hmong", "Hmong"],
    ["Race: Black or African American", "Black or African American"],
    ["Race / Ethnicity: White British.", "White British"],
    ["Ethnic origin:  Asian", "Asian"],
    ["Leeds | Ethnicity: Asian | Age: n/a", "Asian"],
    ["Ethnicity: Asian, Leeds, +44 20 7946 0958", "Asian"],
    ["Ethnische Zugehörigkeit: Sorbisch", "Sorbisch"],
    ["Origine ethnique : Berbère", "Berbère"],
    ["Raza: mestiza", "mestiza"],
    ["Origen étnico: quechua", "quechua"],
    ["Etnia: rom", "rom"],
    ["Raça/Cor: parda", "parda"],
    ["Etniciteit: Surinaams", "Surinaams"],
    ["Race: Black or\nAfrican American", "Black or African American"],
  ])("%s", ([line, race]) => {
    expect(stated(...line!.split("\n"))).toEqual({ age: null, race });
  });

  test.for([
    "Race: Berlin Marathon 2019",
    "Race: Irish Derby",
    "Race Engineer: White & Co",
    "Ethnicity: prefer not to say",
    "Ethnicity: n/a",
    "Ethnicity: 3",
    "Ethnicity, race and migration",
    "Ethnicity: a reading of forty years of migration to the north of England and back",
  ])("and nothing else is one: %s", (line) => {
    expect(stated(line).race).toBeNull();
  });
});

test("P2: each stands with its words, their offsets and their boxes", () => {
  const document = buildDocument([...HEAD, "Leeds | Age: 34 | Ethnicity: Hmong"]);
  const { evidence } = findProtected(document);
  for (const [found, quote] of [[evidence.age, "Age: 34"] as const, [evidence.race, "Ethnicity: Hmong"] as const]) {
    const start = document.text.indexOf(quote);
    expect(found).toEqual(locateEvidence(document, start, start + quote.length));
    expect(found).toMatchObject({ quote, page: 1, start, boxes: [{ y: 0.05 + 2 * 0.02 }] });
  }
});

/** As forms have it: each label with what stands beside it. */
const FORM = [
  ["Name", "Ada Byron"],
  ["Age", "34"],
  ["Ethnicity", "Hmong"],
  ["Gender", "Female"],
  ["Languages", "English, Hmong"],
] as const;

test("P2, P3: a form in a PDF is read across, whether its labels have colons or not, and goes from what is analysed", async () => {
  for (const colon of ["", ":"]) {
    for (const x of [150, 400]) {
      const rows = FORM.map(([label, value], row) => [
        { text: label + colon, x: 50, y: 60 + 15 * row },
        { text: value, x, y: 60 + 15 * row },
      ]);
      // Label by label and then value by value, as some programs draw.
      for (const drawn of [rows.flat(), [...rows.map(([label]) => label!), ...rows.map(([, value]) => value!)]]) {
        const document = await readPdf(await makePdf(drawn));
        const { age, race, evidence } = findProtected(document);
        expect({ age, race }).toEqual({ age: 34, race: "Hmong" });
        expect(evidence.race!.boxes.at(-1)!.x).toBeLessThan((x + 5) / 595);
        expect(
          redactProtected(withoutProtected(document).text)
            .replace(/:/g, "")
            .split(/\s*\n\s*/)
            .join(" "),
        ).not.toMatch(/Age|34|Ethnicity|Gender|Female/);
      }
    }
  }
});

test("P2, P3: and so is a table in a Word document", async () => {
  const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const row = (cells: readonly string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`;
  const body = `${paragraph("Ada Byron")}<w:tbl>${FORM.map(row).join("")}</w:tbl>${paragraph("Experience")}`;
  const document = await readDocx(makeRawDocx({ body }));
  expect(findProtected(document)).toMatchObject({ age: 34, race: "Hmong" });
  expect(redactProtected(withoutProtected(document).text)).toBe(
    "Ada Byron\nName\nAda Byron\nLanguages\nEnglish, Hmong\nExperience",
  );
});

test("P2: a word that heads a column is no label", () => {
  const columns = buildDocument(["Ada Byron", "Religion", "Roman history", "Nurse, Harbour View Clinic"]);
  Object.assign(columns.lines[3]!, {
    block: 1,
    box: { x: 0.6, y: columns.lines[1]!.box!.y, width: 0.3, height: 0.016 },
  });
  expect(withoutProtected(columns).text).toBe(columns.text);
});

test("P2: a referee's age is not the person's, nor a figure of their work, unless a list of particulars follows there", () => {
  const work = ["# Experience", "Nurse, Harbour View Clinic", "January 2015 - March 2019"];
  expect(stated("# References", "Jo Doe", "Age: 50", "Nationality: Polish")).toEqual({ age: null, race: null });
  expect(stated(...work, "Age: 50", "Gave care to the old.").age).toBeNull();
  expect(stated(...work, "Date of birth: 1 May 1990", "Age: 36").age).toBe(36);
});

/** What others conclude age, race or ethnicity from. */
const CUES = [
  "Black belt in karate",
  "White Plains, NY",
  "Asian markets",
  "Led sales for a 5 years old company",
  "Managed a 25-year-old company",
  "Age UK, volunteer",
  "Bronze Age pottery",
  "Age group: 18-25",
  "Graduated in 1979 from Howard University",
  "National Society of Black Engineers",
  "Mandarin (native), Hausa",
  "Lakshmi Venkataraman",
  "DeShawn Washington",
  "Date of birth: 12 May 1990",
  "Born on 12 May 1990 in Osaka",
  "Nationality: Japanese",
  "Hispanic Chamber of Commerce, treasurer",
  "Indian Ocean trade; African art; European law",
  "40 years of experience",
  "Photo: of me at the Chinese New Year",
];
/** Above the first heading, in the summary, at the end of the first entry, and as the last lines. */
const PLACES = [2, 4, 7, 9, 100];
const PAIRS = [NURSE_RESUME, DEVELOPER_RESUME].flatMap((resume) =>
  PLACES.flatMap((place) => CUES.map((cue) => ({ resume, place, cue }))),
);
const withLine = ({ resume, place, cue }: (typeof PAIRS)[number]) =>
  findProtected(buildDocument([...resume.slice(0, place), cue, ...resume.slice(place)]));

test("P2: of 200 pairs of resumes, one with such a cue and one without, nothing is concluded in any", () => {
  expect(PAIRS).toHaveLength(200);
  const concluded = PAIRS.filter(
    (pair) =>
      JSON.stringify(withLine(pair)) !== JSON.stringify(NO_PROTECTED_FIELDS) ||
      JSON.stringify(findProtected(buildDocument(pair.resume))) !== JSON.stringify(NO_PROTECTED_FIELDS),
  );
  expect(concluded).toEqual([]);
});

test("P2: and where the same resumes state them above the first heading, both are read", () => {
  for (const resume of [NURSE_RESUME, DEVELOPER_RESUME]) {
    expect(withLine({ resume, place: 2, cue: "Age: 41 | Ethnicity: Hmong" })).toMatchObject({ age: 41, race: "Hmong" });
  }
});
