import { readFileSync } from "node:fs";
import { Document, Packer, Paragraph } from "docx";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PASSWORD, openBrowser, openPage, signUp } from "./open-browser.ts";
import { type RunningProduct, makeDataFolder, startProduct } from "./start-product.ts";
import { createAuthenticator } from "./totp.ts";

const EMAIL = "ada.byron@example.com";
const NEW_PASSWORD = "a lantern in the harbour";
const RESET_PASSWORD = "seven slow trains to Ghent";
const DRAFT = "groundwork-draft-1";

const folder = makeDataFolder();
let product: RunningProduct;
let browser: Browser;
let page: Page;
let recoveryCodes: string[];
/** The one that the account has at this point. */
let password = PASSWORD;

beforeAll(async () => {
  product = await startProduct({ dataDir: folder.dataDir });
  browser = await openBrowser();
  ({ page } = await openPage(browser, product.url));
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await signUp(page, EMAIL);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  folder.remove();
});

async function signOut(): Promise<void> {
  await page.getByTitle("Account and appearance").click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Walk in prepared." }).waitFor();
}

async function enterPassword(where: Page, typed: string): Promise<void> {
  await where.goto("/sign-in");
  await where.getByLabel("Email address").fill(EMAIL);
  await where.getByLabel("Password", { exact: true }).fill(typed);
  await where.getByRole("button", { name: "Sign in" }).click();
}

async function enterCode(code: string, kind: "app" | "recovery"): Promise<void> {
  await page.getByRole("heading", { name: "One more step" }).waitFor();
  if (kind === "recovery" && (await page.getByLabel("Recovery code").count()) === 0) {
    await page.getByRole("button", { name: "Use a recovery code instead" }).click();
  }
  await page.getByLabel(kind === "app" ? "Code from your authenticator app" : "Recovery code").fill(code);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

const resumes = (where: Page) => where.getByRole("heading", { name: "Resumes" }).waitFor();

/** The link of a letter, which a service without SMTP for this machine only writes to its log. */
async function findLink(path: string): Promise<string> {
  const find = () => new RegExp(`${path}#[\\w-]{43}`).exec(product.output())?.[0];
  await expect.poll(find).toBeDefined();
  return find()!;
}

test("ASVS 6.2.6, 6.2.7: passwords are hidden until one asks, can be pasted, and say to password managers what they are", async () => {
  await page.goto("/settings/security");
  const field = page.getByLabel("New password", { exact: true });
  await field.waitFor();
  expect(await field.getAttribute("type")).toBe("password");
  expect(await field.getAttribute("autocomplete")).toBe("new-password");
  expect(await page.getByLabel("Current password").getAttribute("autocomplete")).toBe("current-password");
  await page.evaluate((text) => navigator.clipboard.writeText(text), NEW_PASSWORD);
  await field.press("ControlOrMeta+V");
  await page.getByRole("button", { name: "Show password" }).last().click();
  expect(await field.getAttribute("type")).toBe("text");
  expect(await field.inputValue()).toBe(NEW_PASSWORD);
});

test("an address is confirmed by a link whose token leaves the address bar at once", async () => {
  await page.goto("/settings");
  await page.getByText("Not confirmed yet").waitFor();
  await page.goto(await findLink("/verify-email"));
  await page.getByRole("button", { name: "Confirm this address" }).waitFor();
  expect(new URL(page.url()).hash).toBe("");
  await page.getByRole("button", { name: "Confirm this address" }).click();
  await page.getByRole("heading", { name: "Your email address is confirmed" }).waitFor();
  await page.goto("/settings");
  await page.getByText("Confirmed", { exact: true }).waitFor();
});

test("ASVS 7.5.2, 14.3.1: a session elsewhere is ended, and that browser keeps nothing of it", async () => {
  const { page: other } = await openPage(browser, product.url);
  await enterPassword(other, password);
  await resumes(other);
  await other.evaluate((key) => sessionStorage.setItem(key, "I led a team of four"), DRAFT);

  await page.goto("/settings/security");
  const sessions = page.getByRole("list", { name: "Your sessions" }).getByRole("listitem");
  await sessions.filter({ hasText: "This browser" }).waitFor();
  expect(await sessions.count()).toBe(2);
  await sessions.getByRole("button", { name: "End the session: Chrome on Linux" }).click();
  await page.getByText("The session has ended.").waitFor();
  await expect.poll(() => sessions.count()).toBe(1);

  await other.getByRole("link", { name: "Library" }).click();
  await other.getByRole("heading", { name: "Sign in" }).waitFor();
  await expect.poll(() => other.evaluate((key) => sessionStorage.getItem(key), DRAFT)).toBeNull();
  expect(await other.getByText("Ada Byron").count()).toBe(0);
  await other.context().close();
});

test("ASVS 6.2.2, 7.4.3: a new password ends the sessions elsewhere; a common one is refused at its field", async () => {
  const { page: other } = await openPage(browser, product.url);
  await enterPassword(other, password);
  await resumes(other);

  await page.goto("/settings/security");
  await page.getByLabel("Current password").fill("not my password");
  await page.getByLabel("New password", { exact: true }).fill("password123");
  await page.getByRole("button", { name: "Change password" }).click();
  await page.getByText("Many people use this password").waitFor();
  await page.getByLabel("New password", { exact: true }).fill(NEW_PASSWORD);
  await page.getByRole("button", { name: "Change password" }).click();
  await page.getByText("This is not your current password.").waitFor();
  await page.getByLabel("Current password").fill(password);
  await page.getByRole("button", { name: "Change password" }).click();
  await page.getByText("Your password is changed. All other sessions have ended.").waitFor();
  password = NEW_PASSWORD;

  await other.reload();
  await other.getByRole("heading", { name: "Sign in" }).waitFor();
  await enterPassword(other, PASSWORD);
  await other.getByText("The email address or the password is not right.").waitFor();
  await enterPassword(other, password);
  await resumes(other);
  await other.context().close();
});

test("ASVS 7.5.1: an act that needs the password asks for it, and is done once it is right", async () => {
  await page.goto("/settings/security");
  // As if the password had been given long ago: refused once.
  await page.route(
    "**/trpc/auth.secondFactor.enable*",
    (route) =>
      route.fulfill({
        status: 403,
        json: [{ error: { message: "no", code: -32_603, data: { reason: "reauthentication_required" } } }],
      }),
    { times: 1 },
  );
  await page.getByRole("button", { name: "Set it up" }).click();
  const dialog = page.getByRole("dialog", { name: "Is it still you?" });
  await dialog.getByLabel("Password", { exact: true }).fill("not my password");
  await dialog.getByRole("button", { name: "Confirm" }).click();
  await dialog.getByText("This is not your password.").waitFor();
  await dialog.getByLabel("Password", { exact: true }).fill(password);
  await dialog.getByRole("button", { name: "Confirm" }).click();
  await page.getByRole("img", { name: "QR code of the secret below" }).waitFor();
});

test("ASVS 6.3.3: with a second factor, signing in takes a code of the app, or a recovery code, each once", async () => {
  const secret = (await page.locator("[data-secret]").textContent())!.replaceAll(" ", "");
  const nextCode = createAuthenticator(secret);
  const code = page.getByLabel("Code from your authenticator app");
  expect(await code.getAttribute("autocomplete")).toBe("one-time-code");
  await code.fill("000");
  await page.getByRole("button", { name: "Switch it on" }).click();
  await page.getByText("This code is not right").waitFor();
  await code.fill(nextCode());
  await page.getByRole("button", { name: "Switch it on" }).click();
  await page.getByRole("heading", { name: "Keep these recovery codes" }).waitFor();
  recoveryCodes = await page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem").allTextContents();
  expect(recoveryCodes).toHaveLength(10);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  const file = readFileSync(await download.path(), "utf8");
  for (const recoveryCode of recoveryCodes) expect(file).toContain(recoveryCode);
  await page.getByRole("button", { name: "I have kept them" }).click();
  await page.getByText("10 recovery codes left").waitFor();

  await signOut();
  await enterPassword(page, password);
  await enterCode(nextCode(), "app");
  await resumes(page);

  await signOut();
  await enterPassword(page, password);
  await enterCode(recoveryCodes[0]!, "recovery");
  await resumes(page);

  await signOut();
  await enterPassword(page, password);
  await enterCode(recoveryCodes[0]!, "recovery");
  await page.getByText("This code is not right").waitFor();
  await enterCode(recoveryCodes[1]!.toLowerCase(), "recovery");
  await resumes(page);
  await page.goto("/settings/security");
  await page.getByText("8 recovery codes left").waitFor();
});

test("a lost password is replaced by a link, which works once and leaves the second factor in force", async () => {
  await signOut();
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Forgot your password?" }).click();
  for (const address of ["nobody@example.com", EMAIL]) {
    await page.goto("/forgot-password");
    await page.getByLabel("Email address").fill(address);
    await page.getByRole("button", { name: "Send the link" }).click();
    await page.getByText(`If there is an account for ${address}, a link is on its way to it.`).waitFor();
  }
  const link = await findLink("/reset-password");
  await page.goto(link);
  await page.getByLabel("New password", { exact: true }).fill(RESET_PASSWORD);
  expect(new URL(page.url()).hash).toBe("");
  await page.getByRole("button", { name: "Set the password" }).click();
  await page.getByRole("heading", { name: "Your password is changed" }).waitFor();
  password = RESET_PASSWORD;

  await page.goto("/sign-in");
  await page.goto(link);
  await page.getByLabel("New password", { exact: true }).fill(RESET_PASSWORD);
  await page.getByRole("button", { name: "Set the password" }).click();
  await page.getByText("This link was used already, or it is too old.").waitFor();

  await enterPassword(page, password);
  await enterCode(recoveryCodes[2]!, "recovery");
  await resumes(page);
});

test("P5, P6: age and ethnicity are read once they are agreed to, shown when asked for, and gone when it is withdrawn", async () => {
  await page.goto("/settings/privacy");
  await page.getByText("You have not agreed. They are not read.").waitFor();
  await page.getByText("Text of version 1").waitFor();
  await page.getByRole("button", { name: "I agree" }).click();
  await page.getByText(/^You agreed on .* to version 1 of this text\.$/).waitFor();

  await page.goto("/resumes");
  const lines = ["Ada Byron", "ada@example.com", "Age: 34", "Ethnicity: Hispanic", "Skills", "Python, PostgreSQL"];
  const resume = new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] });
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "ada.docx",
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      buffer: await Packer.toBuffer(resume),
    });
  await page.getByRole("heading", { name: "Ada Byron" }).waitFor({ timeout: 60_000 });
  const section = page.getByRole("region", { name: "Age and ethnicity" });
  await section.waitFor();
  expect(await section.getByText("34").count()).toBe(0);
  await section.getByRole("button", { name: "Show age and ethnicity" }).click();
  await section.getByText("34").waitFor();
  await section.getByText("Hispanic").waitFor();
  await section
    .getByRole("button", { name: /Age: 34/ })
    .first()
    .click();
  await page.locator("[data-highlights], mark").first().waitFor();
  await section.getByRole("button", { name: "Hide age and ethnicity" }).click();
  expect(await section.getByText("34").count()).toBe(0);
  const profile = page.url();

  await page.goto("/settings/activity");
  await page.getByText("You looked at age and ethnicity").waitFor();
  await page.goto("/settings/privacy");
  await page.getByRole("button", { name: "Withdraw" }).click();
  await page.getByText(/^You withdrew it on /).waitFor();
  await page.goto(profile);
  await page.getByRole("heading", { name: "Ada Byron" }).waitFor();
  await page.getByRole("region", { name: "Contact" }).waitFor();
  expect(await section.count()).toBe(0);
});

test("P7: the export is a ZIP archive to keep", async () => {
  await page.goto("/settings/privacy");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export my data" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("groundwork-export.zip");
  expect(readFileSync(await download.path()).subarray(0, 4)).toEqual(Buffer.from("PK\u{3}\u{4}"));
  await page.goto("/settings/activity");
  await page.getByText("You exported your data").waitFor();
});

test("P8: a deleted account ends on the first page with a receipt, and nobody signs in to it again", async () => {
  await page.goto("/settings/privacy");
  await page.evaluate((key) => sessionStorage.setItem(key, "I led a team of four"), DRAFT);
  await page.getByRole("button", { name: "Delete my account" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete your account?" });
  await dialog.getByLabel("Password", { exact: true }).fill("not my password");
  await dialog.getByRole("button", { name: "Use a recovery code instead" }).click();
  await dialog.getByLabel("Recovery code").fill(recoveryCodes[3]!);
  await dialog.getByRole("button", { name: "Delete for good" }).click();
  await dialog.getByText("This is not your password. Nothing was deleted.").waitFor();
  await dialog.getByLabel("Password", { exact: true }).fill(password);
  await dialog.getByRole("button", { name: "Delete for good" }).click();

  await page.getByRole("heading", { name: "Walk in prepared." }).waitFor();
  await page.getByRole("heading", { name: "Your account is deleted" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/");
  expect(await page.evaluate((key) => sessionStorage.getItem(key), DRAFT)).toBeNull();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the receipt" }).click(),
  ]);
  const receipt = readFileSync(await download.path(), "utf8");
  expect(JSON.parse(receipt)).toMatchObject({ receiptId: expect.any(String), rows: { users: 1 } });
  expect(receipt).not.toContain("example.com");

  await enterPassword(page, password);
  await page.getByText("The email address or the password is not right.").waitFor();
});
