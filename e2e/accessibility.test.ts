import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FAKE_MICROPHONE, PASSWORD, openBrowser, openPage, signUp } from "./open-browser.ts";
import { type RunningProduct, makeDataFolder, startProduct } from "./start-product.ts";
import { createAuthenticator } from "./totp.ts";

const RESUME = fileURLToPath(new URL("fixtures/ada-byron.pdf", import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The smallest picture. */
const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

declare const window: { axe: typeof axe };

const folder = makeDataFolder();
let product: RunningProduct;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  product = await startProduct({ dataDir: folder.dataDir });
  browser = await openBrowser(FAKE_MICROPHONE);
  ({ page } = await openPage(browser, product.url));
  // A colour half way through its change has another contrast.
  await page.emulateMedia({ reducedMotion: "reduce" });
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  folder.remove();
});

/** What axe finds on the page as it stands: light and dark, wide and narrow. */
async function listFindings(view: string): Promise<string[]> {
  const findings: string[] = [];
  for (const [width, height] of [
    [1440, 900],
    [360, 780],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => window.axe.run());
      const where = `${view}, ${colorScheme}, ${width} px`;
      for (const { id, nodes } of violations) {
        findings.push(...nodes.map(({ html, failureSummary }) => `${where}: ${id}: ${html}: ${failureSummary}`));
      }
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  return findings;
}

test("axe finds nothing on any screen, light or dark, wide or narrow", async () => {
  const findings: string[] = [];
  const look = async (view: string) => void findings.push(...(await listFindings(view)));

  await page.goto("/sign-in");
  await page.getByLabel("Email address").waitFor();
  await look("sign in");
  await page.goto("/sign-up");
  await page.getByLabel("Your name").waitFor();
  await look("sign up");
  await signUp(page);
  await look("no resumes");

  await page.locator("input[type=file]").first().setInputFiles(RESUME);
  await page.getByRole("heading", { name: "Ada Byron" }).waitFor({ timeout: 60_000 });
  await page.locator("[data-sheet][data-painted]").first().waitFor({ timeout: 30_000 });
  await look("profile");
  await page.keyboard.press("j");
  await look("a place highlighted");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Edit", exact: true }).first().click();
  await look("editing");
  const profile = page.url();
  await page.goto(`${profile}/compare`);
  await page.getByRole("heading").first().waitFor();
  await look("compare");
  await page.goto(profile);
  await page
    .getByRole("button", { name: "Questions" })
    .or(page.getByRole("link", { name: "Questions" }))
    .first()
    .click();
  await look("questions");
  await page.goto(`${profile}/match`);
  await page.getByLabel("Job description").fill("What you bring:\n- Strong Python\n- Kubernetes\n- A degree");
  await look("job matches");
  await page.getByRole("button", { name: "See the match" }).click();
  await page.locator(".recharts-bar-rectangle").first().waitFor();
  await page.getByText("As a table").click();
  await page.getByRole("button", { name: "Show in the description: Kubernetes" }).click();
  await look("a job match");
  await page.goto(`${profile}/questions`);
  await page.getByRole("button", { name: "Write questions" }).click();
  await page
    .getByRole("button", { name: /^Save: / })
    .first()
    .click();
  await page
    .getByRole("button", { name: /^Regenerate the answer: / })
    .first()
    .click();
  await look("questions written");
  await page.getByRole("link", { name: "Practice 1 question due" }).click();
  await page.getByLabel("Your answer").fill("I led a team of four, and errors fell by 40 %.");
  await page.getByRole("button", { name: "Check my draft" }).click();
  await page.getByRole("region", { name: "What your draft has" }).waitFor();
  await page.getByRole("button", { name: "Show my saved answer" }).click();
  await look("practice");
  await page.getByRole("button", { name: /Good/ }).click();
  await page.getByRole("heading", { name: "Done for today" }).waitFor();
  await look("practice done");
  await page.getByRole("link", { name: "See your progress" }).click();
  await page.locator(".recharts-bar-rectangle").first().waitFor();
  await look("progress");
  await page.goto("/library");
  await page.getByRole("checkbox", { name: /^Select: / }).check();
  await page.getByRole("button", { name: "Tags", exact: true }).click();
  await look("a selection to tag");
  await page.getByRole("button", { name: /^Edit: / }).click();
  await look("a saved question to edit");
  for (const [route, view] of [
    ["/resumes", "resumes"],
    ["/resumes?skill=python", "search"],
    ["/library", "library"],
    ["/chat", "chat"],
    ["/nowhere", "not found"],
  ] as const) {
    await page.goto(route);
    await page.getByRole("heading").first().waitFor();
    await look(view);
  }
  await page.goto("/chat");
  for (const question of ["What did you do with Python and PostgreSQL?", "Which planets have you visited?"]) {
    await page.getByLabel("Your question").fill(question);
    await page.keyboard.press("Enter");
    await page
      .getByText(/^(From ada-byron|Not in your resume)/)
      .last()
      .waitFor();
  }
  await look("a conversation");
  await page.getByRole("button", { name: "All saved questions" }).click();
  await page.getByRole("dialog").getByRole("checkbox").check();
  await look("saved questions to choose from");

  await page.goto("/chat");
  await page.locator("form input[type=file]").setInputFiles({ name: "dot.png", mimeType: "image/png", buffer: DOT });
  await page.getByLabel("What does the picture show?").fill("A dot");
  await look("a picture to send");
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByRole("button", { name: "Open the picture: A dot" }).click();
  await page.getByRole("dialog").waitFor();
  await look("a picture, larger");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Record your voice" }).click();
  await page.getByRole("alertdialog").waitFor();
  await look("who writes down what is said");
  await page.getByRole("button", { name: "I will type" }).click();
  await page.getByText("0:01 of 10:00").waitFor();
  await look("recording");
  await page.getByRole("button", { name: "Stop and listen" }).click();
  await page.locator("audio").waitFor();
  await look("a recording to send");
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByRole("button", { name: "Add words" }).click();
  await look("words to a recording");
  expect(findings).toEqual([]);
});

test("axe finds nothing where an account is looked after, or got back", async () => {
  const findings: string[] = [];
  const look = async (view: string) => void findings.push(...(await listFindings(view)));
  const email = `${crypto.randomUUID()}@example.com`;
  await page.context().clearCookies();
  await signUp(page, email);

  for (const [route, shown] of [
    ["/settings", "Not confirmed yet"],
    ["/settings/security", "This browser"],
    ["/settings/engine", "The built-in engine"],
    ["/settings/privacy", "You have not agreed. They are not read."],
    ["/settings/activity", "You created your account"],
    ["/settings/appearance", "For this browser."],
  ] as const) {
    await page.goto(route);
    await page.getByText(shown).waitFor();
    await look(route);
  }
  await page.goto("/settings/privacy");
  await page.getByRole("button", { name: "I agree" }).click();
  await page.getByText(/^You agreed on/).waitFor();
  await page.getByRole("button", { name: "Delete my account" }).click();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await page.getByText("Write your password.").waitFor();
  await look("an account to delete");

  await page.goto("/settings/security");
  await page.getByRole("button", { name: "Change password" }).click();
  await page.getByRole("button", { name: "Set it up" }).click();
  await page.getByRole("img", { name: /^QR code/ }).waitFor();
  await look("a second factor to set up");
  const nextCode = createAuthenticator((await page.locator("[data-secret]").textContent())!.replaceAll(" ", ""));
  await page.getByLabel("Code from your authenticator app").fill(nextCode());
  await page.getByRole("button", { name: "Switch it on" }).click();
  await page.getByRole("heading", { name: "Keep these recovery codes" }).waitFor();
  await look("recovery codes");
  await page.getByRole("button", { name: "I have kept them" }).click();
  await page.getByText("10 recovery codes left").waitFor();
  await look("a second factor in force");

  await page.context().clearCookies();
  await page.goto("/sign-in");
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "One more step" }).waitFor();
  await look("a code to sign in");
  await page.getByRole("button", { name: "Use a recovery code instead" }).click();
  await page.getByLabel("Recovery code").fill("no such code");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByText("This code is not right").waitFor();
  await look("a recovery code that is not right");

  await page.goto("/forgot-password");
  await page.getByLabel("Email address").fill(email);
  await look("a password forgotten");
  await page.getByRole("button", { name: "Send the link" }).click();
  await page.getByRole("heading", { name: "Look at your mail" }).waitFor();
  await look("a link on its way");
  await page.goto("/reset-password");
  await page.getByRole("heading", { name: "This link is not complete" }).waitFor();
  await look("a link without its token");
  await page.goto(`/reset-password#${"a".repeat(43)}`);
  await page.getByLabel("New password", { exact: true }).fill("a lantern in the harbour");
  await page.getByRole("button", { name: "Set the password" }).click();
  await page.getByRole("link", { name: "Ask for a new link" }).waitFor();
  await look("a link that is too old");
  await page.goto(`/verify-email#${"a".repeat(43)}`);
  await page.getByRole("button", { name: "Confirm this address" }).waitFor();
  await look("an address to confirm");
  expect(findings).toEqual([]);
});
