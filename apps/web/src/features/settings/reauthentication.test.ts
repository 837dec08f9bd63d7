import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { answer, isDeclined, withReauthentication } from "./reauthentication.ts";

const refusal = (reason: string) =>
  TRPCClientError.from({ error: { message: "no", code: -32_600, data: { reason } as never } });

/** An act that is refused until the password was given. */
function createAct() {
  let tries = 0;
  return {
    run: async () => {
      tries += 1;
      if (tries === 1) throw refusal("reauthentication_required");
      return "done";
    },
    tries: () => tries,
  };
}

/** The refusal is known a few promises after the act. */
const untilAsked = () => new Promise(setImmediate);

test("ASVS 7.5.1: an act that needs the password is done once it is given, without being asked for again", async () => {
  const act = createAct();
  const outcome = withReauthentication(act.run);
  await untilAsked();
  expect(act.tries()).toBe(1);
  answer(true);
  expect(await outcome).toBe("done");
});

test("who closes the dialog leaves all as it is, and is not told what they know", async () => {
  const act = createAct();
  const outcome = withReauthentication(act.run).catch((error: unknown) => error);
  await untilAsked();
  answer(false);
  expect(isDeclined(await outcome)).toBe(true);
  expect(act.tries()).toBe(1);
});

test("two acts at a time wait for one answer", async () => {
  const outcomes = Promise.all([withReauthentication(createAct().run), withReauthentication(createAct().run)]);
  await untilAsked();
  answer(true);
  expect(await outcomes).toEqual(["done", "done"]);
});

test("any other refusal is passed on at once", async () => {
  const refused = withReauthentication(() => Promise.reject(refusal("rate_limited")));
  await expect(refused).rejects.toThrow(expect.objectContaining({ data: { reason: "rate_limited" } }));
});
