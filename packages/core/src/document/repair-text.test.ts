import { expect, test } from "vitest";
import { repairText } from "./repair-text.ts";

test("NUL and lone surrogates are taken out and told", () => {
  expect(repairText("a\0b")).toEqual({ text: "ab", damaged: true });
  expect(repairText("a\ud800b")).toEqual({ text: "a\ufffdb", damaged: true });
});

test("soft hyphens go, odd hyphens and spaces become plain, and nothing is called damaged", () => {
  expect(repairText("555\u00ad\u20105555\u00a0x\u200b")).toEqual({ text: "555-5555 x", damaged: false });
  expect(repairText("\uf0b7 item")).toEqual({ text: " item", damaged: false });
});

test("whole pairs and accents stay", () => {
  expect(repairText("Zoë 👍")).toEqual({ text: "Zoë 👍", damaged: false });
});
