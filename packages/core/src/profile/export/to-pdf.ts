import PdfKit from "pdfkit";
import type { Profile } from "../../schemas/index.ts";
import { type ResumeBlock, toResumeBlocks } from "./resume-blocks.ts";

/** A font file, and which characters it draws. */
export interface ExportFont {
  name: string;
  bytes: Uint8Array;
  /** The only outlines it has are hairlines: they are drawn with a stroke around. */
  thin: boolean;
  covers(codePoint: number): boolean;
}

/** In the order they are tried; the first also stands in where none covers, and shows an empty box. */
export interface ExportFonts {
  regular: readonly ExportFont[];
  bold: readonly ExportFont[];
}

type PdfDocument = InstanceType<typeof PdfKit>;

const SIZES = { title: 20, heading: 13, entry: 10.5, text: 10.5, bullet: 10.5 } as const;
const GAPS = { title: 0, heading: 10, entry: 5, text: 2, bullet: 1 } as const;
const BULLET_INDENT = 12;
const ASIDE_WIDTH = 120;
/** Of the size of the type: about what a regular weight is wider than a hairline. */
const STROKE_SHARE = 0.035;

/** All characters that {@link toPdf} will draw: what fonts are needed for. */
export function textOfResume(profile: Profile): string {
  return toResumeBlocks(profile)
    .map((block) => ("aside" in block ? block.text + block.aside : block.text))
    .join("");
}

/** The profile as a PDF with real, selectable text and its fonts inside. The same profile gives the same pages. */
export function toPdf(profile: Profile, fonts: ExportFonts): Promise<Uint8Array> {
  const document = new PdfKit({
    size: "A4",
    margin: 56,
    // Otherwise Helvetica is set, which is not a font of ours. The types know a name only.
    font: null as unknown as string,
    lang: "en",
    displayTitle: true,
    info: {
      Title: toResumeBlocks(profile)[0]?.text ?? "Resume",
      Creator: "Groundwork",
      CreationDate: new Date(profile.createdAt),
    },
  });
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const finished = new Promise<Uint8Array>((resolve, reject) => {
    document.on("end", () => resolve(join(chunks)));
    document.on("error", reject);
  });
  for (const { name, bytes } of [...fonts.regular, ...fonts.bold]) document.registerFont(name, bytes);
  for (const block of toResumeBlocks(profile)) writeBlock(document, { block, fonts });
  document.end();
  return finished;
}

function writeBlock(document: PdfDocument, { block, fonts }: { block: ResumeBlock; fonts: ExportFonts }): void {
  const { left, right, bottom } = document.page.margins;
  const width = document.page.width - left - right;
  const size = SIZES[block.kind];
  document.fontSize(size);
  document.y += GAPS[block.kind];
  // A heading does not stand alone at the foot of a page, nor a date on the next page from its line.
  if (document.y + 3 * size > document.page.height - bottom) document.addPage();
  const main = block.kind === "text" || block.kind === "bullet" ? fonts.regular : fonts.bold;
  const top = document.y;
  if (block.kind === "entry") {
    writeRuns(document, { text: block.text, fonts: main, size, x: left, width: width - ASIDE_WIDTH });
    const { y } = document;
    document.y = top;
    if (block.aside !== "") {
      const x = left + width - ASIDE_WIDTH;
      writeRuns(document, { text: block.aside, fonts: fonts.regular, size, x, width: ASIDE_WIDTH, align: "right" });
    }
    document.y = Math.max(y, document.y);
  } else if (block.kind === "bullet") {
    writeRuns(document, { text: "•", fonts: fonts.regular, size, x: left, width: BULLET_INDENT });
    document.y = top;
    writeRuns(document, { text: block.text, fonts: main, size, x: left + BULLET_INDENT, width: width - BULLET_INDENT });
  } else writeRuns(document, { text: block.text, fonts: main, size, x: left, width });
}

function writeRuns(
  document: PdfDocument,
  {
    text,
    fonts,
    size,
    x,
    width,
    align,
  }: { text: string; fonts: readonly ExportFont[]; size: number; x: number; width: number; align?: "right" },
): void {
  const runs = splitByFont(text, fonts);
  document.lineWidth(size * STROKE_SHARE);
  for (const [index, { font, text: part }] of runs.entries()) {
    const options = { width, align, continued: index < runs.length - 1, fill: true, stroke: font.thin };
    document.font(font.name);
    if (index === 0) document.text(part, x, document.y, options);
    else document.text(part, options);
  }
}

/** Runs of one font each, as long as can be. */
function splitByFont(text: string, fonts: readonly ExportFont[]): { font: ExportFont; text: string }[] {
  const runs: { font: ExportFont; text: string }[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    const open = runs.at(-1);
    if (open?.font.covers(codePoint)) open.text += character;
    else {
      const font = fonts.find((candidate) => candidate.covers(codePoint)) ?? fonts[0]!;
      if (open?.font === font) open.text += character;
      else runs.push({ font, text: character });
    }
  }
  return runs;
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.length;
  }
  return joined;
}
