import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, signUp } from "./open-browser.ts";
import { type RunningProduct, makeDataFolder, startProduct } from "./start-product.ts";

const RESUME = fileURLToPath(new URL("fixtures/ada-byron.pdf", import.meta.url));
const FROM_RESUME = "What did you do with Python and PostgreSQL?";
const FROM_NOWHERE = "Which planets have you visited as an astronaut?";
const SAVED = 3;

const folder = makeDataFolder();
let product: RunningProduct;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];
/** What the library holds. */
let questions: string[];

beforeAll(async () => {
  product = await startProduct({ dataDir: folder.dataDir });
  browser = await openBrowser();
  context = await browser.newContext({
    baseURL: product.url,
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  context.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  context.on("weberror", (error) => complaints.push(String(error.error())));
  page = await context.newPage();
  await signUp(page);
  await page.locator("input[type=file]").first().setInputFiles(RESUME);
  await page.getByRole("heading", { name: "Ada Byron" }).waitFor({ timeout: 60_000 });
  await page.getByRole("link", { name: "Questions" }).first().click();
  await page.getByRole("button", { name: "Write questions" }).click();
  await page.locator("[data-card]").first().waitFor({ timeout: 60_000 });
  for (let saved = 0; saved < SAVED; saved += 1) {
    await page
      .getByRole("button", { name: /^Save: / })
      .first()
      .click();
    await page
      .getByRole("button", { name: /^Saved\. / })
      .nth(saved)
      .waitFor();
  }
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  folder.remove();
});

const replies = (on: Page = page) =>
  on.getByRole("listitem").filter({ has: on.getByText("Groundwork", { exact: true }) });
const newest = () => replies().last();

async function ask(question: string, on: Page = page): Promise<void> {
  const known = await replies(on).count();
  await on.getByLabel("Your question").fill(question);
  await on.keyboard.press("Enter");
  await expect.poll(() => replies(on).count()).toBe(known + 1);
  await on.getByRole("button", { name: "Stop the reply" }).waitFor({ state: "detached" });
}

/** Every message of the conversation, in its order; where one began to read is a window's own. */
const readAll = (on: Page) =>
  on
    .getByRole("list", { name: /^Messages: / })
    .locator("> li")
    .evaluateAll((items) => items.map((item) => item.textContent.replace(/^New/, "")));

test("an empty chat offers saved questions; one is answered with its saved answer, which a press opens", async () => {
  await page.getByRole("link", { name: "Chat" }).first().click();
  const offered = page.getByRole("region", { name: "Chat" }).getByRole("listitem").getByRole("button");
  await expect.poll(() => offered.count()).toBe(SAVED);
  questions = await offered.allTextContents();
  await offered.first().click();
  await page.waitForURL(/session=/);
  await newest().getByText("From your saved answer").waitFor();
  await newest().getByText("100% alike").waitFor();
  await page.getByText(/^Reply: /).waitFor({ state: "attached" });

  await page.getByRole("link", { name: `Open in your library: ${questions[0]}` }).click();
  await page.getByRole("heading", { name: questions[0]!, level: 2 }).waitFor();
  await page.goBack();
  await newest().getByText("From your saved answer").waitFor();
});

test("an answer from the resume has places, and one press opens the page where it says so", async () => {
  await ask(FROM_RESUME);
  await newest().getByText("From ada-byron.pdf").waitFor();
  const marker = newest()
    .getByRole("link", { name: /^Place \d+, page 1: / })
    .last();
  const [, number, quote] = /^Place (\d+), page 1: “(.*)”$/s.exec((await marker.getAttribute("aria-label"))!)!;
  await marker.click();
  await page.waitForURL(/\/jobs\/.*place=/);
  await page.locator("[data-sheet][data-painted]").first().waitFor({ timeout: 30_000 });
  await page.locator(`[data-highlights="${number}"]`).waitFor();
  const textBelow = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll("[data-highlight]")].map((box) => box.getBoundingClientRect());
    const isUnder = (run: DOMRect) =>
      boxes.some((box) => run.top < box.bottom - 1 && run.bottom > box.top + 1 && run.left < box.right - 1);
    return [...document.querySelectorAll("[data-page-text] text")]
      .filter((run) => isUnder(run.getBoundingClientRect()))
      .map((run) => run.textContent)
      .join("");
  });
  expect(textBelow.replaceAll(/\s/g, "")).toContain(quote!.replaceAll(/\s/g, ""));
  await page.goBack();
  await newest().getByText("From ada-byron.pdf").waitFor();
});

test("what neither says is said to be in neither, and the nearest saved questions are one press away", async () => {
  await ask(FROM_NOWHERE);
  await newest().getByText("Not in your resume or your saved answers").waitFor();
  const nearest = newest().getByRole("button");
  expect(await nearest.count()).toBeGreaterThan(0);
  const question = (await nearest.first().textContent())!;
  expect(questions).toContain(question);
  await nearest.first().click();
  await newest()
    .getByRole("link", { name: `Open in your library: ${question}` })
    .waitFor();
});

test("a wrong match can be taken back; asked again, another source answers", async () => {
  await ask(questions[0]!);
  const source = newest().getByRole("link", { name: `Open in your library: ${questions[0]}` });
  await source.waitFor();
  await newest().getByRole("button", { name: "Wrong match?" }).click();
  await newest().getByRole("button", { name: "Undo" }).click();
  await newest().getByRole("button", { name: "Wrong match?" }).click();
  await newest().getByText("It won't answer yours again.").waitFor();

  const known = await replies().count();
  await newest().getByRole("button", { name: "Ask again" }).click();
  await expect.poll(() => replies().count()).toBe(known + 1);
  await newest()
    .getByText(/^(From|Not in)/)
    .first()
    .waitFor();
  expect(await source.count()).toBe(0);
});

test("only the chosen saved questions answer, until all do again", async () => {
  await page.getByRole("button", { name: "All saved questions" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Search your saved questions").fill(questions[1]!);
  await dialog.getByRole("checkbox", { name: questions[1]!, exact: true }).check();
  await dialog.getByText("1 of 20 chosen").first().waitFor();
  await dialog.getByRole("button", { name: "Use these" }).click();
  await page.getByRole("button", { name: "Only 1 saved question" }).waitFor();

  await ask(questions[2]!);
  await newest()
    .getByText(/^(From ada|Not in)/)
    .first()
    .waitFor();
  await ask(questions[1]!);
  await newest().getByText("100% alike").waitFor();

  await page.getByRole("button", { name: "Only 1 saved question" }).click();
  await dialog.getByRole("button", { name: "Use all" }).click();
  await page.getByRole("button", { name: "All saved questions" }).waitFor();
  await ask(questions[2]!);
  await newest().getByText("100% alike").waitFor();
});

test("two windows on one conversation show the same messages in the same order", async () => {
  const other = await context.newPage();
  await other.goto(page.url());
  await replies(other).first().waitFor();
  for (const [on, question] of [
    [page, FROM_RESUME],
    [other, FROM_NOWHERE],
  ] as const) {
    await on.getByLabel("Your question").fill(question);
  }
  await Promise.all([page.keyboard.press("Enter"), other.keyboard.press("Enter")]);
  await expect
    .poll(async () => JSON.stringify(await readAll(other)) === JSON.stringify(await readAll(page)), { timeout: 60_000 })
    .toBe(true);
  expect((await readAll(page)).slice(-4).filter((text) => text?.includes("Python and PostgreSQL?"))).toHaveLength(1);
  expect((await readAll(page)).slice(-4).filter((text) => text?.includes("planets"))).toHaveLength(1);
  await page.reload();
  await replies().first().waitFor();
  expect(await readAll(page)).toEqual(await readAll(other));
  await other.close();
});

test("a reply that came elsewhere is counted in the list, marked where it begins, and read once it is seen", async () => {
  const sent = await page.evaluate(async () => {
    const body = JSON.stringify({ text: "Which planets do you know?" });
    const headers = { "content-type": "application/json" };
    return (await fetch("/trpc/chat.send", { method: "POST", headers, body })).status;
  });
  expect(sent).toBe(200);
  await page.goto("/chat");
  const row = page.getByRole("navigation", { name: "Conversations" }).getByRole("listitem").first();
  await row.getByText("1 unread reply").waitFor({ state: "attached" });
  await row.getByRole("link").click();
  await newest().getByText("New", { exact: true }).waitFor();
  await page.reload();
  await newest().waitFor();
  await row.getByRole("link").waitFor();
  expect(await row.getByText(/unread/).count()).toBe(0);
  await row.hover();
  await row.getByRole("button", { name: /^Delete conversation: / }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
  await page.getByRole("heading", { name: "Ask as an interviewer would" }).waitFor();
});

test("a conversation is renamed and deleted by the keyboard; Esc leaves it as it is", async () => {
  await page.goto("/chat");
  const conversations = page.getByRole("navigation", { name: "Conversations" });
  const row = conversations.getByRole("listitem").first();
  await row.getByRole("link").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const name = row.getByLabel("Name of the conversation");
  await name.waitFor();
  await page.keyboard.type("Thrown away");
  await page.keyboard.press("Escape");
  await name.waitFor({ state: "detached" });
  expect(await row.getByText("Thrown away").count()).toBe(0);
  await page.keyboard.press("Enter");
  await name.waitFor();
  await page.keyboard.type("Difference Engines");
  await page.keyboard.press("Enter");
  await row.getByRole("link", { name: /^Difference Engines/ }).waitFor();

  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const question = page.getByRole("alertdialog", { name: "Delete “Difference Engines”?" });
  await question.waitFor();
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  expect(await row.getByRole("link", { name: /^Difference Engines/ }).count()).toBe(1);
  await page.keyboard.press("Enter");
  await question.getByRole("button", { name: "Delete" }).click();
  await conversations.getByText("Your conversations are kept here for 90 days.").waitFor();
  await page.getByRole("heading", { name: "Ask as an interviewer would" }).waitFor();
  expect(complaints).toEqual([]);
});
