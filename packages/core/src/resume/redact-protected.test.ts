import { afterAll, describe, expect, test } from "vitest";
import { chunkDocument } from "../document/chunk-document.ts";
import type { ExtractedDocument } from "../document/document.ts";
import { locateEvidence } from "../document/locate-evidence.ts";
import { answer, closeServers, openai, request } from "../engine/testing/scripted-model.ts";
import { DEVELOPER_RESUME, NURSE_RESUME, buildDocument } from "../testing/index.ts";
import { parseResume } from "./parse-resume.ts";
import { redactProtected, withoutProtected } from "./redact-protected.ts";

afterAll(closeServers);

describe("P3: without what is protected, nothing tells that it was there", () => {
  test.for([
    ["Age: 34", ""],
    ["London | Age: 34 | ada@example.com", "London | ada@example.com"],
    ["Age: 34 | London | Married | Nurse", "London | Nurse"],
    ["London – Age: 34 – Single", "London"],
    ["Ada Byron (Age: 34), London", "Ada Byron , London"],
    ["Gender: Female\tNationality: Polish\tLeeds", "Leeds"],
    ["Date of birth: May 12, 1990, Rome", ""],
    ["Ethnicity: Zweibrücker, Leeds, +44 20 7946 0958", "Leeds, +44 20 7946 0958"],
    ["I am a 34-year-old nurse from Leeds.", "nurse from Leeds."],
    ["Jean Dupont, 34 ans", "Jean Dupont"],
    ["34-year-old nurse from Leeds", "nurse from Leeds"],
    ["Age: 34 Ethnicity: Zweibrücker Gender: Female", ""],
    ["Ethnicity:\nZweibrücker\nLeeds", "Leeds"],
    ["Age:\nEthnicity:\n34\nZweibrücker\nLeeds", "Leeds"],
  ])("%j is %j", ([said, left]) => {
    expect(redactProtected(said!)).toBe(left);
  });

  test.for([
    "Led a 5 years old company",
    "Responsive, single, multi-page",
    "Age UK, volunteer",
    "Nurse | 15 years",
    "Gender – Policy Adviser",
    "Alter Markt 5, Berlin",
    "2019 - 2021 | Race Engineer",
    "White Plains, NY",
  ])("and %j is what it was", (line) => {
    expect(redactProtected(line)).toBe(line);
  });
});

/** Above the first heading, in a line of contact data, in the summary and in a list at the end. */
const STATED = (age: string, race: string) => (resume: readonly string[]) => [
  resume[0]!,
  `${resume[1]} · Age: ${age}`,
  `Ethnicity: ${race}`,
  ...resume.slice(2, 4),
  ...resume.slice(4),
  "# Personal details",
  `Race: ${race}`,
  `Age\t${age}`,
];
const UNSTATED = (resume: readonly string[]) => [...resume, "# Personal details"];
const RESUMES = [
  ["a nurse's", NURSE_RESUME],
  ["a developer's", DEVELOPER_RESUME],
] as const;
const squeezed = ({ text }: { text: string }) => redactProtected(text);

test("P3: of two columns, a value broken off its label goes, and not what stands beside the label", () => {
  const document = buildDocument(["Ada Byron", "Date of birth:", "14.03.1987", "BSc Nursing, University of Leeds"]);
  const { box } = document.lines[1]!;
  Object.assign(document.lines[3]!, { block: 1, box: { ...box, x: 0.6 } });
  expect(redactProtected(withoutProtected(document).text)).toBe("Ada Byron\nBSc Nursing, University of Leeds");
});

describe.for(RESUMES)("P3: %s resume", ([, resume]) => {
  const whole = buildDocument(STATED("34", "Hmong")(resume));
  const stated = withoutProtected(whole);
  const changed = withoutProtected(buildDocument(STATED("57", "Yoruba and Igbo")(resume)));
  const deleted = withoutProtected(buildDocument(UNSTATED(resume)));
  const read = (document: ExtractedDocument) => parseResume(document, { asOf: "2026-11" });

  test("keeps every offset and every other letter, and the document for the viewer is whole", () => {
    expect(stated.text).toHaveLength(whole.text.length);
    for (const [at, letter] of [...whole.text].entries()) expect([" ", letter]).toContain(stated.text[at]);
    expect(whole.text).toContain("Ethnicity: Hmong");
    expect(stated.text).not.toMatch(/Hmong|Ethnicity|34/);
    for (const line of stated.lines) {
      expect(stated.text.slice(line.start, line.end).trim()).toHaveLength(line.end - line.start);
      expect(line.spans.map(({ start, end }) => stated.text.slice(start, end).trim())).not.toContain("");
    }
    expect(withoutProtected(stated)).toEqual(stated);
  });

  test("shows what stays where it stood", () => {
    const email = /\S+@\S+/.exec(whole.text)!;
    const place = [email.index, email.index + email[0].length] as const;
    expect(locateEvidence(stated, ...place).quote).toBe(email[0]);
    const [before, after] = [locateEvidence(whole, ...place).boxes[0]!, locateEvidence(stated, ...place).boxes[0]!];
    expect(after.x).toBeCloseTo(before.x, 6);
    expect(after.width).toBeCloseTo(before.width, 6);
  });

  test("with another age and race, or without, gives the same recommendations, strengths, weaknesses and facts", () => {
    const { sources: _, ...profile } = read(stated);
    for (const other of [changed, deleted]) {
      const { sources: __, ...otherProfile } = read(other);
      expect(JSON.stringify(otherProfile)).toBe(JSON.stringify(profile));
    }
  });

  test("with another age and race of the same length gives the same profile, byte by byte, with all its evidence", () => {
    const other = withoutProtected(buildDocument(STATED("57", "Aymar")(resume)));
    expect(JSON.stringify(read(other))).toBe(JSON.stringify(read(stated)));
    expect(chunkDocument(other)).toEqual(chunkDocument(stated));
  });

  test("is cut into the same passages, apart from the blank", () => {
    const passages = chunkDocument(stated).map(squeezed);
    expect(chunkDocument(changed).map(squeezed)).toEqual(passages);
    expect(chunkDocument(deleted).map(squeezed)).toEqual(passages);
  });

  test("gives the same prompts for analysis, questions, replies and vectors", async () => {
    const prompts = [];
    for (const document of [stated, changed, deleted]) {
      const { engine, server } = await openai([{ kind: "answer", answer }]);
      const profile = await engine.analyze(document, { asOf: "2026-11" });
      await engine.writeQuestions({ ...request, document, profile });
      const passages = chunkDocument(document).map((chunk) => ({
        text: chunk.text,
        evidence: locateEvidence(document, chunk.start, chunk.end),
      }));
      await Array.fromAsync(engine.reply({ question: "What did you do about costs?", passages }));
      await engine.embedder.embed(passages.map(({ text }) => text));
      expect(server.calls.map(({ schemaName }) => schemaName)).toEqual(["profile", "questions", "reply", ""]);
      // The boundary between instructions and data is random.
      prompts.push(server.calls.map(({ prompt }) => prompt.replace(/=====[0-9a-f-]{36}/g, "=====")));
    }
    expect(prompts[0]!.join()).not.toMatch(/Hmong|Ethnicity|\b34\b/);
    expect(prompts[1]).toEqual(prompts[0]);
    expect(prompts[2]).toEqual(prompts[0]);
  });
});

test("B83: what a model says of age or race reaches no profile, quoted or not", async () => {
  const document = withoutProtected(buildDocument(STATED("34", "Hmong")(NURSE_RESUME)));
  const guess = {
    location: null,
    summary: "Ethnicity: Hmong",
    experience: [],
    education: [],
    skills: [{ category: "Person", skills: ["Hmong", "34"] }],
    strengths: [{ text: "Hmong, 34", quotes: ["Age: 34", "Ethnicity: Hmong"] }],
    weaknesses: [{ text: "Old", quotes: ["Age\t34"] }],
    jobRecommendations: [],
    age: 34,
    race: "Hmong",
  };
  const { engine } = await openai([{ kind: "ok", content: guess }]);
  const profile = await engine.analyze(document, { asOf: "2026-11" });
  const { engine: _, ...builtin } = parseResume(document, { asOf: "2026-11" });
  expect(profile).toMatchObject(builtin);
  expect(JSON.stringify(profile)).not.toMatch(/Hmong|"age"|"race"/);
});
