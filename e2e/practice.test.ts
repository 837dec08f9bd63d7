import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, openPage, signUp } from "./open-browser.ts";
import { type RunningProduct, makeDataFolder, startProduct } from "./start-product.ts";

const RESUME = fileURLToPath(new URL("fixtures/ada-byron.pdf", import.meta.url));
const DESCRIPTION = `Analytics Lead at Brightline Hospitals

What you bring:
- 5+ years of experience as an analyst
- Strong Python and PostgreSQL
- A degree in mathematics or statistics
- Kubernetes in production

Nice to have:
- Tableau
`;
const DRAFT =
  "At Difference Engines I led a team of four. Our calculations had too many errors, and I was asked to halve them. " +
  "First I measured where they came from, then I moved the checks to Python and PostgreSQL. In the end errors fell by 40 %.";

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
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  folder.remove();
});

/** "4.5 of 6 points" -> [4.5, 6]. */
const toPoints = (text: string) => [...text.matchAll(/[\d.]+/g)].map(([figure]) => Number(figure));

test("a person compares a resume with a job, asks about the gaps, practises an answer and sees when it comes back", async () => {
  await signUp(page);
  await page.locator("input[type=file]").first().setInputFiles(RESUME);
  await page.getByRole("heading", { name: "Ada Byron" }).waitFor({ timeout: 60_000 });

  // Paste a job, see the match.
  await page.getByRole("link", { name: "Job match" }).click();
  const submit = page.getByRole("button", { name: "See the match" });
  await page.getByLabel("Job description").fill("x");
  await submit.click();
  await page.getByText("We found nothing in this text that a job asks for.").waitFor();
  await page.getByLabel("Job description").fill(DESCRIPTION);
  await page.getByLabel("Job title").fill("Analytics Lead");
  await submit.click();
  await page.getByRole("heading", { name: "Analytics Lead" }).waitFor();

  // The score is the sum of its rows, as anybody can add it up.
  const rows = page.getByRole("region", { name: "What the job asks for" }).getByRole("listitem");
  const points = (await rows.getByText(/of [\d.]+ points$/).allTextContents()).map(toPoints);
  expect(points.length).toBeGreaterThanOrEqual(5);
  const [given, possible] = [0, 1].map((side) => points.reduce((sum, row) => sum + row[side]!, 0));
  const score = Math.round((100 * given!) / possible!);
  await page.getByText(`Score: ${score} of 100`).waitFor({ state: "attached" });
  expect(
    toPoints(
      (await page
        .getByText(/of [\d.]+ points$/)
        .first()
        .textContent())!,
    ),
  ).toEqual([given, possible]);

  // What is met leads to its place; what is missing can be looked at alone.
  const python = rows.filter({ hasText: "Python" }).first();
  expect(await python.textContent()).toMatch(/^Met/);
  await python
    .getByRole("button", { name: /^Place \d+/ })
    .first()
    .click();
  await page.locator("[data-highlights]").waitFor();
  await page.getByRole("button", { name: /^Missing \d+$/ }).click();
  await page.waitForURL(/status=missing/);
  expect(await rows.filter({ hasText: "Kubernetes" }).count()).toBe(1);
  expect(await rows.filter({ hasText: "Python" }).count()).toBe(0);

  // Questions about the gaps, one saved.
  await page.getByRole("link", { name: "Ask me about the gaps" }).click();
  await page.getByRole("button", { name: "Write questions" }).click();
  const save = page.getByRole("button", { name: /^Save: / }).first();
  await save.waitFor({ timeout: 60_000 });
  const question = (await save.getAttribute("aria-label"))!.replace(/^Save: /, "");
  await save.click();

  // Practise: draft first, a rubric with the draft's own words, reveal after, grade. The draft outlives a reload.
  await page.getByRole("link", { name: "Practice 1 question due" }).click();
  await page.getByRole("heading", { name: question }).waitFor();
  await page.getByLabel("Your answer").fill(DRAFT);
  await page.reload();
  await page.getByRole("heading", { name: question }).waitFor();
  expect(await page.getByLabel("Your answer").inputValue()).toBe(DRAFT);
  await page.getByRole("button", { name: "Check my draft" }).click();
  const rubric = page.getByRole("region", { name: "What your draft has" });
  await rubric.waitFor();
  expect(await rubric.getByText(/^\d of 4$/).count()).toBe(5);
  await page.keyboard.press("Space");
  await page.getByRole("region", { name: "Your saved answer" }).waitFor();
  await page.getByRole("button", { name: "Mark in the draft what counts for: Specifics" }).click();
  expect((await page.getByTitle("Specifics").allTextContents()).join(" ")).toContain("40 %");
  await page.keyboard.press("1");

  // Done, with tomorrow's queue.
  await page.getByRole("heading", { name: "Done for today" }).waitFor();
  await page.getByText("1 question comes back by this time tomorrow.").waitFor();
  await page.getByRole("link", { name: "See your progress" }).click();
  const weeks = page.getByRole("figure", { name: "Week by week" });
  await weeks.locator(".recharts-bar-rectangle").first().waitFor();
  await weeks.getByText("As a table").click();
  expect(await weeks.getByRole("row").last().textContent()).toBe("All1");
  // The one request that was refused, on purpose.
  expect(complaints.map((complaint) => complaint.replace(/\(.*\)/, ""))).toEqual([
    "Failed to load resource: the server responded with a status of 422 ",
  ]);
});
