import { expect, test } from "vitest";
import { makeParagraph, makeRawDocx } from "../../testing/make-docx.ts";
import { readDocx } from "./read-docx.ts";
import { refuseHostileXml } from "./refuse-hostile-xml.ts";

const nest = (depth: number, inner = "") => "<a>".repeat(depth) + inner + "</a>".repeat(depth);
const BILLION_LAUGHS = `<!DOCTYPE a [<!ENTITY b "ha">${[..."cdefghi"]
  .map((name, index) => `<!ENTITY ${name} "${`&${"bcdefgh"[index]};`.repeat(10)}">`)
  .join("")}]><a>&i;</a>`;
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));

test.each([
  ["an external entity", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>', /document type/],
  ["a thousand million laughs", BILLION_LAUGHS, /document type/],
  ["a document type of another place", '<?xml version="1.0"?><!doctype a SYSTEM "http://127.0.0.1/x.dtd"><a/>', /type/],
  ["a document type behind a comment's look-alike", '<a b="<!--"><!DOCTYPE a></a>', /document type/],
  ["elements 257 deep", nest(257), /too deep/],
  ["elements 100 000 deep", nest(100_000), /too deep/],
  ["ends of elements that are in comments", nest(200, `<!--${"</a>".repeat(200)}-->${nest(200)}`), /too deep/],
  ["ends of elements that are in values", '<a b="/>">'.repeat(257), /too deep/],
  ["UTF-7", '<?xml version="1.0" encoding="UTF-7"?>+ADw-a/+AD4-', /UTF-8/],
  ["UTF-16 by its name", '<?xml version="1.0" encoding="utf-16"?><a/>', /UTF-8/],
])("B20, ASVS 1.5.1: XML with %s is refused", (_, text, reason) => {
  const refuse = () => refuseHostileXml(new TextEncoder().encode(text));
  expect(refuse).toThrow(expect.objectContaining({ code: "document_corrupt" }) as Error);
  expect(refuse).toThrow(reason);
});

test("B20: XML of two bytes a character is refused", () => {
  for (const text of ['<?xml version="1.0"?><a/>', "\uFEFF<!DOCTYPE a><a/>"]) {
    expect(() => refuseHostileXml(utf16(text))).toThrow(/UTF-8/);
  }
});

test.each([
  ["a declaration", '\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a/>'],
  ["elements 256 deep", nest(256)],
  ["many that are not in each other", `<a>${"<b></b><c/>".repeat(1_000)}</a>`],
  ["brackets in values, comments and data", `<a b='>"'><!-- <x> <y> --><![CDATA[<!DOCTYPE a>]]></a>`],
  ["what it does not end", "<a><b"],
])("XML with %s is left to its parser", (_, text) => {
  expect(() => refuseHostileXml(new TextEncoder().encode(text))).not.toThrow();
});

test.each(["header", "footnotes", "styles", "numbering"] as const)(
  "B20: the %s of a document are looked at as its body is",
  async (part) => {
    const body = makeParagraph("Jane Roe");
    expect((await readDocx(makeRawDocx({ body, [part]: "" }))).text).toBe("Jane Roe");
    await expect(readDocx(makeRawDocx({ body, [part]: nest(300) }))).rejects.toMatchObject({
      code: "document_corrupt",
      message: expect.stringContaining("too deep") as string,
    });
  },
);
