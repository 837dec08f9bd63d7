import type { DraftLine, DraftRun } from "../build-document.ts";

const BROKEN = /(?<![\p{L}\p{N}-])(\p{L}+)-$/u;
const REST = /^(\p{Ll}+)(?![\p{L}])/u;
/** After a hyphen at a line's end these begin a word of their own ("Vor- und Nachteile"). */
const CONNECTIVES = /^(?:und|oder|sowie|bzw|and|or|to|et|ou|y|o)$/;
/** First halves of compounds that keep their hyphen ("self-employed"), where the document does not tell. */
const PREFIXES =
  /^(?:self|full|part|cross|non|co|pre|post|multi|high|low|long|short|well|real|end|front|back|user|data|object|test|team|time|state|out|hands|follow|start|open|in|on|off|up|anti|ex|mid|semi|large|small|second|third|two|three|four|five|customer|client|problem|decision|detail|goal|result|results|event|cost|award|industry|best|fast|hard)$/i;

interface Vocabulary {
  words: ReadonlySet<string>;
  hyphenated: ReadonlySet<string>;
}

/**
 * Puts a word that a line end parted together on the upper line. A hyphen of its own stays: one the document writes
 * elsewhere, or between two words it also uses apart. The part that moves keeps no box: it stands elsewhere on the page.
 */
export function joinHyphenated(lines: readonly DraftLine[]): DraftLine[] {
  const texts = lines.map((line) => line.runs.map((run) => run.text).join(""));
  if (!texts.some((text) => BROKEN.test(text))) return [...lines];
  const vocabulary = readVocabulary(texts.join("\n").toLowerCase());
  const joined: DraftLine[] = [];
  for (const [index, line] of lines.entries()) {
    const above = joined.at(-1);
    const broken = above && BROKEN.exec(textOf(above))?.[1];
    const rest = REST.exec(texts[index]!)?.[1];
    const sameColumn = above && above.page === line.page && above.block === line.block && !line.bullet;
    if (!sameColumn || !broken || !rest || CONNECTIVES.test(rest) || broken.length + rest.length < 5) {
      joined.push(line);
      continue;
    }
    joined[joined.length - 1] = { ...above, runs: append(above.runs, rest, keepsHyphen(broken, rest, vocabulary)) };
    const left = dropStart(line.runs, rest.length);
    if (left.length > 0) joined.push({ ...line, runs: left });
  }
  return joined;
}

function textOf(line: DraftLine): string {
  return line.runs.map((run) => run.text).join("");
}

function readVocabulary(text: string): Vocabulary {
  return {
    words: new Set(text.match(/(?<![\p{L}-])\p{L}{3,}(?![\p{L}-])/gu)),
    hyphenated: new Set(text.match(/\p{L}+-\p{L}+/gu)),
  };
}

function keepsHyphen(broken: string, rest: string, { words, hyphenated }: Vocabulary): boolean {
  const [first, second] = [broken.toLowerCase(), rest.toLowerCase()];
  if (hyphenated.has(`${first}-${second}`)) return true;
  if (words.has(first + second)) return false;
  return PREFIXES.test(first) || (words.has(first) && words.has(second));
}

function append(runs: readonly DraftRun[], rest: string, withHyphen: boolean): DraftRun[] {
  const last = runs.at(-1);
  if (!last) return [];
  const kept = withHyphen ? last.text : last.text.slice(0, -1);
  return [...runs.slice(0, -1), { ...last, text: kept }, { text: rest, box: null, url: last.url }];
}

/** The runs without their first characters, and without the space after them. */
function dropStart(runs: readonly DraftRun[], length: number): DraftRun[] {
  const left: DraftRun[] = [];
  let toDrop = length;
  for (const run of runs) {
    const kept = run.text.slice(toDrop);
    const text = left.length === 0 ? kept.trimStart() : kept;
    toDrop = Math.max(0, toDrop - run.text.length);
    if (text === "") continue;
    const share = (run.text.length - text.length) / run.text.length;
    const box = run.box && { ...run.box, x: run.box.x + run.box.width * share, width: run.box.width * (1 - share) };
    left.push({ ...run, text, box });
  }
  return left;
}
