import { expect, test } from "vitest";
import { CLAIM_CASES, type ClaimCase } from "./testing/index.ts";
import { plantClaims } from "./testing/plant-claims.ts";

const cases: [string, ClaimCase][] = Object.entries(CLAIM_CASES);

test("of 200 facts that a model invents none reaches an answer, and of 200 true sentences at least 95 % stay", async () => {
  const counts = { invented: 0, passed: 0, true: 0, kept: 0 };
  for (const [name, claims] of cases) {
    const invented = Object.values(claims.invented).flat();
    const passed = await plantClaims(claims, invented);
    expect(passed, name).toEqual([]);
    const kept = await plantClaims(claims, claims.true);
    counts.invented += invented.length;
    counts.passed += passed.length;
    counts.true += claims.true.length;
    counts.kept += kept.length;
  }
  // oxlint-disable-next-line no-console -- the acceptance of the claim check asks for both counts in print
  console.log(
    `invented: ${counts.passed} of ${counts.invented} got through; true: ${counts.kept} of ${counts.true} were kept`,
  );
  expect(counts.invented).toBeGreaterThanOrEqual(200);
  expect(counts.true).toBeGreaterThanOrEqual(200);
  expect(counts.kept / counts.true).toBeGreaterThanOrEqual(0.95);
}, 60_000);
