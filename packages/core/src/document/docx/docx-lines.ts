import type { DraftLine, DraftRun } from "../build-document.ts";
import type { DocxNode } from "./docx-tree.ts";
import { partGlued } from "./part-glued.ts";
import { repairText } from "../repair-text.ts";

export interface DocxLines {
  lines: DraftLine[];
  damaged: boolean;
}

interface Style {
  bold: boolean;
  size: number | null;
  url: string | null;
}

interface StyledText extends Style {
  text: string;
}

const BULLET = /^\s*(?:[•●▪■◦○‣▸►▶➢➤❖✓✔✦⁃∙]|[-–—*»›·](?=\s))\s*/;
const RATING = /[★☆●○⬤◯]{2,}/g;

/** A tree's lines; table cells are blocks of their own. Blocks count on from `firstBlock`. */
export function toDocxLines(tree: DocxNode, firstBlock: number): DocxLines {
  const lines: DraftLine[] = [];
  let damaged = false;
  let block = firstBlock;
  const walk = (node: DocxNode) => {
    if (node.type === "paragraph") {
      const texts = collectTexts(node, { bold: false, size: null, url: null });
      damaged ||= texts.some(({ text }) => repairText(text).damaged);
      lines.push(...toLines(node, { texts, block }));
    } else if (node.type === "tableCell") {
      block += 1;
      node.children?.forEach(walk);
      block += 1;
    } else node.children?.forEach(walk);
  };
  walk(tree);
  return { lines, damaged };
}

function collectTexts(node: DocxNode, style: Style): StyledText[] {
  if (node.type === "text") return [{ ...style, text: node.value ?? "" }];
  if (node.type === "tab") return [{ ...style, text: "\t" }];
  if (node.type === "break") return [{ ...style, text: node.breakType === "line" ? "\n" : "" }];
  const inner = {
    bold: style.bold || node.isBold === true,
    size: node.fontSize ?? style.size,
    url: node.type === "hyperlink" ? (node.href ?? style.url) : style.url,
  };
  return (node.children ?? []).flatMap((child) => collectTexts(child, inner));
}

function toLines(paragraph: DocxNode, { texts, block }: { texts: StyledText[]; block: number }): DraftLine[] {
  const heading = headingLevel(paragraph.styleName ?? "");
  const lines: StyledText[][] = [[]];
  for (const styled of texts) {
    for (const [index, piece] of styled.text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...styled, text: piece });
    }
  }
  return lines.flatMap((pieces, index) => {
    const whole = pieces.map((piece) => piece.text).join("");
    const glyph = BULLET.exec(whole)?.[0] ?? "";
    const runs = toRuns(partGlued(pieces), glyph.length);
    // Lines of signs alone ("#", "×") are there to be clicked on.
    if (!/[\p{L}\p{N}]/u.test(whole)) return [];
    const letters = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
    const bold = pieces.reduce((sum, piece) => sum + (piece.bold ? piece.text.length : 0), 0);
    const longest = pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    const listed = paragraph.numbering != null || /list (bullet|number)/i.test(paragraph.styleName ?? "");
    return {
      runs,
      page: null,
      box: null,
      fontSize: longest.size,
      bold: heading !== null || bold > letters / 2,
      font: null,
      ocrConfidence: null,
      headingLevel: heading,
      bullet: index === 0 && heading === null && (glyph !== "" || listed),
      block,
    };
  });
}

/**
 * Repaired text, tabs kept, without the bullet's glyph; neighbours of one link are one run, save where only a blank of its
 * own stands between them: so converters write the parts of a row.
 */
function toRuns(pieces: readonly StyledText[], skip: number): DraftRun[] {
  const runs: DraftRun[] = [];
  let toSkip = skip;
  let parted = false;
  for (const piece of pieces) {
    const kept = piece.text.slice(toSkip);
    toSkip = Math.max(0, toSkip - piece.text.length);
    const parts = kept.split("\t").map((part) => repairText(part).text.replace(RATING, "").replace(/ {2,}/g, " "));
    const text = parts.join("\t").replace(/[ \t]*\t[ \t]*/g, "\t");
    const last = runs.at(-1);
    const joins = last?.url === piece.url && (text.trim() === "" || !parted);
    if (last && joins) last.text += text;
    else if (text !== "") runs.push({ text, box: null, url: piece.url });
    if (text !== "") parted = text.trim() === "";
  }
  const first = runs[0];
  const last = runs.at(-1);
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return runs.filter((run) => run.text !== "");
}

function headingLevel(styleName: string): number | null {
  const level = /^heading ([1-6])/i.exec(styleName)?.[1];
  if (level !== undefined) return Number(level);
  return /^title$/i.test(styleName) ? 1 : null;
}
