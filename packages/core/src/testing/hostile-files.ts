import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { createDeflate, deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { makeOnePage, makeRawPdf, makeStream } from "./make-pdf.ts";
import { makeRawZip } from "./make-zip.ts";

/** A page whose content inflates twice, from two kilobytes to a gigabyte of spaces. */
export async function makeFlateBomb(): Promise<Uint8Array> {
  const once = await makeDeflatedGigabyte();
  return makeOnePage(makeStream(new Uint8Array(deflateSync(once)), "/Filter [/FlateDecode /FlateDecode]"));
}

/** The same gigabyte, packed once: a megabyte. */
export async function makeLargeFlateBomb(): Promise<Uint8Array> {
  return makeOnePage(makeStream(new Uint8Array(await makeDeflatedGigabyte()), "/Filter /FlateDecode"));
}

function makeDeflatedGigabyte(): Promise<Buffer> {
  const spaces = Buffer.alloc(16 * 1024 * 1024, " ");
  return buffer(Readable.from(Array<Buffer>(64).fill(spaces)).pipe(createDeflate()));
}

/** Six levels of ten children each, all of them the same one: a million pages in two kilobytes. */
export function makeMillionPages(): Uint8Array {
  const LEVELS = 6;
  const KIDS = 10;
  const nodes = Array.from({ length: LEVELS }, (_, level) => {
    const child = `${level + 3} 0 R`;
    return `<< /Type /Pages /Count ${KIDS ** (LEVELS - level)} /Kids [${Array(KIDS).fill(child).join(" ")}] >>`;
  });
  const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
  const page = `<< /Type /Page /MediaBox [0 0 595 842] /Contents ${LEVELS + 3} 0 R /Resources << /Font << /F1 ${font} >> >> >>`;
  const content = makeStream(new TextEncoder().encode("BT /F1 12 Tf 40 700 Td (The same page again) Tj ET"));
  return makeRawPdf(["<< /Type /Catalog /Pages 2 0 R >>", ...nodes, page, content]);
}

/** A page tree whose only child is itself. */
export function makeCyclicPages(): Uint8Array {
  return makeRawPdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"]);
}

/** Owner and user entries that no empty password matches. */
export function makeEncryptedPdf(): Uint8Array {
  const entry = "11".repeat(32);
  const trailer = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${entry}> /U <${entry}> >>`;
  return makeOnePage(makeStream(new TextEncoder().encode("BT ET")), { trailer });
}

/** A page that draws a form that draws a form ... ten times each, nine deep: a thousand million texts. */
export function makeEndlessPdf(): Uint8Array {
  const DEPTH = 9;
  const form = (number: number) => {
    const next = `/Resources << /XObject << /X ${number + 1} 0 R >> >>`;
    const draw = new TextEncoder().encode("/X Do ".repeat(10));
    return makeStream(draw, `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${next}`);
  };
  const FIRST = 5;
  const forms = Array.from({ length: DEPTH }, (_, index) => form(FIRST + index));
  const last = makeStream(
    new TextEncoder().encode("0 0 1 1 re f"),
    "/Type /XObject /Subtype /Form /BBox [0 0 595 842]",
  );
  return makeOnePage(makeStream(new TextEncoder().encode("/X Do")), {
    resources: `<< /XObject << /X ${FIRST} 0 R >> >>`,
    more: [...forms, last],
  });
}

const DOCUMENT_PART = "word/document.xml";

/** A Word document of 200 MB of XML in two hundred kilobytes. */
export function makeHugeDocx(): Uint8Array {
  return makeRawZip([{ name: DOCUMENT_PART, content: Buffer.alloc(200e6, "<w:p/>") }]);
}

/** A Word document that says its XML has five thousand bytes, and has two million of them. */
export function makeLyingDocx(): Uint8Array {
  return makeRawZip([{ name: DOCUMENT_PART, content: Buffer.alloc(2e6, "<w:p>some text</w:p>"), claimedBytes: 5_000 }]);
}

/** The first bytes of files that other programs save. */
export const OTHER_FORMATS = {
  "a Word 97 document": () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  "an RTF document": () => strToU8("{\\rtf1\\ansi Jane Roe}"),
  "an OpenDocument text": () => zipSync({ "content.xml": strToU8("<office:text/>") }),
} as const;
