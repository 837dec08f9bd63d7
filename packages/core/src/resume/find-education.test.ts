import { expect, test } from "vitest";
import { readPdf } from "../document/pdf/read-pdf.ts";
import { type PdfText, makePdf } from "../testing/make-pdf.ts";
import { createTextDocument } from "../testing/text-document.ts";
import { namesDegree, namesInstitution } from "./degree-words.ts";
import { findEducation } from "./find-education.ts";
import { parseResume } from "./parse-resume.ts";
import { toResumeLines } from "./resume-line.ts";

/** "degree @ institution year" of each entry in a section of the given lines. */
function read(text: string): string[] {
  return show(findEducation([toResumeLines(createTextDocument(text))]));
}

async function readPage(items: PdfText[]): Promise<string[]> {
  return show(findEducation([toResumeLines(await readPdf(await makePdf(items)))]));
}

function show(entries: ReturnType<typeof findEducation>): string[] {
  return entries.map(({ degree, institution, year }) => `${degree?.value} @ ${institution?.value} ${year?.value}`);
}

const LAW = ["Law, J.D. @ Emory University School of Law 2012", "Political Science, B.A. @ Morehouse College 2009"];

test.each([
  [
    "the dates first",
    "2009 - 2012\n# Emory University School of Law\nLaw\nJ.D.\n2005 - 2009\n# Morehouse College\nPolitical Science\nB.A.",
  ],
  [
    "the dates beside the institution",
    "Emory University School of Law\t2009 - 2012\nLaw\nJ.D.\nMorehouse College\t2005 - 2009\nPolitical Science\nB.A.",
  ],
  [
    "the dates last",
    "# Emory University School of Law\nLaw\nJ.D.\n2009 - 2012\n# Morehouse College\nPolitical Science\nB.A.\n2005 - 2009",
  ],
  [
    "list items throughout",
    "- 2009 - 2012\n- Emory University School of Law\n- Law\n- J.D.\n- 2005 - 2009\n- Morehouse College\n- Political Science\n- B.A.",
  ],
])("level and subject in lines of their own stay in their entry: %s", (_, text) => {
  expect(read(text)).toEqual(LAW);
});

test("a year over a year is a range: the later one is the end", () => {
  expect(read("2016\n2018\n# Tecnológico de Monterrey\nMaestría\nIngeniería Estructural")).toEqual([
    "Maestría, Ingeniería Estructural @ Tecnológico de Monterrey 2018",
  ]);
});

test("an expected year counts", () => {
  expect(read("Prévu 2028\tLicence en Comptabilité\nIUT de Polarwind\nJuly 2024\tBTS\nIUT de Northgale")).toEqual([
    "Licence en Comptabilité @ IUT de Polarwind 2028",
    "BTS @ IUT de Northgale 2024",
  ]);
});

test("the city behind the institution belongs to neither side", () => {
  expect(
    read(
      "Brightmoor Polytechnic, Pittsburgh, Human Resource Management (Master of Science)\t2007\nUniversity of Saltmarsh, Rotterdam, BSc Physics\t2004",
    ),
  ).toEqual([
    "Human Resource Management (Master of Science) @ Brightmoor Polytechnic 2007",
    "BSc Physics @ University of Saltmarsh 2004",
  ]);
});

test("a university named after its state keeps its town", () => {
  expect(read("BSc Physics\nUniversity of California, Berkeley\n2010 - 2014")).toEqual([
    "BSc Physics @ University of California, Berkeley 2014",
  ]);
});

test("commas inside the subject do not end the degree", () => {
  expect(read("09/2011 – 09/2013\nMaster, Comptabilité, contrôle, audit, IAE Nantes")).toEqual([
    "Master, Comptabilité, contrôle, audit @ IAE Nantes 2013",
  ]);
});

test("a high school is a place, its diploma a degree", () => {
  expect(read("# High School Diploma\nPerera High School, Rotterdam\t2011")).toEqual([
    "High School Diploma @ Perera High School 2011",
  ]);
});

test("the labels of a form are no values", () => {
  expect(
    read(
      "Dates\t09/2011 – 09/2013\nIntitulé du diplôme\tMaster, Comptabilité\nÉtablissement\tIAE Nantes\nDates\t09/2008 – 06/2011\nIntitulé du diplôme\tLicence, Gestion\nÉtablissement\tUniversité de Rennes 1",
    ),
  ).toEqual(["Master, Comptabilité @ IAE Nantes 2013", "Licence, Gestion @ Université de Rennes 1 2011"]);
});

test("courses, certificates, posts and the page's foot are no entries", () => {
  expect(
    read(
      "Austin Community College\t2012 - 2014\nBusiness Administration\nAssociate of Applied Science\nCourses\n- Statistics\n- CSE 451 - Operating Systems\nAustin Free-Net\t2023 - 2024\nDigital Literacy Tutor\n# Certificates\n2021\nIssued by: PMI\nProject Management Professional\n© 2024 Desmond",
    ),
  ).toEqual(["Business Administration, Associate of Applied Science @ Austin Community College 2014"]);
});

test("ways to reach the person are no entries", () => {
  expect(
    read("LinkedIn\njl.tamayo@example.mx\n+52 81 5550 0171\n2016 - 2018\n# Tecnológico de Monterrey\nMaestría"),
  ).toEqual(["Maestría @ Tecnológico de Monterrey 2018"]);
});

test("entries without dates are told apart by their institutions", () => {
  expect(read("MBA, Lagos Business School\nB.Sc. Accounting, University of Ibadan")).toEqual([
    "MBA @ Lagos Business School undefined",
    "B.Sc. Accounting @ University of Ibadan undefined",
  ]);
});

test("two entries side by side are read one after the other", async () => {
  const rows = [
    ["Indian Statistical Institute", "Anna University"],
    ["Aug 2013 - Feb 2018", "Jul 2009 - May 2013"],
    ["Ph.D. - Statistics", "B.Tech. - Information Technology"],
  ];
  const text = rows.map((row) => row.join("\t")).join("\n");
  expect(read(text)).toEqual([
    "Ph.D., Statistics @ Indian Statistical Institute 2018",
    "B.Tech., Information Technology @ Anna University 2013",
  ]);
});

test("a degree in bold over its institution is no wrapped line, however full the column", async () => {
  const entry = (y: number, [degree, institution, dates]: [string, string, string]): PdfText[] => [
    { text: degree, x: 50, y, bold: true },
    { text: institution, x: 50, y: y + 13 },
    { text: dates, x: 50, y: y + 26 },
  ];
  expect(
    await readPage([
      ...entry(60, ["Maestría, Ingeniería Estructural", "Universidad Autónoma de Nuevo León", "08/2016 - 12/2018"]),
      ...entry(120, ["Licenciatura, Ingeniería Civil", "Universidad Autónoma de Nuevo León", "08/2010 - 05/2015"]),
    ]),
  ).toEqual([
    "Maestría, Ingeniería Estructural @ Universidad Autónoma de Nuevo León 2018",
    "Licenciatura, Ingeniería Civil @ Universidad Autónoma de Nuevo León 2015",
  ]);
});

test.each([
  ["mit Abschluss als Kauffrau", false, false],
  ["Diplomarbeit mit Auszeichnung", true, false],
  ["MIT", false, true],
  ["J.D.", true, false],
  ["as a tutor", false, false],
  ["A.S. in Nursing", true, false],
  ["Escola Secundária Pacheco", false, true],
  ["Ensino Secundário", true, false],
  ["Laurea triennale", true, false],
])("%j: degree %j, institution %j", (text, degree, institution) => {
  expect({ degree: namesDegree(text), institution: namesInstitution(text) }).toEqual({ degree, institution });
});

test("a subject above its level is quoted where both stand", () => {
  const document = createTextDocument(
    "Ada Example\n# Education\nEgerton University\t2008 - 2012\nAgricultural Economics\nBachelor of Science",
  );
  const { education, sources } = parseResume(document, { asOf: "2026-11" });
  expect(education[0]?.degree).toBe("Agricultural Economics, Bachelor of Science");
  expect(sources["/education/0/degree"]?.evidence[0]?.quote).toContain("Agricultural Economics");
});

test("dates in a column of their own go to the rows they stand beside", () => {
  const document = createTextDocument(
    "setembro de 2012\na julho de 2014\nMestrado\nGestão Hoteleira\nUniversidade de Halcyon Reach",
  );
  const places = [
    [0.1, 0.2],
    [0.1, 0.22],
    [0.3, 0.2],
    [0.3, 0.22],
    [0.3, 0.24],
  ] as const;
  const lines = toResumeLines(document).map((line, index) => {
    const [x, y] = places[index] ?? [0, 0];
    return { ...line, line: { ...line.line, page: 1, box: { x, y, width: 0.15, height: 0.012 } } };
  });
  expect(show(findEducation([lines]))).toEqual(["Mestrado, Gestão Hoteleira @ Universidade de Halcyon Reach 2014"]);
});
