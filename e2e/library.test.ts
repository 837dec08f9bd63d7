import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, openPage, signUp } from "./open-browser.ts";
import { type RunningProduct, makeDataFolder, startProduct } from "./start-product.ts";

const RESUME = fileURLToPath(new URL("fixtures/ada-byron.pdf", import.meta.url));

const folder = makeDataFolder();
let product: RunningProduct;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  product = await startProduct({ dataDir: folder.dataDir });
  browser = await openBrowser();
  ({ page, complaints } = await openPage(browser, product.url));
  await page.emulateMedia({ reducedMotion: "reduce" });
  await signUp(page);
  await page.locator("input[type=file]").first().setInputFiles(RESUME);
  await page.getByRole("heading", { name: "Ada Byron" }).waitFor({ timeout: 60_000 });
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  folder.remove();
});

const cards = () => page.locator("[data-card]");
const countCards = () => cards().count();

async function findLongestAnswer(): Promise<Locator> {
  const lengths = await cards().evaluateAll((all) =>
    all.map((card) => card.querySelectorAll("[data-sentence]").length),
  );
  return cards().nth(lengths.indexOf(Math.max(...lengths)));
}

test("questions are written, and one press on a sentence's number shows where the resume says it", async () => {
  await page.getByRole("link", { name: "Questions" }).first().click();
  await page.getByRole("button", { name: "Write questions" }).click();
  await cards().first().waitFor({ timeout: 60_000 });
  await page.locator("[data-sheet][data-painted]").first().waitFor({ timeout: 30_000 });

  const marker = page.locator("[data-sentence] [data-evidence-marker]").first();
  const [, number, quote] = /^Place (\d+), page 1: “(.*)”$/s.exec((await marker.getAttribute("aria-label"))!)!;
  await marker.click();
  await page.locator(`[data-highlights="${number}"]`).waitFor();
  const textBelow = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll("[data-highlight]")].map((box) => box.getBoundingClientRect());
    const runs = [...document.querySelectorAll("[data-page-text] text")];
    const isUnder = ({ top, bottom, left, right }: DOMRect) =>
      boxes.some((box) => top < box.bottom && bottom > box.top && left < box.right && right > box.left);
    return runs
      .filter((run) => isUnder(run.getBoundingClientRect()))
      .map((run) => run.textContent)
      .join("");
  });
  expect(textBelow.replaceAll(/\s/g, "")).toContain(quote!.replaceAll(/\s/g, ""));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.locator("[data-highlights]").waitFor({ state: "detached" });
});

test("three questions are saved, tagged together and exported, by the keyboard but for the export", async () => {
  await page.getByRole("heading", { name: /^\d+ questions$/ }).focus();
  for (const saved of [1, 2, 3]) {
    await page.keyboard.press("j");
    await page.keyboard.press("s");
    await page
      .getByRole("button", { name: /^Saved\. Remove from library: / })
      .nth(saved - 1)
      .waitFor();
  }

  await page.getByRole("link", { name: "Library" }).first().click();
  await page.getByText("3 questions", { exact: true }).first().waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("Shift+X");
  await page.getByText("3 selected").waitFor();
  await page.getByRole("button", { name: "Tags", exact: true }).click();
  await page.keyboard.type("interview, R&D");
  await page.keyboard.press("Enter");
  await page.getByText("#interview", { exact: true }).nth(2).waitFor();

  await page.getByRole("combobox", { name: "Tag" }).selectOption({ label: "#R&D (3)" });
  await page.waitForURL(/tag=R%26D/);
  await page.locator("summary", { hasText: "Export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /^JSON/ }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  const questions = await page.getByRole("heading", { level: 2 }).allTextContents();
  expect(questions).toHaveLength(3);
  for (const question of questions) expect(file).toContain(JSON.stringify(question));
  expect(complaints).toEqual([]);
});

test("deleted rows go at once; undo brings them back, leaving the page deletes them", async () => {
  await page.goto("/library");
  await cards().nth(2).waitFor();
  const questions = await page.getByRole("heading", { level: 2 }).allTextContents();
  await page.getByRole("checkbox", { name: `Select: ${questions[0]}` }).check();
  await page.getByRole("checkbox", { name: `Select: ${questions[1]}` }).check();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect.poll(countCards).toBe(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(countCards).toBe(3);

  await page.getByRole("button", { name: `Delete: ${questions[0]}` }).click();
  await expect.poll(countCards).toBe(2);
  const left = async () => {
    await page.goto("/library");
    await cards().first().waitFor();
    return page.getByRole("heading", { level: 2 }).allTextContents();
  };
  await expect.poll(left, { timeout: 10_000 }).toEqual(questions.slice(1));
  expect(complaints).toEqual([]);
});

test("a delete that does not arrive brings its row back, and says so", async () => {
  await page.goto("/library");
  await cards().nth(1).waitFor();
  await page.route(/\/trpc\/questions\.deleteSaved/, (route) => route.abort());
  await page
    .getByRole("button", { name: /^Delete: / })
    .first()
    .click();
  await expect.poll(countCards).toBe(1);
  await page.getByLabel("Close").click();
  await page
    .getByText(/The service can't be reached/)
    .first()
    .waitFor();
  await expect.poll(countCards).toBe(2);
});

test("an answer is written again as asked; what the engine can't do is said, and the answer stays", async () => {
  await page.goto("/library");
  await page
    .getByRole("link", { name: /^Places in / })
    .first()
    .click();
  await page.locator("[data-sentence]").first().waitFor();
  const card = await findLongestAnswer();
  const before = await card.locator("[data-sentence]").count();
  await card.getByRole("button", { name: /^Regenerate the answer: / }).click();
  await card.getByRole("button", { name: "Shorter" }).click();
  await card.getByText("The answer is written again.").waitFor({ state: "attached" });
  const sentences = await card.locator("[data-sentence]").allTextContents();
  expect(sentences.length).toBeGreaterThan(0);
  expect(sentences.length).toBeLessThan(before);

  await card.getByRole("button", { name: /^Regenerate the answer: / }).click();
  await page.keyboard.type("in the voice of a pirate");
  await page.keyboard.press("Enter");
  await card
    .getByRole("alert")
    .getByText(/^The engine can't do that\./)
    .waitFor();
  await page.keyboard.press("Escape");
  expect(await card.locator("[data-sentence]").allTextContents()).toEqual(sentences);
});
