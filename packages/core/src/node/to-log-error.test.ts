import { expect, test } from "vitest";
import { toLogError } from "./to-log-error.ts";

test("a logged error keeps message, code and cause, and nothing a driver hung onto it", () => {
  const cause = Object.assign(new Error("terminated"), { code: "57P01", client: { secretKey: "s3cret" } });
  const logged = toLogError(new Error("no profile", { cause }));
  expect(logged).toMatchObject({ message: "no profile", cause: { message: "terminated", code: "57P01" } });
  expect(JSON.stringify(logged)).not.toContain("s3cret");
  expect(toLogError({ message: "a plain one", client: { secretKey: "s3cret" } })).toEqual({
    type: "object",
    message: "a plain one",
  });
});
