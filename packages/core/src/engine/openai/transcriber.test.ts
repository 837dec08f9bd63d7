import { afterEach, expect, test } from "vitest";
import { closeServers, openai } from "../testing/scripted-model.ts";

afterEach(closeServers);

const recording = { bytes: Buffer.from("OggS and so on"), mimeType: "audio/ogg" };

test("an engine without a model for it hears nothing", async () => {
  expect((await openai([])).engine.transcriber).toBeNull();
});

test("speech goes out under the name of its kind, and its words come back trimmed", async () => {
  const transcript = { kind: "ok", content: " I led a team.\n" } as const;
  const { engine, server } = await openai([], { transcript, transcriptionModel: "whisper-test" });
  expect(engine.transcriber!.id).toBe("openai:whisper-test");
  expect(await engine.transcriber!.transcribe(recording)).toBe("I led a team.");
  expect(server.calls[0]!.body["form"]).toMatch(/filename="speech\.ogg"[^]*OggS and so on/);
  expect(server.calls[0]!.body["form"]).toContain("whisper-test");
});

test.each([
  [{ kind: "status", status: 401 }, "engine_refused"],
  [{ kind: "status", status: 503 }, "engine_unavailable"],
  [{ kind: "cut" }, "engine_unavailable"],
] as const)("a fault is told by its code, without the key: %o", async (transcript, code) => {
  const { engine } = await openai([], { transcript, transcriptionModel: "whisper-test" });
  const error = (await engine.transcriber!.transcribe(recording).catch((reason: unknown) => reason)) as Error;
  expect(error).toMatchObject({ name: "DomainError", code });
  expect(`${error.message} ${error.stack}`).not.toContain("sk-secret");
});
