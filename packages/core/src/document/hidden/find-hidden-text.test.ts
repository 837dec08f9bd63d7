import { expect, test } from "vitest";
import { parseResume } from "../../resume/parse-resume.ts";
import { makeAttackDocxs, makeCleanDocx, makeVisibleDocx } from "../../testing/attack-docxs.ts";
import { makeAttackPdfs, makeCleanPdf, makeVisiblePdf } from "../../testing/attack-pdfs.ts";
import type { ExtractedDocument } from "../document.ts";
import { readDocx } from "../docx/read-docx.ts";
import { readPdf } from "../pdf/read-pdf.ts";

const profileOf = (document: ExtractedDocument) => {
  const { warnings, ...profile } = parseResume(document, { asOf: "2026-11" });
  return { warnings, profile };
};

const cleanPdf = profileOf(await readPdf(await makeCleanPdf()));
const cleanDocx = profileOf(await readDocx(await makeCleanDocx()));

test("the resumes without an attack are read, and nothing in them is called hidden", () => {
  for (const { profile, warnings } of [cleanPdf, cleanDocx]) {
    expect(profile.experience.map(({ company }) => company)).toEqual([
      "Northfield General Hospital",
      "Harbour View Clinic",
    ]);
    expect(warnings).toEqual([]);
  }
});

test("the smuggled lines would change the profile if they were read", async () => {
  expect(profileOf(await readPdf(await makeVisiblePdf())).profile).not.toEqual(cleanPdf.profile);
  expect(profileOf(await readDocx(await makeVisibleDocx())).profile).not.toEqual(cleanDocx.profile);
});

test.for(await makeAttackPdfs())(
  "B22: PDF, $name: told with page, place and reason, and the profile is the clean one",
  async (attack) => {
    const document = await readPdf(attack.bytes);
    expect(document.hidden.map(({ text, reason, page }) => ({ text, reason, page }))).toEqual(
      attack.texts.map((text) => ({ text, reason: attack.reason, page: 1 })),
    );
    for (const { box, reason } of document.hidden) {
      if (reason === "off_page") expect(box).toBeNull();
      // Where the lines were drawn: between the two jobs, or under the skills.
      else expect(box?.x).toBeCloseTo(50 / 595, 2);
    }
    const { profile, warnings } = profileOf(document);
    expect(profile).toEqual(cleanPdf.profile);
    expect(warnings.map(({ code }) => code)).toEqual(["hidden_text"]);
    expect(warnings[0]?.evidence.map(({ quote, page }) => ({ quote, page }))).toEqual(
      attack.texts.map((quote) => ({ quote, page: 1 })),
    );
  },
);

test.for(await makeAttackDocxs())(
  "B22: DOCX, $name: told with the reason, and the profile is the clean one",
  async (attack) => {
    const document = await readDocx(attack.bytes);
    expect(document.hidden).toEqual(
      attack.texts.map((text) => ({ text, reason: attack.reason, page: null, box: null })),
    );
    const { profile, warnings } = profileOf(document);
    expect(profile).toEqual(cleanDocx.profile);
    expect(warnings.map(({ code }) => code)).toEqual(["hidden_text"]);
  },
);
