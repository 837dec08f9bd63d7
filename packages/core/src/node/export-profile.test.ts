import { validate } from "@jsonresume/schema";
import { describe, expect, test } from "vitest";
import { readDocx } from "../document/docx/read-docx.ts";
import { readPdf } from "../document/pdf/read-pdf.ts";
import { type ExportFormat, type Profile, profileSchema } from "../schemas/index.ts";
import { sampleProfile } from "../testing/index.ts";
import { exportProfile } from "./export-profile.ts";

async function exportText(profile: Profile, format: ExportFormat): Promise<string> {
  const { bytes } = await exportProfile(profile, format);
  if (format === "pdf") return (await readPdf(bytes)).text;
  if (format === "docx") return (await readDocx(bytes)).text;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** Scripts with a font of ours, and characters that no file format may choke on. */
const WORLD = sampleProfile({
  contact: { name: "Łukasz Müller 王小明 김철수", email: "ł@example.com", phone: "+48 22 000 00 00", links: [] },
  location: "Αθήνα",
  summary: "Иванов さくら Đặng\u0007 \uFFFE <b>&amp;</b> \u{1F600}",
  skills: { 'Tools, "etc"': ["=HYPERLINK(1)", "C++", "a\nb"] },
});
const EMPTY = sampleProfile({
  contact: { name: null, email: null, phone: null, links: [] },
  location: null,
  totalWorkYears: null,
  workMonths: null,
  skills: {},
  experience: [],
  education: [],
  summary: null,
  jobRecommendations: [],
  strengths: [],
});

describe("JSON", () => {
  test("is the profile", async () => {
    expect(profileSchema.parse(JSON.parse(await exportText(WORLD, "json")))).toEqual(WORLD);
  });

  test.each([
    ["a plain profile", sampleProfile()],
    ["one of many scripts", WORLD],
    ["an empty one", EMPTY],
    [
      "one whose addresses are none",
      sampleProfile({ contact: { ...EMPTY.contact, email: "ada at home", links: ["//"] } }),
    ],
  ])("Resume of %s is valid by its schema", async (_, profile) => {
    const resume: unknown = JSON.parse(await exportText(profile, "jsonresume"));
    let errors: unknown;
    validate(resume, (found) => (errors = found));
    expect(errors).toBeNull();
  });

  test("Resume has every job, school and skill", async () => {
    expect(JSON.parse(await exportText(sampleProfile(), "jsonresume"))).toMatchObject({
      basics: {
        name: "Ada Byron",
        email: "ada@example.com",
        location: { address: "London" },
        profiles: [{ network: "example.com", url: "https://example.com/ada" }],
      },
      work: [
        { name: "Engine Works", position: "Analyst", startDate: "2020-01", endDate: "2021-12" },
        { name: "Jacquard Mills", location: "Lyon" },
      ],
      education: [{ institution: "Home", studyType: "Mathematics", endDate: "2017" }],
      skills: [
        { name: "Languages", keywords: ["Python", "SQL"] },
        { name: "CI/CD", keywords: ["Jenkins"] },
      ],
    });
  });
});

describe("CSV", () => {
  test("has one row a fact, with where it is from", async () => {
    const lines = (await exportText(sampleProfile(), "csv")).split("\r\n");
    expect(lines[0]).toBe("\uFEFFsection,entry,field,value,origin,confidence,page");
    expect(lines).toContain("contact,1,name,Ada Byron,extracted,0.9,1");
    expect(lines).toContain("experience,2,company,Jacquard Mills,extracted,0.9,1");
    expect(lines).toContain("skills,1,CI/CD,Jenkins,extracted,0.9,1");
    expect(lines).toContain("profile,1,workMonths,36,,,");
    expect(lines.at(-1)).toBe("");
  });

  test("quotes what needs it, and never starts a cell as a formula", async () => {
    const text = await exportText(WORLD, "csv");
    expect(text).toContain(`skills,1,"Tools, ""etc""",'=HYPERLINK(1),`);
    expect(text).toContain(`"a\nb"`);
    expect(text).toContain("'+48 22 000 00 00");
    for (const start of ["=1", "+1", "-1", "@A1", "\t=1", " =1", "\uFF1D1", "\u200B=1", "\u0001=1"]) {
      const cell = (await exportText(sampleProfile({ location: start }), "csv"))
        .split(/\r\n/)
        .find((row) => row.includes(",location,"));
      expect(cell).toMatch(/^profile,1,location,"?'/);
    }
  });
});

test("a profile longer than a PDF is set in one go is refused there, and whole elsewhere", async () => {
  const [entry] = sampleProfile().experience;
  const long = sampleProfile({
    experience: Array.from({ length: 4 }, () => ({ ...entry!, description: "a ".repeat(9_000) })),
  });
  await expect(exportProfile(long, "pdf")).rejects.toMatchObject({ code: "export_too_large" });
  expect((await exportProfile(long, "docx")).bytes.length).toBeGreaterThan(0);
});

describe.each<ExportFormat>(["docx", "pdf"])("%s", (format) => {
  test("is read again with every name in it, whatever its script", async () => {
    const text = (await exportText(WORLD, format)).replaceAll(/\s+/g, " ");
    for (const name of [
      "Łukasz Müller",
      "王小明",
      "김철수",
      "Αθήνα",
      "Иванов",
      "さくら",
      "Đặng",
      "Engine Works",
      "Weaver",
    ]) {
      expect(text).toContain(name);
    }
    expect(text).toContain("<b>&amp;</b>");
    expect(text).not.toContain("undefined");
  });

  test("of an empty profile is a file with a title", async () => {
    expect((await exportText(EMPTY, format)).trim()).toBe("Resume");
  });

  test("tells a bullet from a paragraph, and a date from a title", async () => {
    const [job] = sampleProfile().experience;
    const described = {
      ...job!,
      description: "Led a team.\n• Cut errors by 40 %\n- Wrote notes",
      current: true,
      end: null,
    };
    const text = await exportText(sampleProfile({ experience: [described] }), format);
    expect(text).toMatch(
      /Analyst, Engine Works\s+2020-01 – present\s+Led a team\.\s+(?:•\s*)?Cut errors by 40 %\s+(?:•\s*)?Wrote notes/,
    );
  });

  test("leaves out what the program thinks of the person", async () => {
    expect(await exportText(sampleProfile(), format)).not.toContain("3 years of work experience");
  });
});

test("a PDF of many pages repeats nothing and loses nothing", async () => {
  const [job] = sampleProfile().experience;
  const experience = Array.from({ length: 60 }, (_, index) => ({
    ...job!,
    company: `Company ${index} end`,
    description: "Did the work that was there to do, and then some more of it. ".repeat(4),
  }));
  const text = await exportText(sampleProfile({ experience }), "pdf");
  for (let index = 0; index < experience.length; index++) {
    expect(text.split(`Company ${index} end`)).toHaveLength(2);
  }
});
