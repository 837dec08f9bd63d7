import { isUnreadable } from "../pdf/color.ts";
import type { HiddenReason, HiddenText } from "../document.ts";
import { findGrounds, type Grounds } from "./docx-ground.ts";
import { type DocxLook, type DocxStyles, readLook } from "./docx-styles.ts";
import {
  ancestors,
  findAncestor,
  findAttribute,
  findChild,
  listChildren,
  listWordElements,
  remove,
} from "./docx-xml.ts";
import { repairText } from "../repair-text.ts";
import { findZeroWidthText } from "../hidden/zero-width.ts";

export interface DocxPages {
  styles: DocxStyles;
  /** What may lie under text that has no ground of its own. */
  page: Grounds;
  /** Twentieths of a point. */
  width: number;
}

/** As on PDF pages. */
const MIN_LETTERS = 4;
/** Half points: two points. */
const TINY_SIZE = 4;
/** What Word takes where no style says. */
const NORMAL_SIZE = 20;
const TINY_SCALE = 10;
/** Twentieths of a point: a line two points high. */
const TINY_LINE = 40;

/** Latin letters after a mark that has them shown from right to left: other words than are written. */
const TURNED = /\u202e[^\u202c]*?\p{Script=Latin}{4}/u;

/** Takes the runs that Word does not show, or shows so that nobody sees them, out of a part. */
export function takeOutHiddenRuns(document: Document, pages: DocxPages): HiddenText[] {
  const hidden: HiddenText[] = [];
  const groups: { reason: HiddenReason | null; paragraph: Element | undefined; runs: Element[] }[] = [];
  for (const run of listWordElements(document, "r")) {
    const text = readText(run);
    const smuggled = findZeroWidthText(text);
    hidden.push(...smuggled.map((said) => ({ text: said, reason: "zero_width" as const, page: null, box: null })));
    if (text.trim() === "") continue;
    const paragraph = findAncestor(run, "p");
    const reason = findReason(run, { paragraph, pages });
    const last = groups.at(-1);
    if (last && last.reason === reason && last.paragraph === paragraph) last.runs.push(run);
    else groups.push({ reason, paragraph, runs: [run] });
  }
  for (const { reason, runs } of groups) {
    if (reason === null) continue;
    const { text } = repairText(runs.map(readText).join(""));
    if (!saysSomething(text)) continue;
    // A drawing that hangs on the run may well be seen.
    for (const piece of runs.flatMap(listTextPieces)) remove(piece);
    hidden.push({ text: text.trim(), reason, page: null, box: null });
  }
  return hidden;
}

/** What Word never shows, whatever it looks like. */
export function toHiddenTexts(texts: readonly string[]): HiddenText[] {
  return texts
    .map((text) => repairText(text).text.trim())
    .filter(saysSomething)
    .map((text) => ({ text, reason: "marked_hidden", page: null, box: null }));
}

function saysSomething(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= MIN_LETTERS;
}

const SPOKEN: Record<string, string> = { tab: " ", br: " ", noBreakHyphen: "-" };

/** What the run itself says: not what stands in a text box that hangs on it. */
function listTextPieces(run: Element): Element[] {
  return listChildren(run).filter(({ localName }) => localName === "t" || localName in SPOKEN);
}

function readText(run: Element): string {
  return listTextPieces(run)
    .map((piece) => SPOKEN[piece.localName] ?? piece.textContent ?? "")
    .join("");
}

function findReason(
  run: Element,
  { paragraph, pages }: { paragraph: Element | undefined; pages: DocxPages },
): HiddenReason | null {
  const look = readLook(run, paragraph, pages.styles);
  if (look.hidden || isInHiddenPart(run)) return "marked_hidden";
  if (look.transparent) return "transparent";
  if (TURNED.test(readText(run))) return "zero_width";
  if (isTiny(look) || isInTinyRow(run)) return "tiny";
  if (isOffPage(look, pages.width)) return "off_page";
  const grounds = look.ground === null ? findGrounds(run, pages) : [look.ground];
  const { color } = look;
  return color && grounds.every((ground) => ground !== "unknown" && isUnreadable(color, ground))
    ? "low_contrast"
    : null;
}

function isTiny({ size, scale, lineHeight, spacing }: DocxLook): boolean {
  // Letters half a font size closer than they are set lie on one another.
  const squeezed = spacing < -((size ?? NORMAL_SIZE) * 10) / 2;
  return squeezed || (size ?? TINY_SIZE) < TINY_SIZE || scale < TINY_SCALE || (lineHeight ?? TINY_LINE) < TINY_LINE;
}

function isInTinyRow(run: Element): boolean {
  const height = findChild(findChild(findAncestor(run, "tr"), "trPr"), "trHeight");
  return findAttribute(height, "hRule") === "exact" && Number(findAttribute(height, "val")) < TINY_LINE;
}

/** Sheets are less than one and a half times as high as wide. A raise is in half points. */
function isOffPage({ indent, frame, raise }: DocxLook, width: number): boolean {
  const across = Math.max(Math.abs(indent), Math.abs(frame.x));
  return across >= width || Math.max(Math.abs(frame.y), Math.abs(raise) * 10) >= width * 1.5;
}

/** A table row or a drawing that is marked as hidden. */
function isInHiddenPart(run: Element): boolean {
  for (const ancestor of ancestors(run)) {
    if (ancestor.localName === "tr" && findChild(findChild(ancestor, "trPr"), "hidden")) return true;
    if (!/^(?:anchor|inline)$/.test(ancestor.localName)) continue;
    if (/^(?:1|true)$/.test(findAttribute(findChild(ancestor, "docPr"), "hidden") ?? "")) return true;
  }
  return false;
}
