import { beginsKnownSkill, findKnownSkill } from "../resume/skill-taxonomy.ts";

const WORDS_IN_LONGEST_NAME = 5;

/** One word of a name: letters, digits, and the signs within (node.js, ci/cd, c++, .net). */
const NAME_WORD = /\.?[\p{L}\p{N}]+(?:[.'’/&-][\p{L}\p{N}]+)*[+#]*/gu;

export interface NamedSkill {
  skill: string;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
}

/** Every known skill the text names, the longest name first where two begin together. `more`: names beyond the known ones. */
export function locateSkills(text: string, more: readonly string[] = []): NamedSkill[] {
  const added = new Set(more.map(foldName));
  const words = [...text.matchAll(NAME_WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: NamedSkill[] = [];
  for (let i = 0; i < words.length;) {
    const { start, end } = words[i]!;
    const canBegin = added.size > 0 || beginsKnownSkill(text.slice(start, end));
    const named = canBegin ? longestNameAt({ text, words, from: i, added }) : null;
    if (named) found.push(named.skill);
    i += named?.words ?? 1;
  }
  return found;
}

/** The skills a text names, each once, in one spelling whatever the text's. */
export function findSkills(text: string, more: readonly string[] = []): Set<string> {
  return new Set(locateSkills(text, more).map(({ skill }) => skill));
}

/** One spelling for all: "K8s" and "Kubernetes" are "kubernetes". Unknown names are only folded. */
export function toSkillKey(name: string): string {
  return foldName(findKnownSkill(name)?.name ?? name);
}

function longestNameAt({
  text,
  words,
  from,
  added,
}: {
  text: string;
  words: readonly { start: number; end: number }[];
  from: number;
  added: ReadonlySet<string>;
}): { skill: NamedSkill; words: number } | null {
  for (let count = Math.min(WORDS_IN_LONGEST_NAME, words.length - from); count > 0; count--) {
    const start = words[from]!.start;
    const end = words[from + count - 1]!.end;
    const written = text.slice(start, end);
    // A name does not run on over the end of a sentence or of a list item.
    if (count > 1 && /[,;:\n()]|\.\s/.test(written)) continue;
    const known = findKnownSkill(written);
    const named = known
      ? !known.everyday || isExact({ text, start, written, exact: known.spelling })
      : added.size > 0 && added.has(foldName(written));
    if (named) return { skill: { skill: foldName(known?.name ?? written), start, end }, words: count };
  }
  return null;
}

/** An everyday word is a name only with its capitals, and not where a sentence begins. */
function isExact({
  text,
  start,
  written,
  exact,
}: {
  text: string;
  start: number;
  written: string;
  exact: string;
}): boolean {
  if (written !== exact) return false;
  // Columns side by side: each cell is a text of its own.
  const cell = text.slice(text.lastIndexOf("\t", start) + 1);
  const before = text.slice(text.length - cell.length, start).trimEnd();
  // A list of skills starts its lines with names; a sentence starts with a word in capitals by custom.
  return before === "" ? cell.split("\t", 1)[0]!.trim() === exact : !/[.!?:]$/.test(before);
}

function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
