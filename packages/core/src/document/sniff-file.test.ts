import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { MAX_FILE_BYTES } from "../schemas/index.ts";
import { sniffFile } from "./sniff-file.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const code = (file: Uint8Array) => {
  try {
    return sniffFile(file);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test("a PDF is known by its header, which nothing but white space precedes", () => {
  expect(code(bytes("%PDF-1.7\n"))).toBe("pdf");
  expect(code(bytes("\uFEFF\r\n %PDF-1.4"))).toBe("pdf");
  expect(code(bytes(`${"x".repeat(1_100)}%PDF-1.4`))).toBe("upload_unsupported");
});

const word = { "word/document.xml": strToU8("<w/>") };
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const stored = zipSync(word, { level: 0 });

test.each([
  ["a page that is a PDF too", bytes("<html><script>x()</script>%PDF-1.7\n")],
  ["a GIF that is a PDF too", bytes("GIF89a/*%PDF-1.7\n*/=1;")],
  ["a PDF that is a Word document too", join(bytes("%PDF-1.7\n%%EOF\n"), stored)],
  ["a Word document with a PDF in front", zipSync({ "a.txt": bytes("%PDF-1.7\n"), ...word }, { level: 0 })],
])("B7, ASVS 5.2.2: %s is refused, as of two kinds", (_, file) => {
  expect(() => sniffFile(file)).toThrow(/of two kinds at once/);
});

test("a PDF that has a Word document inside, as an attachment, is a PDF", () => {
  expect(code(join(bytes("%PDF-1.7\nstream\n"), stored, bytes("\nendstream\n%%EOF\n")))).toBe("pdf");
});

test("B5, B6: a Word document is known by its main part, in the directory and not in the name of a file", () => {
  expect(code(zipSync({ "word/document.xml": strToU8("<w/>") }))).toBe("docx");
  expect(code(zipSync({ "notes.txt": strToU8("word/document.xml") }))).toBe("upload_unsupported");
  expect(code(zipSync({ "xl/workbook.xml": strToU8("<x/>") }))).toBe("upload_unsupported");
});

test("a ZIP whose directory is cut off is refused", () => {
  const zip = zipSync({ "word/document.xml": strToU8("<w/>") });
  expect(code(zip.subarray(0, zip.length - 30))).toBe("upload_unsupported");
});

test("B1, B2, B3: an empty file and one a byte too large each have their own code", () => {
  expect(code(new Uint8Array())).toBe("upload_empty");
  const large = new Uint8Array(MAX_FILE_BYTES + 1);
  large.set(bytes("%PDF-1.7"));
  expect(code(large)).toBe("upload_too_large");
  expect(code(large.subarray(0, MAX_FILE_BYTES))).toBe("pdf");
});

test.each([
  ["an old Word file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
  ["RTF", bytes("{\\rtf1 hello}")],
  ["OpenDocument", zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<x/>") })],
  ["plain text", bytes("Curriculum vitae")],
  ["a Word document with macros", zipSync({ ...word, "word/vbaProject.bin": bytes("x") })],
])("B21: %s is refused with the way out", (_, file) => {
  expect(() => sniffFile(file)).toThrow(/save it as DOCX or PDF/);
});
