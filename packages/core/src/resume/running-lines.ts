import { type ResumeLine, squash } from "./resume-line.ts";

/** Of the page's height. */
const TOP = 0.09;
const BOTTOM = 0.91;
const MAX_CHARACTERS = 120;
const PAGE_NUMBER =
  /^(?:page|seite|p[aá]gina|pagina|strona|sida)?\s?\d{1,2}(?:\s?(?:of|von|sur|de|di|van|av|\/|\|)\s?\d{1,2})?$/iu;

/** Headers and footers that a file repeats on its pages ("Jane Roe – page 2 of 3"): no part of any section. */
export function findRunningLines(lines: readonly ResumeLine[]): Set<ResumeLine> {
  const atEdge = lines.filter(({ line, text }) => {
    if (!line.box || text.length > MAX_CHARACTERS) return false;
    return line.box.y < TOP || line.box.y + line.box.height > BOTTOM;
  });
  const pages = new Map<string, Set<number | null>>();
  for (const line of atEdge) {
    const key = keyOf(line);
    pages.set(key, (pages.get(key) ?? new Set()).add(line.line.page));
  }
  const name = keyOf(largestOf(lines));
  const running = atEdge.filter((line) => {
    if (PAGE_NUMBER.test(line.text.trim())) return true;
    if ((line.line.page ?? 1) === 1) return false;
    const key = keyOf(line);
    return (pages.get(key)?.size ?? 0) > 1 || (name.length > 4 && key.startsWith(name));
  });
  return new Set(running);
}

/** Page numbers differ from page to page. */
function keyOf(line: ResumeLine | undefined): string {
  return line === undefined ? "" : squash(line.text.replace(/\d+/g, ""));
}

/** On page one, most often the name. */
function largestOf(lines: readonly ResumeLine[]): ResumeLine | undefined {
  let largest: ResumeLine | undefined;
  for (const line of lines) {
    if ((line.line.page ?? 1) === 1 && (line.line.fontSize ?? 0) > (largest?.line.fontSize ?? 0)) largest = line;
  }
  return largest;
}
