import { expect, test } from "vitest";
import { repairText } from "./repair-text.ts";

test("NUL and lone surrogates are taken out and told", () => {
  expect(repairText("a\0b")).toEqual({ text: "ab", damaged: true });
  expect(repairText("a\ud800b")).toEqual({ text: "a\ufffdb", damaged: true });
});

test("a NUL that stands alone is an icon or an emoji: nothing that could be read is lost", () => {
  expect(repairText("Astronaut \0")).toEqual({ text: "Astronaut ", damaged: false });
  expect(repairText("\0 \0").damaged).toBe(false);
  expect(repairText("\0\0\0\0").damaged).toBe(true);
});

test("soft hyphens go, odd hyphens and spaces become plain, and nothing is called damaged", () => {
  expect(repairText("555\u00ad\u20105555\u00a0x\u200b")).toEqual({ text: "555-5555 x", damaged: false });
  expect(repairText("\uf0b7 item")).toEqual({ text: " item", damaged: false });
});

test("whole pairs and accents stay", () => {
  expect(repairText("Zoë 👍")).toEqual({ text: "Zoë 👍", damaged: false });
});

test("ligatures become letters, and an accent joins its letter", () => {
  expect(repairText("e\ufb03cient work\ufb02ow, \ufb01nance, \ufb00").text).toBe("efficient workflow, finance, ff");
  expect(repairText("Jose\u0301 Mu\u0308ller").text).toBe("José Müller");
});

test("tags, joiners, direction marks and variation selectors leave no trace", () => {
  expect(repairText("Nur\u{e0048}\u{e0049}s\u2060e\u202e\ufe0f\u{e0101}").text).toBe("Nurse");
});

test("signs that mean something stay as they are", () => {
  expect(repairText("C#, C++, 50 %, ½, m², №, € – — “”").text).toBe("C#, C++, 50 %, ½, m², №, € – — “”");
});
