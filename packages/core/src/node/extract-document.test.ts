import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { makePdf } from "../testing/make-pdf.ts";
import { extractDocument } from "./extract-document.ts";

const page = () => makePdf([{ text: "Jane Roe", x: 40, y: 60 }]);
const slow = 30_000;

test("a readable file comes back as a document", { timeout: slow }, async () => {
  const document = await extractDocument(await page());
  expect(document).toMatchObject({ kind: "pdf", text: "Jane Roe", pages: [{ width: 595, height: 842 }] });
});

test.each([
  ["a PDF without pages' text", "document_no_text", () => makePdf([])],
  ["a ZIP of something else", "document_unsupported", async () => zipSync({ "a.txt": strToU8("a") })],
  ["no bytes", "document_corrupt", async () => new Uint8Array()],
  ["a broken Word document", "document_corrupt", async () => zipSync({ "word/document.xml": strToU8("<") })],
])("%s is %s", { timeout: slow }, async (_, code, make) => {
  await expect(extractDocument(await make())).rejects.toMatchObject({ name: "DomainError", code });
});

test("a file that takes too long is document_timeout", { timeout: slow }, async () => {
  await expect(extractDocument(await page(), { timeoutMilliseconds: 1 })).rejects.toMatchObject({
    code: "document_timeout",
  });
});

test("more text than may come back is document_too_large", { timeout: slow }, async () => {
  await expect(extractDocument(await page(), { maxOutputBytes: 10 })).rejects.toMatchObject({
    code: "document_too_large",
  });
});

test("an abort stops the reading with its own reason", { timeout: slow }, async () => {
  const controller = new AbortController();
  const reading = extractDocument(await page(), { signal: controller.signal });
  controller.abort(new Error("not wanted any more"));
  await expect(reading).rejects.toThrow("not wanted any more");
  await expect(extractDocument(await page(), { signal: controller.signal })).rejects.toThrow("not wanted any more");
});
