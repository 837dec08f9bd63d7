import { expect, test } from "vitest";
import { holdsSecret } from "./secrets-in-urls.ts";

const KEY = "gw_0123456789abcdefghij";

test.for([
  "/trpc/auth.me?token=abc",
  "/trpc/auth.me?api_key=abc",
  "/trpc/auth.me?apiKey=abc",
  "/trpc/auth.me?access_token=abc",
  "/trpc/auth.me?session_token=abc",
  "/trpc/auth.me?a=b&PASSWORD=abc",
  "/trpc/auth.me?%74oken=abc",
  "/trpc/jobs.watch?connectionParams=%7B%7D",
  `/uploads/1/file?download=${KEY}`,
  `/trpc/jobs.list?input=${encodeURIComponent(JSON.stringify({ key: KEY }))}`,
  `/${KEY}/file`,
])("B51, ASVS 14.2.1: %s holds a secret", (url) => {
  expect(holdsSecret(url)).toBe(true);
});

test.for([
  "/",
  "/trpc/jobs.list?input=%7B%7D",
  `/trpc/questions.saved?input=${encodeURIComponent(JSON.stringify({ search: "token, password and gw_short" }))}`,
  "/questions/export?format=json&search=password",
  "/reset-password",
  // A conversation's page.
  "/chat?session=0b9f2a4e-7d0c-4c11-9d53-4f6f0c7f2b11",
])("%s holds none", (url) => {
  expect(holdsSecret(url)).toBe(false);
});
