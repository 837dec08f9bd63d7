import { randomUUID } from "node:crypto";
import { DomainError } from "@groundwork/core";
import { MEDIA_FILES, SVG_WITH_SCRIPT, makeWebmOfFalseDuration, readMediaFile } from "@groundwork/core/testing";
import { MAX_FILE_BYTES } from "@groundwork/core/schemas";
import { addUser } from "@groundwork/db/testing";
import { describe, expect } from "vitest";
import { addAskableJob, changeEngine, createBrowser, fileForm, reasonOf, signUp, test } from "../testing/index.ts";

const QUESTION = "What did you do with the handover checklist?";

function mediaForm(bytes: Uint8Array, fields: Record<string, string> = {}): FormData {
  const form = fileForm(bytes, "media");
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe("chat.sendMedia", () => {
  test("takes every kind of file we say we take, by its content, and keeps what it says of itself", async ({ api }) => {
    const { chat } = api.callerFor(await addUser(api.database));
    for (const name of MEDIA_FILES) {
      const bytes = readMediaFile(name);
      const { message, reply } = await chat.sendMedia(mediaForm(bytes));
      expect(reply).toBeNull();
      expect(message).toMatchObject({ text: null, mediaUrl: `/messages/${message.id}/media`, fromSystem: false });
      expect(message.metadata).toMatchObject({ size: bytes.length, mime_type: expect.stringContaining(message.type) });
    }
    expect((await chat.history({})).items).toHaveLength(MEDIA_FILES.length);
  });

  test("answers what is said in it, and says who wrote it down", async ({ api, workerDatabase }) => {
    const user = await addUser(api.database);
    await addAskableJob({ api, workerDatabase }, user.id);
    const form = mediaForm(readMediaFile("recording.webm"), { text: QUESTION, transcriptSource: "browser" });
    const { message, reply } = await api.callerFor(user).chat.sendMedia(form);
    expect(message).toMatchObject({ type: "audio", text: QUESTION, metadata: { transcript_source: "browser" } });
    expect(reply).toMatchObject({
      text: expect.stringContaining("handover"),
      metadata: { transcript_source: "browser" },
    });
  });

  test("lets the model write down what is said where there is one, and nothing came along", async ({ api }) => {
    const heard: string[] = [];
    const transcribe = async ({ mimeType }: { mimeType: string }) => {
      heard.push(mimeType);
      return heard.length === 1 ? QUESTION : "";
    };
    changeEngine(api, () => ({ transcriber: { id: "test", transcribe } }));
    const { chat } = api.callerFor(await addUser(api.database));
    expect(await chat.abilities()).toEqual({ transcribes: true });
    const { message, reply } = await chat.sendMedia(mediaForm(readMediaFile("speech.ogg")));
    expect(message).toMatchObject({ text: QUESTION, metadata: { transcript_source: "model" } });
    expect(reply?.metadata).toMatchObject({ transcript_source: "model" });
    const silent = await chat.sendMedia(mediaForm(readMediaFile("film.mp4")));
    expect(silent).toMatchObject({ message: { text: null }, reply: null });
    await chat.sendMedia(mediaForm(readMediaFile("speech.mp3"), { text: "Hello?" }));
    await chat.sendMedia(mediaForm(readMediaFile("picture.png")));
    expect(heard).toEqual(["audio/ogg", "video/mp4"]);
  });

  test("keeps a recording that can't be heard now, without words", async ({ api }) => {
    const transcribe = () => Promise.reject(new DomainError("engine_unavailable"));
    changeEngine(api, () => ({ transcriber: { id: "test", transcribe } }));
    const { chat } = api.callerFor(await addUser(api.database));
    const { message, reply } = await chat.sendMedia(mediaForm(readMediaFile("speech.ogg")));
    expect([message.text, reply]).toEqual([null, null]);
    expect((await chat.history({})).items).toEqual([message]);
  });

  test("is refused under the key of another file", async ({ api }) => {
    const { chat } = api.callerFor(await addUser(api.database));
    const messageKey = randomUUID();
    await chat.sendMedia(mediaForm(readMediaFile("picture.png"), { messageKey }));
    const other = mediaForm(readMediaFile("moving.gif"), { messageKey });
    expect(await reasonOf(chat.sendMedia(other))).toBe("message_key_reused");
  });

  test("is one message under one key", async ({ api }) => {
    const { chat } = api.callerFor(await addUser(api.database));
    const fields = { messageKey: randomUUID(), altText: "A certificate" };
    const send = () => chat.sendMedia(mediaForm(readMediaFile("picture.png"), fields));
    const first = await send();
    expect(first.message.metadata).toMatchObject({ alt_text: "A certificate" });
    expect(await send()).toEqual(first);
  });

  test("refuses what is no media, too large, empty or misnamed, and keeps nothing", async ({ api }) => {
    const { chat } = api.callerFor(await addUser(api.database));
    const refused = (bytes: Uint8Array, fields?: Record<string, string>) =>
      reasonOf(chat.sendMedia(mediaForm(bytes, fields)));
    expect(await refused(Buffer.from(SVG_WITH_SCRIPT))).toBe("media_unsupported");
    expect(await refused(new Uint8Array(0))).toBe("upload_empty");
    expect(await refused(new Uint8Array(MAX_FILE_BYTES + 1))).toBe("upload_too_large");
    expect(await refused(readMediaFile("picture.png").subarray(0, 60))).toBe("media_corrupt");
    expect(await refused(readMediaFile("picture.png"), { transcriptSource: "model" })).toBe("input_invalid");
    expect(await refused(readMediaFile("picture.png"), { userId: "1" })).toBe("input_invalid");
    expect((await chat.history({})).items).toEqual([]);
    expect((await chat.sessions({})).items).toEqual([]);
  });

  test("takes a file of the largest size there may be", async ({ api }) => {
    const wav = Buffer.alloc(MAX_FILE_BYTES);
    readMediaFile("speech.wav").copy(wav);
    const { message } = await api.callerFor(await addUser(api.database)).chat.sendMedia(mediaForm(wav));
    expect(message.metadata).toMatchObject({ size: MAX_FILE_BYTES });
  });

  test("believes the blocks of a film, not its header", async ({ api }) => {
    const { message } = await api
      .callerFor(await addUser(api.database))
      .chat.sendMedia(mediaForm(makeWebmOfFalseDuration()));
    expect(message.metadata!["duration_ms"]).toBeLessThan(600);
  });
});

describe("chat.editTranscript", () => {
  test("gives words to what had none, and new ones, each answered in place of the last", async ({
    api,
    workerDatabase,
  }) => {
    const user = await addUser(api.database);
    await addAskableJob({ api, workerDatabase }, user.id);
    const { chat } = api.callerFor(user);
    const { message } = await chat.sendMedia(mediaForm(readMediaFile("speech.mp3")));
    const sessionId = message.sessionId!;
    await chat.send({ text: "And something else?", sessionId });
    await chat.editTranscript({ messageId: message.id, text: "What have you planned?" });
    const edited = await chat.editTranscript({ messageId: message.id, text: QUESTION });
    expect(edited.message).toMatchObject({ id: message.id, text: QUESTION, metadata: { transcript_source: "typed" } });
    expect(edited.reply.text).toContain("handover");
    const { items } = await chat.history({ sessionId });
    expect(
      items
        .map(({ text }) => text)
        .toReversed()
        .slice(0, 3),
    ).toEqual([QUESTION, edited.reply.text, "And something else?"]);
    expect(items).toHaveLength(4);
  });

  test("twice at once leaves one reply, and it answers the words that stand", async ({ api }) => {
    const { chat } = api.callerFor(await addUser(api.database));
    const { message } = await chat.sendMedia(mediaForm(readMediaFile("speech.mp3")));
    const edits = ["One?", "Two?", "Three?"].map((text) => chat.editTranscript({ messageId: message.id, text }));
    const replies = (await Promise.all(edits)).map(({ message: { text }, reply }) => [text, reply.id]);
    const { items } = await chat.history({});
    expect(items).toHaveLength(2);
    expect(replies).toContainEqual([items[1]!.text, items[0]!.id]);
  });

  test("changes nothing when the words can't be answered", async ({ api }) => {
    const user = await addUser(api.database);
    const { chat } = api.callerFor(user);
    const { message } = await chat.sendMedia(mediaForm(readMediaFile("speech.mp3"), { text: "Hello?" }));
    const before = await chat.history({});
    const embed = () => Promise.reject(new DomainError("engine_unavailable"));
    changeEngine(api, ({ embedder }) => ({ embedder: { ...embedder, embed } }));
    const edit = api.callerFor(user).chat.editTranscript({ messageId: message.id, text: "Goodbye?" });
    expect(await reasonOf(edit)).toBe("engine_unavailable");
    expect(await chat.history({})).toEqual(before);
  });

  test("changes nothing that was written or shown", async ({ api }) => {
    const { chat } = api.callerFor(await addUser(api.database));
    const { message, reply } = await chat.send({ text: "Hello?" });
    const { message: shown } = await chat.sendMedia(mediaForm(readMediaFile("picture.png"), { text: "What is it?" }));
    for (const { id } of [message, reply, shown]) {
      expect(await reasonOf(chat.editTranscript({ messageId: id, text: "No." }))).toBe("message_not_editable");
    }
  });
});

describe("/messages/:id/media", () => {
  test("gives the owner the bytes, whole or a range across its sealed segments, and never as a page", async ({
    api,
  }) => {
    const bytes = Buffer.alloc(200_000);
    for (let at = 0; at < bytes.length; at++) bytes[at] = (at * 31) % 251;
    readMediaFile("speech.wav").copy(bytes);
    const baseUrl = await api.listen();
    const browser = createBrowser(baseUrl);
    await signUp(browser);
    const { data } = await browser.call("chat.sendMedia", { form: mediaForm(bytes) });
    const cookie = `groundwork=${browser.cookies.get("groundwork")}`;
    const get = (headers: Record<string, string> = {}) =>
      fetch(new URL(data.message.mediaUrl, baseUrl), { headers: { cookie, ...headers } });

    const whole = await get();
    expect([whole.status, whole.headers.get("content-type")]).toEqual([200, "audio/wav"]);
    expect(whole.headers.get("content-disposition")).toMatch(/^attachment; filename="?message-\d+\.wav"?$/);
    expect(whole.headers.get("x-content-type-options")).toBe("nosniff");
    expect(whole.headers.get("content-security-policy")).toBe("sandbox; default-src 'none'");
    expect(whole.headers.get("accept-ranges")).toBe("bytes");
    expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true);

    for (const [range, start, end] of [
      ["bytes=0-0", 0, 1],
      ["bytes=65530-65545", 65_530, 65_546],
      ["bytes=131072-", 131_072, 200_000],
      ["bytes=-5", 199_995, 200_000],
    ] as const) {
      const part = await get({ range });
      expect([part.status, part.headers.get("content-range")]).toEqual([206, `bytes ${start}-${end - 1}/200000`]);
      expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(start, end))).toBe(true);
    }
    expect((await get({ range: "bytes=200000-" })).status).toBe(416);
  });

  test("is nobody else's", async ({ api }) => {
    const baseUrl = await api.listen();
    const [owner, other] = [createBrowser(baseUrl), createBrowser(baseUrl)];
    await signUp(owner);
    await signUp(other);
    const { data } = await owner.call("chat.sendMedia", { form: mediaForm(readMediaFile("picture.png")) });
    const { data: text } = await owner.call("chat.send", { input: { text: "Hello?" } });
    const status = async (browser: typeof owner, path: string) =>
      (await fetch(new URL(path, baseUrl), { headers: { cookie: `groundwork=${browser.cookies.get("groundwork")}` } }))
        .status;
    expect(await status(owner, data.message.mediaUrl)).toBe(200);
    expect(await status(other, data.message.mediaUrl)).toBe(404);
    expect(await status(owner, `/messages/${text.message.id}/media`)).toBe(404);
    expect(await status(owner, "/messages/x/media")).toBe(404);
    expect(await status(owner, `/messages/${"9".repeat(19)}/media`)).toBe(404);
    expect((await fetch(new URL(data.message.mediaUrl, baseUrl))).status).toBe(401);
  });
});
