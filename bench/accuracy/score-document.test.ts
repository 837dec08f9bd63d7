import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Truth } from "../corpus/truth.ts";
import { toFigures } from "./figures.ts";
import { EMPTY_PREDICTION, type Prediction, scoreDocument } from "./score-document.ts";

const DOCUMENTS = new URL("../corpus/documents/", import.meta.url);
const TRUTHS = readdirSync(DOCUMENTS).map(
  (id) => JSON.parse(readFileSync(new URL(`${id}/truth.json`, DOCUMENTS), "utf8")) as Truth,
);

const macro = (predict: (truth: Truth, index: number) => Prediction) =>
  toFigures(TRUTHS.map((truth, index) => ({ counts: scoreDocument(truth, predict(truth, index)) }))).macro;

test("the truth itself scores 1", () => expect(macro(toPerfect)).toBe(1));

test("nothing scores 0", () => expect(macro(() => EMPTY_PREDICTION)).toBe(0));

test("another person's resume scores next to nothing", () =>
  expect(macro((_, index) => toPerfect(TRUTHS[(index + 1) % TRUTHS.length] as Truth))).toBeLessThan(0.2));

test("an invented job and a job given twice cost", () => {
  const invented = (truth: Truth) => {
    const prediction = toPerfect(truth);
    return { ...prediction, experience: [...prediction.experience, toJob("Nothing", "Nobody Ltd", 40)] };
  };
  const doubled = (truth: Truth) => {
    const prediction = toPerfect(truth);
    return { ...prediction, experience: [...prediction.experience, ...prediction.experience] };
  };
  expect(macro(invented)).toBeLessThan(1);
  expect(macro(doubled)).toBeLessThan(1);
});

test("a city without its country is right, and one with somebody else's country is wrong", () => {
  const truth = TRUTHS.find(({ location }) => location?.endsWith("United Kingdom")) as Truth;
  const city = truth.location?.split(",")[0] ?? "";
  const at = (location: string) => scoreDocument(truth, { ...EMPTY_PREDICTION, location }).location.right;
  expect([at(city), at(`${city}, France`)]).toEqual([1, 0]);
});

function toPerfect(truth: Truth): Prediction {
  return {
    contact: truth.contact,
    location: truth.location,
    workMonths: truth.total_work_years === null ? null : truth.total_work_years * 12,
    skills: truth.skills,
    experience: truth.experience.map(({ role, company, years }) => toJob(role, company, years ?? 0)),
    education: truth.education,
  };
}

function toJob(role: string, company: string, years: number): Prediction["experience"][number] {
  return { role, company, years, start: null, end: null, current: false, location: null, description: "" };
}
