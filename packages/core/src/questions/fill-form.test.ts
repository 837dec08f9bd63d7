import { expect, test } from "vitest";
import type { QuestionRequest } from "../engine/engine.ts";
import { CATEGORIES, DIFFICULTIES } from "../schemas/index.ts";
import { DEVELOPER_RESUME, NURSE_RESUME, buildDocument, buildProfile } from "../testing/index.ts";
import { QUESTION_FORMS } from "./bank/bank.ts";
import { collectFacts } from "./facts.ts";
import { buildFillSource, fillForm, fillText } from "./fill-form.ts";

/** Somebody's resume with other titles held, and what is aimed at. */
function sourceOf(
  lines: readonly string[],
  { roles = [], ...target }: Partial<QuestionRequest> & { roles?: readonly string[] } = {},
) {
  const document = buildDocument(lines);
  const built = buildProfile(lines);
  const experience = built.experience.map((entry, i) => ({ ...entry, role: roles[i] ?? entry.role }));
  const profile = { ...built, experience };
  const request: QuestionRequest = {
    profile,
    document,
    jobTitle: null,
    level: null,
    company: null,
    jobDescription: null,
    categories: CATEGORIES,
    difficulties: DIFFICULTIES,
    count: 24,
    existing: [],
    gaps: [],
    ...target,
  };
  return buildFillSource(collectFacts(profile, document), request);
}

const formOf = (id: string) => QUESTION_FORMS.find((form) => form.id === id)!;

test("every form can be filled for a nurse, a developer or one of an unknown occupation who aims at a new job", () => {
  const target = {
    jobTitle: "Team Lead",
    company: "Halcyon",
    jobDescription: "We ask for Salesforce.",
    gaps: ["five years of experience in sales"],
  };
  const sources = [
    sourceOf(NURSE_RESUME, target),
    sourceOf(DEVELOPER_RESUME, target),
    sourceOf(NURSE_RESUME, { ...target, roles: ["Senior Florist", "Florist"] }),
  ];
  const empty = QUESTION_FORMS.filter((form) => sources.every((source) => fillForm(form, source).length === 0));
  expect(empty.map(({ id }) => id)).toEqual([]);
});

test("a form of an occupation is never about a job of another one", () => {
  const source = sourceOf(DEVELOPER_RESUME, { roles: ["Software Engineer", "Sous Chef"] });
  const companies = (id: string) => fillForm(formOf(id), source).map(({ values }) => values.company);
  expect(companies("software-bug")).toEqual(["Brightline Payments"]);
  expect(companies("hospitality-happy")).toEqual(["Copperleaf Labs"]);
  expect(companies("behavioral-proud")).toEqual(["Brightline Payments", "Copperleaf Labs"]);
});

test("without a job aimed at, a form of an occupation names the newest post of that occupation", () => {
  const roles = ["Software Engineer", "Sous Chef"];
  const titles = (id: string, target: { jobTitle?: string } = {}) =>
    fillForm(formOf(id), sourceOf(DEVELOPER_RESUME, { roles, ...target })).map(({ values }) => values.jobTitle);
  expect(titles("software-review")).toEqual(["Software Engineer"]);
  expect(titles("hospitality-allergy")).toEqual(["Sous Chef"]);
  expect(titles("hospitality-allergy", { jobTitle: "Head Chef" })).toEqual(["Head Chef"]);
});

test("a gap that names a skill is asked about as a skill, and another one as a short phrase", () => {
  const source = sourceOf(NURSE_RESUME, {
    gaps: ["Experience with Salesforce", "Must have a master's degree", "Wound care", "Manage the shift"],
  });
  const texts = (id: string) => fillForm(formOf(id), source).map((filling) => fillText(formOf(id).text, filling));
  expect(texts("missing-skill-nearest")).toEqual(["What have you done that comes nearest to Salesforce?"]);
  expect(texts("gap-nearest")).toEqual(["What comes closest in your work so far to a master's degree?"]);
});

test("nothing is asked with a trait that stands among the skills", () => {
  const lines = NURSE_RESUME.map((line) =>
    line.replace("Triage, Wound care,", "Hard-working, Motivator and Leader, Wound care,"),
  );
  const skills = fillForm(formOf("technical-skill-where"), sourceOf(lines)).map(({ values }) => values.skill);
  expect(skills).toContain("Wound care");
  expect(skills).not.toContain("Hard-working");
  expect(skills).not.toContain("Motivator and Leader");
});

test("a name that ends in a full stop does not end the sentence twice", () => {
  const [filling] = fillForm(formOf("sales-deal"), sourceOf(NURSE_RESUME, { roles: ["Florist", "Florist"] }));
  const at = (company: string) => fillText("Tell me about {company}.", { ...filling!, values: { company } });
  expect(at("Acme Inc.")).toBe("Tell me about Acme Inc.");
  expect(at("Acme")).toBe("Tell me about Acme.");
});
