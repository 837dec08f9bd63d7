import { readFile } from "node:fs/promises";
import { type ModelCall, type ModelServer, startModelServer } from "@groundwork/core/testing";
import { type ChatEvent, Groundwork } from "@groundwork/sdk";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { childrenOf } from "./children-of.ts";
import { openBrowser, openPage } from "./open-browser.ts";
import { type RunningProduct, makeDataFolder, startProduct } from "./start-product.ts";

/** A model that says one sentence, and the other when the test lets it. */
const QUESTION = "What did you do with Python and PostgreSQL as an analyst?";
const FIRST = "I led a team of four who cut calculation errors by 40 % with Python and PostgreSQL.";
const FIRST_QUOTE = "Led a team of four who cut calculation errors by 40 % with Python and PostgreSQL.";
const SECOND = "I built weekly reports in SQL and Excel for 12 managers.";
const SECOND_QUOTE = "Built weekly reports in SQL and Excel for 12 managers.";
const UNDERSTOOD = {
  location: null,
  summary: null,
  experience: [],
  education: [],
  skills: [],
  strengths: [],
  weaknesses: [],
  jobRecommendations: [],
};

let letGo: () => void;
let held: Promise<void>;
beforeEach(() => {
  held = new Promise((resolve) => (letGo = resolve));
});

async function* speak({ prompt }: ModelCall): AsyncGenerator<string> {
  const toSentence = (text: string, quote: string) => {
    const before = prompt.slice(0, prompt.replaceAll("\n", " ").indexOf(quote));
    return JSON.stringify({
      text,
      passage: Number(
        before
          .match(/\[\d+\](?=\n)/g)
          ?.at(-1)
          ?.slice(1, -1),
      ),
      quote,
    });
  };
  yield `{"sentences": [${toSentence(FIRST, FIRST_QUOTE)}, {`;
  await held;
  yield `${toSentence(SECOND, SECOND_QUOTE).slice(1)}]}`;
}

const folder = makeDataFolder();
const email = `${crypto.randomUUID()}@example.com`;
const password = "correct horse battery";
let model: ModelServer;
let product: RunningProduct;
let client: Groundwork;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const understand = { kind: "answer", answer: () => UNDERSTOOD } as const;
  model = await startModelServer({ replies: [understand, { kind: "stream", pieces: speak }] });
  product = await startProduct({
    dataDir: folder.dataDir,
    env: { GROUNDWORK_ENGINE: "openai", OPENAI_API_KEY: "sk-of-test", OPENAI_BASE_URL: model.baseUrl },
  });
  client = new Groundwork({ baseUrl: product.url });
  await client.auth.signUp({ name: "Ada", email, password });
  const resume = await readFile(new URL("fixtures/ada-byron.pdf", import.meta.url));
  await client.analyze(new File([resume], "ada-byron.pdf"));
  browser = await openBrowser();
  ({ page } = await openPage(browser, product.url));
  await page.goto("/sign-in");
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Resumes" }).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await model?.close();
  folder.remove();
});

const lastCall = () => model.calls.findLast(({ schemaName }) => schemaName === "reply")!;
const newest = () =>
  page
    .getByRole("listitem")
    .filter({ has: page.getByText("Groundwork", { exact: true }) })
    .last();

async function ask(): Promise<void> {
  await page.goto("/chat");
  await page.getByLabel("Your question").fill(QUESTION);
  await page.keyboard.press("Enter");
  await newest().getByText(FIRST).waitFor();
}

test("a reply is read while it is written, and is whole in the end", async () => {
  await ask();
  await expect.poll(() => newest().getByText(SECOND).count()).toBe(0);
  letGo();
  await newest().getByText(`${FIRST} ${SECOND}`).waitFor();
  await newest().getByText("From ada-byron.pdf").waitFor();
});

test("stop frees the model, keeps what was said, and the question can be asked again", async () => {
  await ask();
  await page.getByRole("button", { name: "Stop the reply" }).click();
  await lastCall().closed;
  await newest().getByText("This reply was cut off.").waitFor();
  await newest().getByText(FIRST).waitFor();
  letGo();
  await page.getByRole("button", { name: "Ask again" }).click();
  await newest().getByText(`${FIRST} ${SECOND}`).waitFor();
});

test("an integrator's abort frees the model, and what was said stays once", async () => {
  const stopping = new AbortController();
  const events: ChatEvent[] = [];
  const read = async () => {
    for await (const event of client.chat.stream({ text: QUESTION }, { signal: stopping.signal })) {
      events.push(event);
      if (event.type === "piece") stopping.abort(new Error("enough"));
    }
  };
  await expect(read()).rejects.toThrow("enough");
  await lastCall().closed;
  expect(events.map(({ type }) => type)).toEqual(["message", "piece"]);
  const [first] = events;
  const sessionId = first?.type === "message" ? first.message.sessionId! : "";
  const partial = { text: FIRST, metadata: { from_qa: false, partial: true } };
  await expect
    .poll(async () => (await client.chat.history({ sessionId })).items)
    .toMatchObject([partial, { text: QUESTION }]);
  letGo();
});

test("a server that is killed in the middle shows the partial reply once, when it is back", async () => {
  await ask();
  process.kill(childrenOf(product).api!, "SIGKILL");
  await lastCall().closed;
  letGo();
  // The page goes on by itself, and asks nothing again.
  await newest().getByText("This reply was cut off.").waitFor({ timeout: 60_000 });
  const calls = model.calls.filter(({ schemaName }) => schemaName === "reply").length;
  await page.reload();
  await newest().getByText("This reply was cut off.").waitFor();
  expect(await page.getByText(FIRST, { exact: true }).count()).toBe(1);
  expect(model.calls.filter(({ schemaName }) => schemaName === "reply")).toHaveLength(calls);
  const { items } = await client.chat.history({ limit: 2 });
  expect(items).toMatchObject([{ text: FIRST, metadata: { partial: true } }, { text: QUESTION }]);
});
