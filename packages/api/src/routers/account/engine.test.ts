import { addUser } from "@groundwork/db/testing";
import { describe, expect } from "vitest";
import { changeEngine, test } from "../../testing/index.ts";

describe("account.engine", () => {
  test("says that nothing is sent anywhere while the built-in engine works", async ({ api }) => {
    const { account } = api.callerFor(await addUser(api.database));
    expect(await account.engine()).toEqual({ model: null, transcriptionModel: null });
  });

  test("names the models that text and recordings are sent to", async ({ api }) => {
    const transcribe = async () => "";
    changeEngine(api, () => ({ id: "openai:gpt-5:mini", transcriber: { id: "openai:whisper-1", transcribe } }));
    const { account } = api.callerFor(await addUser(api.database));
    expect(await account.engine()).toEqual({ model: "gpt-5:mini", transcriptionModel: "whisper-1" });
  });
});
