import { expect, test } from "vitest";
import { type ProfileContent, profileContentSchema } from "../schemas/index.ts";
import { createTextDocument } from "../testing/text-document.ts";
import { quoteHolds } from "./found.ts";
import { parseResume } from "./parse-resume.ts";

const asOf = "2026-11";

const nurse = createTextDocument(`
Priya Raghunathan
Registered Nurse
14 Harbour Road, Bristol, England | +44 20 7946 0958 | priya@example.org
# Profile
Compassionate registered nurse with ten years in acute and community care.
# Work Experience
Senior Staff Nurse
Southmead Hospital
Mar 2019 – Present
- Cut medication errors by 30% in one year
- Trained 12 people on the ward
Care Assistant
Meadow Care Home
June 2012 – August 2014
- Supported elderly residents every day
# Education
BSc Adult Nursing
University of the West of England
2011 – 2014
# Skills
Clinical: Wound Care, Triage, Infection Control
Systems: EMIS, Microsoft Excel
# References
Anna Bell, anna@example.org
`);

const developer = createTextDocument(`
Jonas Aichinger
80331 München, Deutschland
jonas@example.de
# Berufserfahrung
Krones AG\t04/2020 – heute
Teamleiter Softwareentwicklung
- Rüstzeiten um 18 % gesenkt
MULTIVAC GmbH\t10/2016 – 03/2020
Softwareentwickler
- Steuerung in C++ neu geschrieben
# Ausbildung
Technische Universität München\t10/2010 – 09/2016
Master of Science Informatik
# Kenntnisse
C++, Python, Docker
`);

const valueAt = (profile: ProfileContent, pointer: string): unknown =>
  pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((value: unknown, key) => (value as Record<string, unknown>)[key], profile);

test("a resume of plain lines is read whole", () => {
  const profile = parseResume(nurse, { asOf });
  expect(profile.contact).toEqual({
    name: "Priya Raghunathan",
    email: "priya@example.org",
    phone: "+44 20 7946 0958",
    links: [],
  });
  expect(profile.location).toBe("Bristol, England");
  expect(profile.experience).toMatchObject([
    {
      company: "Southmead Hospital",
      role: "Senior Staff Nurse",
      start: "2019-03",
      end: null,
      current: true,
      years: 7.8,
    },
    {
      company: "Meadow Care Home",
      role: "Care Assistant",
      start: "2012-06",
      end: "2014-08",
      current: false,
      years: 2.3,
    },
  ]);
  expect(profile.education).toEqual([
    { degree: "BSc Adult Nursing", institution: "University of the West of England", year: 2014 },
  ]);
  expect(profile.skills).toEqual({
    Clinical: ["Wound Care", "Triage", "Infection Control"],
    Systems: ["EMIS", "Microsoft Excel"],
  });
  expect([profile.workMonths, profile.totalWorkYears]).toEqual([120, 10]);
  expect(profile.summary).toContain("Compassionate registered nurse");
  expect(profile.jobRecommendations).toContain("Registered Nurse");
});

test("a German one with the dates beside the company too", () => {
  const profile = parseResume(developer, { asOf });
  expect(profile.location).toBe("München, Deutschland");
  expect(profile.experience).toMatchObject([
    { company: "Krones AG", role: "Teamleiter Softwareentwicklung", start: "2020-04", current: true },
    { company: "MULTIVAC GmbH", role: "Softwareentwickler", start: "2016-10", end: "2020-03" },
  ]);
  expect(profile.education).toMatchObject([{ institution: "Technische Universität München", year: 2016 }]);
  expect(profile.skills).toEqual({ "Programming Languages": ["C++", "Python"], "Cloud & DevOps": ["Docker"] });
});

test("several roles at one company share its name", () => {
  const document = createTextDocument(`
    Ada King
    # Experience
    Acme Corporation
    Senior Engineer\tJan 2020 – Present
    - Leads the platform group of nine people
    Engineer\tJan 2017 – Dec 2019
    - Wrote the first version of the scheduler
  `);
  expect(parseResume(document, { asOf }).experience).toMatchObject([
    { company: "Acme Corporation", role: "Senior Engineer" },
    { company: "Acme Corporation", role: "Engineer" },
  ]);
});

test.each([nurse, developer])("every field quotes the document, every derived one names its rule", (document) => {
  const profile = parseResume(document, { asOf });
  expect(profileContentSchema.safeParse(profile).success).toBe(true);
  for (const [pointer, source] of Object.entries(profile.sources)) {
    const value = valueAt(profile, pointer);
    expect(value, pointer).toBeDefined();
    for (const { quote, start, end } of source.evidence) expect(document.text.slice(start, end)).toBe(quote);
    if (source.origin === "derived") {
      expect(source.rule, pointer).toBeTruthy();
      expect(source.evidence.length, pointer).toBeGreaterThan(0);
    } else if (typeof value === "string" && !/\/(?:start|end)$/.test(pointer)) {
      expect(quoteHolds(source.evidence[0]?.quote ?? "", value), pointer).toBe(true);
    }
  }
  const extracted = [
    "/contact/name",
    "/contact/email",
    "/location",
    "/experience/0/company",
    "/experience/1/role",
    "/experience/1/end",
  ];
  for (const pointer of extracted) expect(profile.sources[pointer]?.origin, pointer).toBe("extracted");
});

test("the same document and month give the same profile, another month another one", () => {
  expect(parseResume(nurse, { asOf })).toEqual(parseResume(nurse, { asOf }));
  expect(parseResume(nurse, { asOf: "2027-11" }).workMonths).toBe(132);
});

test("strengths and weaknesses never repeat a description", () => {
  const profile = parseResume(nurse, { asOf });
  const told = [...profile.strengths, ...profile.weaknesses];
  expect(told.length).toBeGreaterThan(0);
  for (const { description } of profile.experience) {
    for (const line of description.split("\n")) for (const text of told) expect(text).not.toContain(line);
  }
});

test.each([
  [
    "an invoice",
    "Invoice No. 2024-118\nAcme Ltd, 4 Mill Lane\nDate: 03/05/2024\nTotal due: 1,240.00\nPayment within 30 days.",
  ],
  ["a poem", "The rain fell soft upon the hill\nand every bird was silent still\nuntil the morning came."],
])("%s has no experience, no education and no skills", (_, text) => {
  const profile = parseResume(createTextDocument(text), { asOf });
  expect(profile).toMatchObject({ experience: [], education: [], skills: {}, workMonths: null, totalWorkYears: null });
  expect(profile).toMatchObject({ strengths: [], weaknesses: [], jobRecommendations: [] });
});

test("a made-up phone number counts, a date does not", () => {
  const read = (line: string) =>
    parseResume(createTextDocument(`Jane Roe\n${line}\n# Skills\nGo`), { asOf }).contact.phone;
  expect(read("(206) 555-0142")).toBe("(206) 555-0142");
  expect(read("2012 - 2016")).toBeNull();
});

test.each(["- ", "( ", "a ", "1 ", "@a.", "2019 – ", ", "])(
  "four hundred thousand characters of %j are read, not waited for",
  (piece) => {
    const long = piece.repeat(100_000 / piece.length);
    const document = createTextDocument(
      `Jane Roe\n${long}x\n# Experience\n${long}\n# Education\n${long}x\n# Skills\n${long}x`,
    );
    expect(parseResume(document, { asOf }).contact.name).toBe("Jane Roe");
  },
);
