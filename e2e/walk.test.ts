import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, openPage } from "./open-browser.ts";
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
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  folder.remove();
});

test("a person signs up, uploads a resume, reads the profile, saves a question and asks it in the chat", async () => {
  await page.goto("/");
  await page.getByRole("link", { name: "Create an account" }).first().click();
  await page.getByLabel("Your name").fill("Ada Byron");
  await page.getByLabel("Email address").fill("ada@example.com");
  await page.getByLabel("Password", { exact: true }).fill("correct horse battery");
  await page.getByRole("button", { name: "Create account" }).click();

  // Upload: the page follows the stages, until the profile is there.
  await page.getByRole("heading", { name: "Resumes" }).waitFor();
  await page.locator("input[type=file]").first().setInputFiles(RESUME);
  await page.getByRole("heading", { name: "Ada Byron" }).waitFor({ timeout: 60_000 });
  expect(await page.getByText("Difference Engines Ltd").first().isVisible()).toBe(true);

  // A claim leads to its place.
  await page
    .getByRole("button", { name: /^Place \d+, page 1: “ada\.byron@example\.com”/ })
    .first()
    .click();
  await page
    .getByText(/Highlighted: place/)
    .first()
    .waitFor({ state: "attached" });

  // Questions, one saved.
  await page.getByRole("link", { name: "Questions" }).first().click();
  await page.getByRole("button", { name: "Write questions" }).click();
  const save = page.getByRole("button", { name: /^Save: / }).first();
  await save.waitFor({ timeout: 60_000 });
  const question = (await save.getAttribute("aria-label"))!.replace(/^Save: /, "");
  await save.click();
  await page.getByRole("button", { name: `Remove from library: ${question}` }).waitFor();

  // The library has it; the chat answers from it, and says so.
  await page.getByRole("link", { name: "Library" }).first().click();
  await page.getByText(question).first().waitFor();
  await page.getByRole("link", { name: "Chat" }).first().click();
  await page.getByRole("textbox").last().fill(question);
  await page.keyboard.press("Enter");
  await page
    .getByText(/From your saved answer/)
    .first()
    .waitFor({ timeout: 30_000 });

  expect(complaints).toEqual([]);
});

test("a stranger's address for someone's job shows that it is not here", async () => {
  await page.goto("/jobs/00000000-0000-4000-8000-000000000000");
  await page
    .getByText(/not here/)
    .first()
    .waitFor();
});
