import { PDFDocument, PDFName, PDFString, StandardFonts } from "pdf-lib";

export interface PdfText {
  text: string;
  /** Points from the left and from the top of an A4 page. */
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
  /** Makes the text a link. */
  url?: string;
}

/** An A4 page a list, its texts drawn in the order given. */
export async function makePdf(...pages: readonly PdfText[][]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const regular = await pdf.embedFont(StandardFonts.Helvetica);
  const strong = await pdf.embedFont(StandardFonts.HelveticaBold);
  for (const texts of pages) {
    const page = pdf.addPage([595, 842]);
    for (const { text, x, y, size = 10, bold = false, url } of texts) {
      page.drawText(text, { x, y: 842 - y, size, font: bold ? strong : regular });
      if (url === undefined) continue;
      const width = regular.widthOfTextAtSize(text, size);
      const link = pdf.context.obj({
        Type: "Annot",
        Subtype: "Link",
        Rect: [x, 842 - y - 2, x + width, 842 - y + size],
        Border: [0, 0, 0],
        A: { Type: "Action", S: "URI", URI: PDFString.of(url) },
      });
      const annotations = page.node.Annots() ?? pdf.context.obj([]);
      annotations.push(pdf.context.register(link));
      page.node.set(PDFName.of("Annots"), annotations);
    }
  }
  return pdf.save({ useObjectStreams: false });
}

/** A PDF of hand-written objects, numbered from 1; the first is the catalogue. `trailer` goes into its dictionary. */
export function makeRawPdf(objects: readonly (string | Uint8Array)[], trailer = ""): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [encoder.encode("%PDF-1.7\n")];
  const offsets: number[] = [];
  let at = pieces[0]?.length ?? 0;
  const push = (piece: string | Uint8Array) => {
    const bytes = typeof piece === "string" ? encoder.encode(piece) : piece;
    pieces.push(bytes);
    at += bytes.length;
  };
  for (const [index, object] of objects.entries()) {
    offsets.push(at);
    push(`${index + 1} 0 obj\n`);
    push(object);
    push("\nendobj\n");
  }
  const start = at;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
  push(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  const whole = new Uint8Array(at);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

/** A stream object around the given bytes. */
export function makeStream(bytes: Uint8Array, dictionary = ""): Uint8Array {
  const encoder = new TextEncoder();
  const head = encoder.encode(`<< /Length ${bytes.length} ${dictionary} >>\nstream\n`);
  const tail = encoder.encode("\nendstream");
  const stream = new Uint8Array(head.length + bytes.length + tail.length);
  stream.set(head);
  stream.set(bytes, head.length);
  stream.set(tail, head.length + bytes.length);
  return stream;
}

/** Catalogue, page tree, one page and its content; `resources` goes into the page. */
export function makeOnePage(
  content: Uint8Array,
  { resources = "<< >>", more = [] as readonly (string | Uint8Array)[], trailer = "" } = {},
): Uint8Array {
  return makeRawPdf(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources ${resources} >>`,
      content,
      ...more,
    ],
    trailer,
  );
}
