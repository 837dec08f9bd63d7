import * as schemas from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { checkDescription, MAX_DESCRIPTION_CHARACTERS } from "./check-description.ts";

test("the limit is the service's", () => {
  expect(MAX_DESCRIPTION_CHARACTERS).toBe(schemas.MAX_DESCRIPTION_CHARACTERS);
});

test("nothing but space is missing; one character is enough to ask", () => {
  expect(checkDescription(" \n\t ")).toEqual({ kind: "missing" });
  expect(checkDescription("x")).toBeUndefined();
});

test("what is too long says by how much", () => {
  expect(checkDescription("x".repeat(50_000))).toBeUndefined();
  expect(checkDescription("x".repeat(50_012))).toEqual({ kind: "too_long", over: 12 });
});
