import { expect, test } from "vitest";
import { sampleProfile } from "../testing/index.ts";
import { scoreSimilarity } from "./score-similarity.ts";

const asked = { profile: sampleProfile(), vectors: [Float32Array.of(1, 0), Float32Array.of(0, 1)] };

test("a resume is wholly like itself, and the score is the sum of its parts", () => {
  const { score, parts } = scoreSimilarity(asked, asked);
  expect(score).toBe(1);
  expect(parts.reduce((sum, part) => sum + part.weight * part.score, 0)).toBeCloseTo(score, 3);
  expect(parts.map(({ part, shared }) => [part, shared])).toEqual([
    ["skills", ["Python", "SQL", "Jenkins"]],
    ["roles", ["analyst", "weav"]],
    ["text", []],
  ]);
});

test("shared skills count whatever their spelling, and both ways alike", () => {
  const other = {
    profile: sampleProfile({ skills: { Ops: ["K8s", "python"] }, experience: [] }),
    vectors: [Float32Array.of(1, 0)],
  };
  const kubernetes = { profile: sampleProfile({ skills: { Tools: ["Kubernetes"] } }), vectors: [] };
  expect(scoreSimilarity(kubernetes, other).parts[0]).toMatchObject({ shared: ["Kubernetes"], score: 0.667 });
  expect(scoreSimilarity(other, asked).score).toBe(scoreSimilarity(asked, other).score);
});

test("resumes with nothing in common, or nothing in them, score nothing", () => {
  const empty = { profile: sampleProfile({ skills: {}, experience: [] }), vectors: [] };
  expect(scoreSimilarity(asked, empty).score).toBe(0);
  expect(scoreSimilarity(empty, empty).score).toBe(0);
});
