import { fileURLToPath } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { FAKE_MICROPHONE, openBrowser, openPage, signUp } from "./open-browser.ts";
import { type RunningProduct, makeDataFolder, startProduct } from "./start-product.ts";

const RESUME = fileURLToPath(new URL("fixtures/ada-byron.pdf", import.meta.url));
const KNOWN = "What did you do with Python and PostgreSQL?";
const UNKNOWN = "Which planets have you visited as an astronaut?";

const folder = makeDataFolder();
let product: RunningProduct;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  product = await startProduct({ dataDir: folder.dataDir });
  browser = await openBrowser(FAKE_MICROPHONE);
  ({ page, complaints } = await openPage(browser, product.url));
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await signUp(page);
  await page.locator("input[type=file]").first().setInputFiles(RESUME);
  await page.getByRole("heading", { name: "Ada Byron" }).waitFor({ timeout: 60_000 });
  await page.goto("/chat");
  await page.getByRole("button", { name: "Record your voice" }).click();
  await page.getByRole("button", { name: "I will type" }).click();
  await page.getByRole("button", { name: "Discard the recording" }).click();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  folder.remove();
});
beforeEach(async () => {
  await page.goto("/chat");
  await page.getByRole("button", { name: "Record your voice" }).waitFor();
});

const question = () => page.getByRole("textbox", { name: "Your question" });
const said = () => page.getByLabel("What did you say?");
const messages = () => page.locator("li");

/** From the resume, which says who did what. */
const answered = () => page.getByText("From ada-byron.pdf").waitFor({ timeout: 30_000 });

/** Until the clock shows so many seconds. */
async function record(clock = "0:01"): Promise<void> {
  await page.getByRole("button", { name: "Record your voice" }).click();
  await page.getByText(`${clock} of 10:00`).waitFor();
  await page.getByRole("button", { name: "Stop and listen" }).click();
  await page.getByText(`Stopped, ${clock}`).waitFor({ state: "attached" });
}

/** Plays until sound has come out. @returns the length in seconds */
async function play(player: Locator): Promise<number> {
  return player.evaluate(async (audio: HTMLAudioElement) => {
    await audio.play();
    await new Promise((resolve) => audio.addEventListener("timeupdate", () => audio.currentTime > 0 && resolve(null)));
    audio.pause();
    return audio.duration;
  });
}

test("a question is recorded, listened to and sent; it plays and seeks again, and is answered from the resume", async () => {
  const media: { status: number; type: string | undefined }[] = [];
  page.on("response", (response) => {
    if (!/\/messages\/\d+\/media$/.test(response.url())) return;
    media.push({ status: response.status(), type: response.headers()["content-type"] });
  });
  await record("0:02");
  expect(await play(page.locator("audio"))).toBeGreaterThan(1.5);
  await said().fill(KNOWN);
  await page.keyboard.press("Enter");
  await answered();

  await page.reload();
  await messages().getByText("Typed by you").waitFor();
  expect(await question().inputValue()).toBe("");
  const sent = messages().locator("audio");
  expect(await play(sent)).toBeGreaterThan(1.5);
  const place = await sent.evaluate(async (audio: HTMLAudioElement) => {
    audio.currentTime = 1;
    await new Promise((resolve) => audio.addEventListener("seeked", resolve, { once: true }));
    return audio.currentTime;
  });
  expect(place).toBeCloseTo(1, 1);
  expect(media.length).toBeGreaterThan(0);
  for (const response of media) expect(response).toEqual({ status: 206, type: "audio/webm" });
  expect(complaints).toEqual([]);
});

test("a recording without words waits for them; changed words are answered again", async () => {
  await record();
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("There are no words to it yet, so nothing was answered.").waitFor();
  await page.getByRole("button", { name: "Add words" }).click();
  await page.keyboard.type(UNKNOWN);
  await page.getByRole("button", { name: "Save and answer" }).click();
  await page
    .getByText(/Not in your resume or your saved answers/)
    .first()
    .waitFor({ timeout: 30_000 });

  await page.getByRole("button", { name: "Edit transcript" }).click();
  await said().first().fill(KNOWN);
  await page.getByRole("button", { name: "Save and answer" }).click();
  await answered();
  expect(await page.getByText(UNKNOWN).count()).toBe(0);
  expect(await page.getByText(/Not in your resume or your saved answers/).count()).toBe(0);
  expect(complaints).toEqual([]);
});

/** A picture on the clipboard, as a screenshot puts it there. */
async function copyPicture(): Promise<void> {
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(320, 200);
    const pen = canvas.getContext("2d")!;
    for (const [index, colour] of ["#0f6b5c", "#8a8d89", "#0f6b5c"].entries()) {
      pen.fillStyle = colour;
      pen.fillRect(40 + index * 90, 160 - index * 50, 60, 40 + index * 50);
    }
    await navigator.clipboard.write([new ClipboardItem({ "image/png": await canvas.convertToBlob() })]);
  });
}

test("a picture is pasted with words for who can't see it, keeps its place, and opens larger", async () => {
  await copyPicture();
  await question().focus();
  await page.keyboard.press("ControlOrMeta+v");
  await page.getByLabel("What does the picture show?").fill("Releases by month");
  await page.getByRole("textbox", { name: "Ask something about it" }).fill(KNOWN);
  await page.keyboard.press("Enter");

  const picture = page.getByRole("button", { name: "Open the picture: Releases by month" });
  await picture.waitFor({ timeout: 30_000 });
  const image = picture.getByRole("img", { name: "Releases by month" });
  expect(
    await image.evaluate((node: HTMLImageElement) => [node.width, node.height, node.getAttribute("height")]),
  ).toEqual([320, 200, "200"]);
  await answered();
  await picture.press("Enter");
  await page.getByRole("dialog", { name: "Releases by month" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(() => picture.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(complaints).toEqual([]);
});

/** What a person lets go over the conversation. */
async function drop(file: { name: string; type: string; content: string; times?: number }): Promise<void> {
  await page.evaluate(({ name, type, content, times = 1 }) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content.repeat(times)], name, { type }));
    for (const event of ["dragenter", "dragover", "drop"]) {
      document
        .querySelector("main")!
        .dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, file);
}

const SVG = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;

test("an SVG is refused before it is sent, and by its content when it calls itself a picture", async () => {
  const sent: string[] = [];
  page.on("request", (request) => request.url().includes("sendMedia") && sent.push(request.url()));
  await drop({ name: "logo.svg", type: "image/svg+xml", content: SVG });
  await page
    .getByRole("alert")
    .getByText(/^We take pictures/)
    .waitFor();
  expect(sent).toEqual([]);
  await page.getByRole("button", { name: "Dismiss" }).click();

  await drop({ name: "logo.png", type: "image/png", content: SVG });
  await page.getByLabel("What does the picture show?").fill("Our logo");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page
    .getByRole("alert")
    .getByText(/^We take pictures.*Your message is kept\.$/)
    .waitFor();
  expect(sent).toHaveLength(1);
  expect(await page.getByLabel("What does the picture show?").inputValue()).toBe("Our logo");
  expect(await messages().locator("img").count()).toBe(0);
  expect(complaints.splice(0)).toHaveLength(1);
});

test("a file of 10 MB and a byte is not sent", async () => {
  await drop({ name: "long.wav", type: "audio/wav", content: "x", times: 10 * 1_024 * 1_024 + 1 });
  await page
    .getByRole("alert")
    .getByText(/larger than 10 MB/)
    .waitFor();
  expect(await page.locator("audio").count()).toBe(0);
});

test("what did not arrive is kept, and tried again as the same message", async () => {
  const keys: (string | undefined)[] = [];
  await page.route(/chat\.sendMedia/, async (route) => {
    keys.push(/name="messageKey"\r\n\r\n(\S+)/.exec(route.request().postDataBuffer()!.toString("latin1"))?.[1]);
    await (keys.length === 1 ? route.abort() : route.continue());
  });
  await record();
  await said().fill(KNOWN);
  await page.keyboard.press("Enter");
  await page
    .getByRole("alert")
    .getByText(/can't be reached.*Your message is kept\.$/)
    .waitFor();
  expect(await said().inputValue()).toBe(KNOWN);
  await page.getByRole("button", { name: "Try again" }).click();
  await answered();
  expect(keys).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), keys[0]]);
  await page.unroute(/chat\.sendMedia/);
  complaints.length = 0;
});

test("who goes elsewhere while it is sent is left there, and finds it sent", async () => {
  const arrival = Promise.withResolvers<void>();
  await page.route(/chat\.sendMedia/, async (route) => {
    await arrival.promise;
    await route.continue();
  });
  await record();
  await said().fill(KNOWN);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Cancel sending" }).waitFor();
  await page.getByRole("link", { name: "Practice" }).first().click();
  await page.getByRole("heading", { name: "Practice", level: 1 }).waitFor();
  const answer = page.waitForResponse(/chat\.sendMedia/);
  arrival.resolve();
  const { result } = (await (await answer).json()) as { result: { data: { message: { sessionId: string } } } };
  expect(new URL(page.url()).pathname).toBe("/practice");
  await page.goto(`/chat?session=${result.data.message.sessionId}`);
  await answered();
  expect(await question().inputValue()).toBe("");
  await page.unroute(/chat\.sendMedia/);
  expect(complaints).toEqual([]);
});

test("words that the browser writes down go with the recording, and say so", async () => {
  await page.addInitScript(() => {
    // Stands for the service of the browser's maker, which a test can't reach.
    class Recognition extends EventTarget {
      static isSaid = false;
      start() {
        // It listens again after each pause; the words are said once.
        if (Recognition.isSaid) return;
        Recognition.isSaid = true;
        const result = { isFinal: true, 0: { transcript: "What did you do with Python and PostgreSQL?" } };
        this.dispatchEvent(Object.assign(new Event("result"), { resultIndex: 0, results: [result] }));
      }
      stop() {
        this.dispatchEvent(new Event("end"));
      }
      abort() {}
    }
    Object.assign(window, { SpeechRecognition: Recognition });
  });
  await page.reload();
  await page.getByRole("button", { name: "Record your voice" }).click();
  await page.getByRole("button", { name: "Change" }).click();
  await page
    .getByRole("alertdialog")
    .getByText(/its maker may process the sound on its own servers/)
    .waitFor();
  await page.getByRole("button", { name: "Let the browser write" }).click();
  await page.getByText("Your browser writes down what you say.").waitFor();
  await page.getByText("0:01 of 10:00").waitFor();
  await page.getByRole("button", { name: "Stop and listen" }).click();
  await expect.poll(() => said().inputValue()).toBe(KNOWN);
  await said().press("Enter");
  await messages().getByText("Written down by your browser").first().waitFor({ timeout: 30_000 });
  expect(complaints).toEqual([]);
});

test("a recording that was not sent is not lost without a question", async () => {
  await record();
  const kinds: string[] = [];
  page.once("dialog", (dialog) => {
    kinds.push(dialog.type());
    void dialog.dismiss();
  });
  await page.evaluate(() => location.reload());
  await expect.poll(() => kinds).toEqual(["beforeunload"]);
  expect(await page.locator("audio").count()).toBe(1);
  await page.getByRole("button", { name: "Remove: Recording" }).click();
  await question().waitFor();
});

test("the microphone is let go when the page is left, and a person who says no is told what to do", async () => {
  await page.evaluate(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wish) => {
      const stream = await ask(wish);
      Object.assign(window, { heldTrack: stream.getAudioTracks()[0] });
      return stream;
    };
  });
  const trackState = () =>
    page.evaluate(() => (window as unknown as { heldTrack: MediaStreamTrack }).heldTrack.readyState);
  await page.getByRole("button", { name: "Record your voice" }).click();
  await page.getByRole("button", { name: "Stop and listen" }).waitFor();
  expect(await trackState()).toBe("live");
  await page.getByRole("link", { name: "Practice" }).first().click();
  await page.getByRole("heading", { name: "Practice" }).waitFor();
  expect(await trackState()).toBe("ended");

  await page.getByRole("link", { name: "Chat" }).first().click();
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await page.getByRole("button", { name: "Record your voice" }).click();
  await page
    .getByRole("alert")
    .getByText(/Allow it in the settings of this page/)
    .waitFor();
  expect(complaints).toEqual([]);
});
