import { type Browser, type Page, chromium } from "playwright-core";
import { findChromium } from "./find-chromium.ts";

/** No sandbox: the tests run as root too. The rest keeps Chromium from calling out. */
const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-default-apps",
  "--disable-dev-shm-usage",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Asks nobody for the microphone, and hears a beep each second. */
export const FAKE_MICROPHONE = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];

export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const { path, missing } = findChromium();
  if (path === undefined) throw new Error(missing);
  return chromium.launch({ executablePath: path, args: [...CHROMIUM_FLAGS, ...flags] });
}

/** A page of someone new, and what the browser complains about while it is used: a blocked script, a broken page. */
export async function openPage(browser: Browser, baseURL: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ baseURL, locale: "en-GB", viewport: { width: 1440, height: 900 } });
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  return { page, complaints };
}

export const PASSWORD = "correct horse battery";

export async function signUp(page: Page, email = `${crypto.randomUUID()}@example.com`): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill("Ada Byron");
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await page.getByRole("heading", { name: "Resumes" }).waitFor();
}
