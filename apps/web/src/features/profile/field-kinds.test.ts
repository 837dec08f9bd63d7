import { expect, test } from "vitest";
import { checkField, findFieldKind } from "./field-kinds.ts";

const check = (pointer: string, written: string) => checkField(findFieldKind(pointer)!, written);

test.each([
  ["/contact/email", "ada@example.com"],
  ["/contact/links/0", "https://example.com/ada"],
  ["/experience/3/start", "2021"],
  ["/experience/3/end", "2021-12"],
  ["/education/0/year", "1999"],
  ["/skills/C~1C++/2", "STL"],
])("%s may be %s", (pointer, written) => {
  expect(check(pointer, written)).toBeUndefined();
});

test.each([
  ["/contact/email", "ada@example"],
  ["/contact/links/0", "example.com"],
  ["/experience/3/start", "2021-13"],
  ["/experience/3/role", "  "],
  ["/education/0/year", "99"],
  ["/contact/phone", "1".repeat(101)],
])("%s may not be %s", (pointer, written) => {
  expect(check(pointer, written)).toMatch(/\.$/);
});

test("a field that the profile can do without may be left empty", () => {
  expect(check("/contact/phone", "")).toBeUndefined();
  expect(findFieldKind("/contact/phone")!.empty).toBeNull();
});

test.each(["/totalWorkYears", "/workMonths", "/experience/0/years", "/strengths/0"])(
  "%s follows from other fields and is not edited",
  (pointer) => {
    expect(findFieldKind(pointer)).toBeUndefined();
  },
);
