import { readFile } from "node:fs/promises";
import { type ChatEvent, Groundwork, type Message } from "@groundwork/sdk";
import { readMediaFile } from "@groundwork/core/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningProduct, makeDataFolder, startProduct } from "./start-product.ts";

const folder = makeDataFolder();
let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct({ dataDir: folder.dataDir });
});
afterAll(async () => {
  await product.stop();
  folder.remove();
});

async function signedUp(): Promise<Groundwork> {
  const client = new Groundwork({ baseUrl: product.url });
  const email = `${crypto.randomUUID()}@example.com`;
  await client.auth.signUp({ name: "Ada", email, password: "correct horse battery" });
  return client;
}

describe("an integrator, in the chat", () => {
  test("follows a reply as it is written, and finds the same in the history", async () => {
    const client = await signedUp();
    const resume = await readFile(new URL("fixtures/ada-byron.pdf", import.meta.url));
    await client.analyze(new File([resume], "ada-byron.pdf"));
    const events: ChatEvent[] = [];
    for await (const event of client.chat.stream({ text: "What did you do with Python and PostgreSQL?" })) {
      events.push(event);
    }
    const pieces = events.flatMap((event) => (event.type === "piece" ? [event.text] : []));
    const last = events.at(-1);
    if (last?.type !== "reply") throw new Error("the stream did not end with a reply");
    expect(pieces.join("")).toBe(last.reply.text);
    expect(last.reply.metadata).toMatchObject({ from_qa: false });
    expect(last.reply.metadata!["evidence"]).not.toEqual([]);
    const { items } = await client.chat.history();
    expect(items[0]).toEqual(last.reply);
  });

  test("walks through the whole history, page by page, and through the sessions", async () => {
    const client = await signedUp();
    const { sessionId } = (await client.chat.send({ text: "Message 0?" })).message;
    for (let i = 1; i < 4; i++) await client.chat.send({ text: `Message ${i}?`, sessionId: sessionId! });
    const seen: Message[] = [];
    for await (const message of client.chat.history({ sessionId: sessionId!, limit: 3 })) seen.push(message);
    const asked = seen.filter(({ fromSystem }) => !fromSystem).map(({ text }) => text);
    expect(asked).toEqual(["Message 3?", "Message 2?", "Message 1?", "Message 0?"]);
    expect(seen).toHaveLength(8);
    await client.chat.send({ text: "Another conversation?" });
    const titles = (await Array.fromAsync(client.chat.sessions({ limit: 1 }))).map(({ title }) => title);
    expect(titles).toEqual(["Another conversation?", "Message 0?"]);
  });

  test("sends media from a Blob, bytes and a stream, and gets the same bytes back", async () => {
    const client = await signedUp();
    const bytes = readMediaFile("picture.png");
    const blob = new Blob([bytes]);
    for (const source of [blob, bytes, blob.stream()]) {
      const { message, reply } = await client.chat.sendMedia(source, { altText: "A dot" });
      expect(message).toMatchObject({ type: "image", metadata: { mime_type: "image/png", alt_text: "A dot" } });
      expect(reply).toBeNull();
      const media = await client.chat.media(message.id);
      expect(new Uint8Array(await media.blob.arrayBuffer())).toEqual(new Uint8Array(bytes));
    }
  });
});
