import { sendMessageInputSchema } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { createMessageKey } from "./message-key.ts";

test("the service takes every key, and no two are the same", () => {
  const keys = Array.from({ length: 50 }, createMessageKey);
  for (const messageKey of keys)
    expect(sendMessageInputSchema.parse({ text: "Hi", messageKey })).toEqual({ text: "Hi", messageKey });
  expect(new Set(keys).size).toBe(50);
});
