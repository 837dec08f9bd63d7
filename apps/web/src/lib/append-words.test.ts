import { expect, test } from "vitest";
import { appendWords } from "./append-words.ts";

test("words are set apart by one space, and a line stays a line", () => {
  expect(appendWords("", " I led")).toBe("I led");
  expect(appendWords("I led", " a team ")).toBe("I led a team");
  expect(appendWords("I led\n", "a team")).toBe("I led\na team");
});

test("nothing said changes nothing", () => {
  expect(appendWords("I led ", "  ")).toBe("I led ");
});
