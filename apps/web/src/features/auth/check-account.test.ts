import { expect, test } from "vitest";
import { words } from "../../lib/messages/index.ts";
import { checkSignIn, checkSignUp, toFieldProblems } from "./check-account.ts";

const account = { name: "Ada Byron", email: "ada@example.com", password: "correct horse" };

test("a complete account has no problems", () => {
  expect(checkSignUp(account)).toEqual({});
});

test.each(["ada", "ada@", "@example.com", "ada@example", "ada@example.", "a@b@example.com", "a da@example.com"])(
  "%s is not a complete address",
  (email) => {
    expect(checkSignUp({ ...account, email })).toEqual({ email: words.auth.emailInvalid });
  },
);

test("spaces around an address are forgiven, spaces for a name are not", () => {
  expect(checkSignUp({ ...account, email: " ada@example.com " })).toEqual({});
  expect(checkSignUp({ ...account, name: "   " })).toEqual({ name: words.auth.nameMissing });
});

test("a new password has 8 to 256 characters, one to sign in with only has to be there", () => {
  expect(checkSignUp({ ...account, password: "1234567" })).toEqual({ password: words.auth.passwordShort });
  expect(checkSignUp({ ...account, password: "x".repeat(257) })).toEqual({ password: words.auth.tooLong(256) });
  expect(checkSignIn({ email: account.email, password: "1" })).toEqual({});
  expect(checkSignIn({ email: account.email, password: "" })).toEqual({ password: words.auth.passwordMissing });
});

test("a field the service refused is marked, also where we saw nothing wrong", () => {
  expect(toFieldProblems({ email: "Invalid email" }, account)).toEqual({ email: words.auth.emailInvalid });
  expect(toFieldProblems({ password: "Too small" }, { ...account, password: "short" })).toEqual({
    password: words.auth.passwordShort,
  });
});
