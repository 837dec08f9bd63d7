import * as schemas from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { RATINGS } from "./ratings.ts";

test("the keys 1 to 4 are the service's ratings, from worst to best", () => {
  expect(RATINGS).toEqual(schemas.RATINGS);
});
