import { createHash } from "node:crypto";
import { makeOnePage, makeRawPdf, makeStream } from "./make-pdf.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
const RESOURCES = `<< /Font << /F1 ${HELVETICA} >> >>`;
const showText = (text: string) => encode(`BT /F1 12 Tf 40 700 Td (${text}) Tj ET`);

/** ISO 32000-1, 7.6.3.3. */
const PASSWORD_PADDING = Buffer.from("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A", "hex");

/** Encrypted by RC4 of 40 bits (ISO 32000-1, algorithms 1 to 4): anybody may open it, its owner alone may change it. */
export function makeOwnerLockedPdf(text: string): Uint8Array {
  const md5 = (...pieces: Uint8Array[]) => createHash("md5").update(Buffer.concat(pieces)).digest();
  const pad = (password: string) => Buffer.concat([Buffer.from(password), PASSWORD_PADDING]).subarray(0, 32);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(-64);
  const id = Buffer.from("0123456789abcdef");
  const owner = rc4(md5(pad("the owner's")).subarray(0, 5), pad(""));
  const key = md5(pad(""), owner, permissions, id).subarray(0, 5);
  const user = rc4(key, PASSWORD_PADDING);
  // The content is object 4 of generation 0.
  const content = rc4(md5(key, Uint8Array.of(4, 0, 0, 0, 0)).subarray(0, 10), showText(text));
  const [o, u, i] = [owner, user, id].map((bytes) => `<${Buffer.from(bytes).toString("hex")}>`);
  return makeOnePage(makeStream(content), {
    resources: RESOURCES,
    trailer: `/ID [${i}${i}] /Encrypt << /Filter /Standard /V 1 /R 2 /P -64 /O ${o} /U ${u} >>`,
  });
}

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => ([state[a], state[b]] = [state[b]!, state[a]!]);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) % 256;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return data.map((byte) => {
    i = (i + 1) % 256;
    j = (j + state[i]!) % 256;
    swap(i, j);
    return byte ^ state[(state[i]! + state[j]!) % 256]!;
  });
}

/** Whatever a PDF may do when it is opened, all of it towards one place: scripts, launches, forms, files, streams of others. */
export function makeActingPdf(url: string): Uint8Array {
  const script = `<< /S /JavaScript /JS (app.launchURL\\("${url}"\\); this.submitForm\\("${url}"\\); globalThis.groundworkRan = true;) >>`;
  const file = `<< /Type /Filespec /FS /URL /F (${url}) >>`;
  const catalogue = `<< /Type /Catalog /Pages 2 0 R /OpenAction ${script}
/AA << /WC ${script} /WS << /S /Launch /F (${url}) >> >>
/Names << /JavaScript << /Names [(a) ${script}] >> /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.exe) /EF << /F 6 0 R >> >>] >> >>
/AcroForm << /Fields [] /XFA [(template) 7 0 R] >> >>`;
  const annotation = `<< /Type /Annot /Subtype /Screen /Rect [0 0 9 9] /A << /S /GoToR /F ${file} /D [0 /Fit] >>
/AA << /PO << /S /SubmitForm /F ${file} >> /PV << /S /ImportData /F ${file} >> >> >>`;
  const image = `<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /F ${file} /Length 0 >>\nstream\n\nendstream`;
  return makeRawPdf([
    catalogue,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [${annotation}]
/AA << /O ${script} >> /Resources << /Font << /F1 ${HELVETICA} >> /XObject << /X 5 0 R >> >> >>`,
    makeStream(encode("BT /F1 12 Tf 40 700 Td (Jane Roe) Tj ET /X Do")),
    image,
    makeStream(encode("MZ secret of the attachment"), "/Type /EmbeddedFile"),
    makeStream(
      encode(
        `<template xmlns="http://www.xfa.org/schema/xfa-template/3.0/"><subform><draw><value><text>secret of the form</text></value></draw></subform></template>`,
      ),
    ),
  ]);
}

/** A form of Adobe's own, and nothing on the page. */
export function makeXfaPdf(): Uint8Array {
  const template = `<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template xmlns="http://www.xfa.org/schema/xfa-template/3.0/"><subform name="a" layout="tb"><pageSet><pageArea><contentArea w="500pt" h="700pt"/><medium short="595pt" long="842pt"/></pageArea></pageSet><draw w="99pt" h="20pt"><value><text>Jane Roe</text></value></draw></subform></template></xdp:xdp>`;
  return makeRawPdf([
    "<< /Type /Catalog /Pages 2 0 R /NeedsRendering true /AcroForm << /Fields [] /XFA 4 0 R >> >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    makeStream(encode(template)),
  ]);
}

/** A font whose matrix ends in code (CVE-2024-4367): pdfjs before 4.2.67 put it into a function that it evaluated. */
export function makeEvalPdf(): Uint8Array {
  const font = `<< /Type /Font /Subtype /Type1 /BaseFont /AAAAAA+Made /FirstChar 65 /LastChar 65 /Widths [600]
/FontMatrix [1 2 3 4 5 (1\\); globalThis.groundworkRan = true; //)] /FontDescriptor 6 0 R >>`;
  const program = [
    "%!PS-AdobeFont-1.0: Made",
    "/FontName /Made def /PaintType 0 def /FontType 1 def",
    "/FontMatrix [1 2 3 4 5 (1\\); globalThis.groundworkRan = true; //)] readonly def",
    "/Encoding StandardEncoding def /FontBBox {0 0 1000 1000} readonly def currentfile eexec",
  ].join("\n");
  return makeOnePage(makeStream(encode("BT /F1 12 Tf 40 700 Td (AAAAAAAA) Tj ET")), {
    resources: "<< /Font << /F1 5 0 R >> >>",
    more: [
      font,
      `<< /Type /FontDescriptor /FontName /AAAAAA+Made /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 900 /Descent -100 /CapHeight 900 /StemV 80 /FontFile 7 0 R >>`,
      makeStream(encode(program), `/Length1 ${program.length} /Length2 0 /Length3 0`),
    ],
  });
}

/** Points; ISO 32000-1 allows 14,400. */
export function makePdfOfSize(width: number, height: number): Uint8Array {
  const page = makeOnePage(makeStream(showText("Jane Roe")), { resources: RESOURCES });
  return replaceText(page, "[0 0 595 842]", `[0 0 ${width} ${height}]`);
}

/** With a cross-reference table that is nowhere, or that names itself as the one before it. */
export function makePdfWithTable(table: "nowhere" | "its own"): Uint8Array {
  const page = makeOnePage(makeStream(showText("Jane Roe")), { resources: RESOURCES });
  if (table === "nowhere") return replaceText(page, /startxref\n\d+/, "startxref\n99999999");
  const text = Buffer.from(page).toString("latin1");
  return replaceText(page, "trailer\n<<", `trailer\n<< /Prev ${text.lastIndexOf("xref\n0 ")}`);
}

function replaceText(bytes: Uint8Array, from: string | RegExp, to: string): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(bytes).toString("latin1").replace(from, to), "latin1"));
}
