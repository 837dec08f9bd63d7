import type { DraftRun } from "../build-document.ts";
import type { PageItem } from "../pdf/page-items.ts";
import { isWideGap } from "./wide-gap.ts";

/** Narrower than this is kerning. In font sizes. */
const SPACE_GAP = 0.13;
const BULLET = /^(?:[•●▪■◦○‣▸►▶➢➤❖✓✔✦⁃∙◆◇]|[-–—*»›·](?= |$))\s*/;
const RATING = /[★☆●○■□▪◦•⬤◯]{2,}|[●○⬤◯★☆]/g;

export interface PageSize {
  width: number;
  height: number;
}

/** The line's text as runs with their boxes, glyph bullets dropped, wide gaps as tabs. */
export function joinItems(items: readonly PageItem[], page: PageSize): { runs: DraftRun[]; bullet: boolean } {
  const runs: DraftRun[] = [];
  let bullet = false;
  let previous: PageItem | null = null;
  for (const item of items) {
    let text = item.text.replace(/ {2,}/g, (spaces) => (spaces.length >= 4 ? "\t" : " "));
    if (runs.length === 0) {
      const glyph = item.symbol ? text : (BULLET.exec(text.trimStart())?.[0] ?? "");
      bullet ||= glyph !== "";
      text = text.trimStart().slice(glyph.trimStart().length).trimStart();
    } else if (item.symbol) text = "";
    text = text.replace(RATING, "");
    if (text.trim() === "") continue;
    const separator: string = previous === null ? "" : separate(previous, item);
    const last = runs.at(-1);
    if (last) {
      if (separator === "\t") last.text = last.text.trimEnd();
      const spaced = /\s$/.test(last.text) || /^\s/.test(text);
      last.text += separator === "\t" ? "\t" : spaced ? "" : separator;
      if (separator === "\t") text = text.trimStart();
    }
    runs.push({ text, box: toItemBox(item, page), url: item.url });
    previous = item;
  }
  const last = runs.at(-1);
  if (last) last.text = last.text.trimEnd();
  return { runs: joinSpacedCells(runs), bullet };
}

function separate(last: PageItem, item: PageItem): string {
  // A date that wraps in the margin is one line of two rows.
  if (item.x < last.right && item.y - last.y > 0.8 * last.size) return " ";
  if (isWideGap(last, item)) return "\t";
  // However near a date is set to a word, it is no part of it.
  const touches = item.x - last.right <= SPACE_GAP * Math.min(item.size, last.size);
  if (touches && /\p{L}{4}$/u.test(last.text) && /^(?:19|20)\d\d(?!\d)/.test(item.text)) return " ";
  return item.x - last.right > SPACE_GAP * Math.min(item.size, last.size) ? " " : "";
}

/** Of typefaces whose files do not say; it overlaps most with what browsers take for Liberation, DejaVu and Latin Modern. */
const USUAL_REACH = { above: 1, below: 0.25 };

export function toItemBox(item: PageItem, page: PageSize) {
  const fraction = (value: number) => Math.round(value * 1e4) / 1e4;
  const { above, below } = item.reach ?? USUAL_REACH;
  return {
    x: fraction(item.x / page.width),
    y: fraction((item.y - item.size * above) / page.height),
    width: fraction((item.right - item.x) / page.width),
    height: fraction((item.size * (above + below)) / page.height),
  };
}

/** The whole line first: where letters stand tabs apart, a tab parts no cells. */
function joinSpacedCells(runs: DraftRun[]): DraftRun[] {
  const whole = joinSpacedLetters(runs);
  if (whole !== runs || !runs.slice(0, -1).some(({ text }) => text.endsWith("\t"))) return whole;
  const cells: DraftRun[][] = [];
  for (const run of runs) {
    if (cells.length === 0 || cells.at(-1)?.at(-1)?.text.endsWith("\t")) cells.push([run]);
    else cells.at(-1)?.push(run);
  }
  return cells.flatMap((cell) => {
    const joined = joinSpacedLetters(cell);
    const last = joined.at(-1);
    if (joined !== cell && last && cell.at(-1)?.text.endsWith("\t")) last.text += "\t";
    return joined;
  });
}

/** "E X P E R I E N C E" is a word, set wide; kerning may leave pairs together ("S U M M A RY"). Its runs become one. */
function joinSpacedLetters(runs: DraftRun[]): DraftRun[] {
  const text = runs.map((run) => run.text).join("");
  const letters = text.split(/\s+/);
  const single = letters.filter((part) => part.length === 1).length;
  const enough = /\p{Ll}/u.test(text) ? 0.85 : 0.6;
  if (letters.length < 4 || single / letters.length < enough || !/^[\p{L}&'’/.:\-\s]+$/u.test(text)) return runs;
  // Where the letters themselves stand tabs apart, a tab parts no words.
  const wide = !/[^\t] [^ ]/.test(text);
  const words = wide ? [text.replace(/\s/g, "")] : text.split(/\t| {2,}/).map((word) => word.replaceAll(" ", ""));
  const boxes = runs.flatMap((run) => run.box ?? []);
  const x = Math.min(...boxes.map((box) => box.x));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const box = boxes[0] ? { ...boxes[0], x, width: right - x } : null;
  return [{ text: words.join(" "), box, url: runs[0]?.url ?? null }];
}
