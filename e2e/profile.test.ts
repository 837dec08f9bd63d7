import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
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
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  folder.remove();
});
beforeEach(async () => {
  await page?.close();
  ({ page, complaints } = await openPage(browser, product.url));
  await signUp(page);
  await page.locator("input[type=file]").first().setInputFiles(RESUME);
  await page.getByRole("heading", { name: "Ada Byron" }).waitFor({ timeout: 60_000 });
});

interface Highlight {
  quote: string;
  /** What of the page's text lies under it. */
  textBelow: string;
  /** Dark points of the page's own picture under it. */
  inkBelow: number;
  inView: boolean;
}

/** Selects the field that a place belongs to, and looks at what the page shows. */
async function selectField(number: number): Promise<Highlight> {
  const marker = page
    .locator("[data-field]")
    .getByRole("button", { name: new RegExp(`^Place ${number}, page 1: `) })
    .first();
  const [, quote] = /“(.*)”$/s.exec((await marker.getAttribute("aria-label"))!)!;
  await marker.click();
  await page.locator(`[data-highlights="${number}"]`).waitFor();
  const seen = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll("[data-highlight]")].map((box) => box.getBoundingClientRect());
    const sheet = document.querySelector("[data-highlight]")!.closest("[data-sheet]")!;
    const isUnder = (run: DOMRect) =>
      boxes.some((box) => {
        const width = Math.min(run.right, box.right) - Math.max(run.left, box.left);
        const height = Math.min(run.bottom, box.bottom) - Math.max(run.top, box.top);
        return width > 1 && height > run.height / 2;
      });
    const runs = [...sheet.querySelectorAll("[data-page-text] text")];
    const canvas = sheet.querySelector("canvas")!;
    const frame = canvas.getBoundingClientRect();
    const scale = canvas.width / frame.width;
    const inkBelow = boxes.reduce((ink, box) => {
      const place = [box.left - frame.left, box.top - frame.top, box.width, box.height].map((side) => side * scale);
      const [x = 0, y = 0, width = 0, height = 0] = place;
      const { data } = canvas.getContext("2d")!.getImageData(x, y, width, height);
      return ink + data.filter((value, channel) => channel % 4 === 0 && value < 128).length;
    }, 0);
    const pane = document.querySelector("[data-document-pane]")!.getBoundingClientRect();
    return {
      textBelow: runs
        .filter((run) => isUnder(run.getBoundingClientRect()))
        .map((run) => run.textContent)
        .join(""),
      inkBelow,
      inView: boxes.some((box) => box.bottom > pane.top && box.top < Math.min(pane.bottom, innerHeight)),
    };
  });
  return { quote: quote!, ...seen };
}

const withoutSpace = (text: string) => text.replaceAll(/\s/g, "");

test("ten fields, selected one after another, are highlighted where the page shows them", async () => {
  await page.locator("[data-sheet][data-painted]").first().waitFor({ timeout: 30_000 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const highlights: Highlight[] = [];
  for (let number = 1; number <= 10; number += 1) highlights.push(await selectField(number));
  for (const { quote, textBelow, inkBelow, inView } of highlights) {
    expect(withoutSpace(textBelow)).toContain(withoutSpace(quote));
    expect(inkBelow).toBeGreaterThan(0);
    expect(inView).toBe(true);
  }
  expect(new Set(highlights.map(({ quote }) => quote)).size).toBe(10);
  expect(complaints).toEqual([]);
});

test("the keyboard alone goes through the fields with the highlight following, and lets go of it", async () => {
  await page.locator("[data-sheet]").first().waitFor();
  const shown = () => page.locator("[data-highlights]").first().getAttribute("data-highlights", { timeout: 5_000 });
  await page.keyboard.press("j");
  expect(await shown()).toBe("1");
  await page.keyboard.press("j");
  expect(await shown()).toBe("2");
  await page.keyboard.press("k");
  expect(await shown()).toBe("1");
  await page
    .getByText(/^Highlighted: place 1 on page 1, “Ada Byron”$/)
    .first()
    .waitFor({ state: "attached" });
  // The quote that the focus shows is the top layer; the highlight is below it.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.locator("[data-highlights]").waitFor({ state: "detached" });
});

test("a correction shows at once, outlives a new analysis, and can be taken back", async () => {
  await page.keyboard.press("j");
  await page.keyboard.press("e");
  await page.getByRole("textbox", { name: "Name" }).fill("Ada Lovelace");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Ada Lovelace" }).waitFor();
  await page.getByRole("button", { name: "Corrected by you: Name" }).waitFor();

  const before = page.url();
  await page.getByRole("button", { name: "Analyze again" }).click();
  await page.waitForURL((url) => url.href !== before);
  await page.getByRole("heading", { name: "Ada Lovelace" }).waitFor({ timeout: 60_000 });

  await page.getByRole("button", { name: "Corrected by you: Name" }).click();
  await page.getByText("The resume says:").waitFor();
  await page.getByRole("button", { name: "Restore what the resume says" }).click();
  await page.getByRole("heading", { name: "Ada Byron" }).waitFor();
  expect(complaints).toEqual([]);
});

test("a change that the service refuses is taken back, and said so", async () => {
  await page.route(/\/trpc\/profiles\.correct/, (route) => route.abort());
  await page.keyboard.press("j");
  await page.keyboard.press("e");
  await page.getByRole("textbox", { name: "Name" }).fill("Ada Lovelace");
  await page.keyboard.press("Enter");
  await page
    .getByText(/The service can't be reached/)
    .first()
    .waitFor();
  await page.getByRole("heading", { name: "Ada Byron" }).waitFor();
});

test("a PDF that can't be drawn is shown as its text, and the page says so", async () => {
  await page.route(/\/uploads\/\d+\/file/, (route) => route.fulfill({ status: 500, body: "" }));
  await page.reload();
  await page.getByText(/Your browser could not draw this PDF/).waitFor();
  expect(await page.locator("[data-page-text] text").first().isVisible()).toBe(true);
  expect(await page.locator("[data-page-text]").first().getAttribute("fill")).not.toBe("transparent");
  await page.unroute(/\/uploads\/\d+\/file/);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("[data-sheet][data-painted]").first().waitFor({ timeout: 30_000 });
});
