import { expect, test } from "vitest";
import { toGapPhrase } from "./gap-phrase.ts";

test("a requirement becomes the short noun phrase it is about", () => {
  expect(toGapPhrase("• Must have a valid driving licence.")).toBe("a valid driving licence");
  expect(toGapPhrase("Bachelor's degree in Nursing required")).toBe("Bachelor's degree in Nursing");
  expect(toGapPhrase("5+ years of experience in project management (preferred)")).toBe(
    "5+ years of experience in project management",
  );
  expect(toGapPhrase("You should have experience with budgets")).toBe("experience with budgets");
  expect(toGapPhrase("Fluent in Spanish is a plus")).toBe("fluent Spanish");
  expect(toGapPhrase("Strong German language skills")).toBe("strong German language skills");
  expect(toGapPhrase("German language skills")).toBe("German language skills");
  expect(toGapPhrase("PMP certification")).toBe("PMP certification");
});

test("a duty, a sentence or a paragraph is no phrase", () => {
  expect(toGapPhrase("Manage the night shift")).toBeNull();
  expect(toGapPhrase("We are a family business with years of experience.")).toBeNull();
  expect(toGapPhrase(`experience with ${"many things, ".repeat(20)}`)).toBeNull();
  expect(toGapPhrase("")).toBeNull();
});
