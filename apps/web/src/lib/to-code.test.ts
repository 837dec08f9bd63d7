import { expect, test } from "vitest";
import { toCode } from "./to-code.ts";

test("a code may be typed or pasted in groups", () => {
  expect(toCode(" 123 456\n")).toBe("123456");
  expect(toCode("ABCD-EFGH IJKL")).toBe("ABCD-EFGHIJKL");
});
