import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { PDFDocument } from "pdf-lib";
import { describe, expect, onTestFinished, test } from "vitest";
import { makePdf } from "../testing/make-pdf.ts";
import {
  makeCyclicPages,
  makeEncryptedPdf,
  makeEndlessPdf,
  makeFlateBomb,
  makeHugeDocx,
  makeLargeFlateBomb,
  makeLyingDocx,
  makeMillionPages,
  OTHER_FORMATS,
} from "../testing/hostile-files.ts";
import { SVG_WITH_SCRIPT, readMediaFile } from "../testing/media-files.ts";
import { makeScan } from "../testing/make-scan.ts";
import { SCANNED_TEXTS } from "../testing/scan-texts.ts";
import { createReadingPool, type ReadingPoolOptions } from "./reading-pool.ts";

const page = (text = "Jane Roe") => makePdf([{ text, x: 40, y: 60 }]);
const timeout = 60_000;

function openPool(options: Partial<ReadingPoolOptions> = {}) {
  const pool = createReadingPool({ size: 1, ...options });
  onTestFinished(() => pool.close());
  return pool;
}

/** Of this process, the reading processes among them. */
function listChildren(): number[] {
  if (process.platform !== "linux") {
    const rows = execFileSync("ps", ["-o", "pid=,ppid=", "-ax"], { encoding: "utf8" }).trim().split("\n");
    const pairs = rows.map((row) => row.trim().split(/\s+/).map(Number));
    return pairs.flatMap(([pid, parent]) => (pid !== undefined && parent === process.pid ? [pid] : []));
  }
  return readdirSync("/proc/self/task").flatMap((thread) =>
    readFileSync(`/proc/self/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
  );
}

function listPngChunks(png: Buffer): string[] {
  const types = new Set<string>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) types.add(png.toString("latin1", at + 4, at + 8));
  return [...types].sort();
}

describe("hostile files", () => {
  test.each([
    ["B8: a bomb of two kilobytes", "document_too_large", makeFlateBomb, {}],
    ["B8: a bomb of a megabyte", "document_too_large", makeLargeFlateBomb, { timeoutMilliseconds: 55_000 }],
    ["B15: forms that draw forms for ever", "document_timeout", makeEndlessPdf, { timeoutMilliseconds: 2_000 }],
    ["B15: a page tree that is its own child", "document_corrupt", makeCyclicPages, {}],
    ["B12: a locked PDF", "document_encrypted", makeEncryptedPdf, {}],
    ["B15: a truncated PDF", "document_corrupt", async () => (await page()).subarray(0, 300), {}],
    ["B9: 200 MB of XML in a Word document", "document_too_large", makeHugeDocx, {}],
    ["B9: a Word document that lies about its size", "document_corrupt", makeLyingDocx, {}],
    ["B15: a PDF of a million pages", "document_too_large", makeMillionPages, {}],
    ["B3: a file over the limit", "document_too_large", () => new Uint8Array(10 * 1024 * 1024 + 1), {}],
  ] as const)("%s is %s, and the next file is read", { timeout }, async (...[, code, make, options]) => {
    const pool = openPool();
    await expect(pool.extract(await make(), options)).rejects.toMatchObject({ name: "DomainError", code });
    expect((await pool.extract(await page())).text).toBe("Jane Roe");
    await pool.close();
    expect(listChildren()).toEqual([]);
  });

  test.each(Object.entries(OTHER_FORMATS))("B21: %s is told to become a DOCX or PDF", { timeout }, async (_, make) => {
    const reading = openPool().extract(make());
    await expect(reading).rejects.toMatchObject({
      code: "document_unsupported",
      message: expect.stringContaining("save it as DOCX or PDF") as string,
    });
  });
});

describe("media", () => {
  test("is told by its bytes in the process, which lives on", { timeout }, async () => {
    const pool = openPool();
    await expect(pool.readMedia(Buffer.from(SVG_WITH_SCRIPT))).rejects.toMatchObject({ code: "media_unsupported" });
    const before = listChildren();
    const { type, metadata } = await pool.readMedia(readMediaFile("film.webm"));
    expect(type).toBe("video");
    expect(metadata).toMatchObject({ mime_type: "video/webm", width: 64, height: 48 });
    expect(listChildren()).toEqual(before);
  });

  test("that makes reading it take too much is corrupt", { timeout }, async () => {
    const reading = openPool({ maxResidentBytes: 1_000_000 }).readMedia(readMediaFile("film.webm"));
    await expect(reading).rejects.toMatchObject({ name: "DomainError", code: "media_corrupt" });
  });
});

describe("a pool", () => {
  test("keeps a process from file to file", { timeout }, async () => {
    const pool = openPool();
    await pool.extract(await page());
    const before = listChildren();
    expect(before).toHaveLength(1);
    await expect(pool.extract(new Uint8Array())).rejects.toMatchObject({ code: "document_corrupt" });
    await pool.extract(await page());
    expect(listChildren()).toEqual(before);
  });

  test("takes a new process after fifty files", { timeout }, async () => {
    const pool = openPool();
    const file = await page();
    await pool.extract(file);
    const [first] = listChildren();
    for (let count = 1; count < 50; count++) await pool.extract(file);
    await pool.extract(file);
    expect(listChildren()).toHaveLength(1);
    expect(listChildren()).not.toContain(first);
  });

  test("takes a new process when one has grown too large to be kept", { timeout }, async () => {
    const pool = openPool({ maxIdleBytes: 1 });
    await pool.extract(await page());
    expect(listChildren()).toEqual([]);
    expect((await pool.extract(await page("John Doe"))).text).toBe("John Doe");
  });

  test("lets as many wait as it is told, and refuses one more", { timeout }, async () => {
    const pool = openPool({ maxWaiting: 1 });
    const file = await page();
    const running = [pool.extract(file), pool.extract(file)];
    await expect(pool.extract(file)).rejects.toMatchObject({ code: "service_unavailable" });
    expect(await Promise.all(running)).toHaveLength(2);
  });

  test("one that waits can be called off, and the others go on", { timeout }, async () => {
    const pool = openPool();
    const controller = new AbortController();
    const first = pool.extract(await page("first"));
    const second = pool.extract(await page("second"), { signal: controller.signal });
    const third = pool.extract(await page("third"));
    controller.abort(new Error("not wanted any more"));
    await expect(second).rejects.toThrow("not wanted any more");
    expect([(await first).text, (await third).text]).toEqual(["first", "third"]);
  });

  test("draws a page, and has none beyond the last", { timeout }, async () => {
    const pool = openPool();
    const picture = Buffer.from(await pool.renderPage(await page(), { page: 1, width: 300 }));
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
    expect(picture.readUInt32BE(16)).toBe(300);
    await expect(pool.renderPage(await page(), { page: 2, width: 300 })).rejects.toMatchObject({
      code: "page_not_found",
    });
  });

  test("B23, ASVS 14.2.8: a page's picture and text say nothing of who made the file", { timeout }, async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage([595, 842]).drawText("Jane Roe");
    pdf.setAuthor("Ada Nobody");
    pdf.setCreator("Ada Nobody's machine");
    pdf.setKeywords(["51.5007, -0.1246"]);
    const file = await pdf.save({ useObjectStreams: false });
    const pool = openPool();
    const picture = Buffer.from(await pool.renderPage(file, { page: 1, width: 300 }));
    expect(JSON.stringify(await pool.extract(file))).not.toMatch(/Nobody|51\.5007/);
    // Pixels and what colours they mean; no tEXt, iTXt, eXIf, tIME.
    expect(listPngChunks(picture)).toEqual(["IDAT", "IEND", "IHDR", "sBIT", "sRGB"]);
  });

  test("killed by someone else says nothing about the file, and the next one is read", { timeout }, async () => {
    const pool = openPool();
    const killed = pool.extract(await makeScan([SCANNED_TEXTS, SCANNED_TEXTS]), {
      onPage: () => listChildren().forEach((pid) => process.kill(pid, "SIGKILL")),
    });
    await expect(killed).rejects.toMatchObject({ name: "DomainError", code: "service_unavailable" });
    expect((await pool.extract(await page())).text).toBe("Jane Roe");
  });

  test("called off in the middle of a scan leaves no process", { timeout }, async () => {
    const pool = openPool();
    const controller = new AbortController();
    const reading = pool.extract(await makeScan([SCANNED_TEXTS, SCANNED_TEXTS]), {
      signal: controller.signal,
      onPage: () => controller.abort(new Error("cancelled")),
    });
    await expect(reading).rejects.toThrow("cancelled");
    expect(listChildren()).toEqual([]);
  });
});
