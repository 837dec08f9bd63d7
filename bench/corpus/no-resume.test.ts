import { readFileSync } from "node:fs";
import { DomainError, parseResume } from "@groundwork/core";
import { createReadingPool, type ReadingPool } from "@groundwork/core/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OTHER_DOCUMENTS } from "./no-resume/texts.ts";

let pool: ReadingPool;
beforeAll(() => {
  pool = createReadingPool({ size: 2 });
});
afterAll(() => pool.close());

describe("a document with no resume in it", () => {
  test("is one of thirty kinds", () => expect(OTHER_DOCUMENTS).toHaveLength(30));

  test.for(OTHER_DOCUMENTS)("gives no job and no skill, or a typed error: $id", async ({ id }) => {
    const bytes = readFileSync(new URL(`no-resume/${id}.pdf`, import.meta.url));
    const read = await pool.extract(bytes).catch((error: unknown) => error as DomainError);
    if (read instanceof DomainError) {
      expect(read.code).toBe("document_no_text");
      return;
    }
    const { experience, skills, workMonths } = parseResume(read, { asOf: "2026-11" });
    expect({ experience: experience.map(({ company, role }) => `${role} @ ${company}`), skills, workMonths }).toEqual({
      experience: [],
      skills: {},
      workMonths: null,
    });
  });
});
