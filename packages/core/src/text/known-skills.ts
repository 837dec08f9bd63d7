import { SKILL_NAMES } from "./skill-names.ts";

interface SkillName {
  /** What every spelling of one skill has in common. */
  skill: string;
  /** The spelling with its capitals, for names that are everyday words too. */
  exact: string | null;
}

const WORDS_IN_LONGEST_NAME = 4;

const NAMES: ReadonlyMap<string, SkillName> = new Map(
  SKILL_NAMES.flatMap((line) => {
    const spellings = line.split("|");
    const skill = foldName(spellings[0]!);
    return spellings.map((spelling): [string, SkillName] => [
      foldName(spelling),
      { skill, exact: spelling.startsWith("~") ? spelling.slice(1) : null },
    ]);
  }),
);

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
    const named = longestNameAt({ text, words, from: i, added });
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
  const folded = foldName(name);
  return NAMES.get(folded)?.skill ?? folded;
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
    const folded = foldName(written);
    const name = NAMES.get(folded);
    const known = name
      ? name.exact === null || isExact({ text, start, written, exact: name.exact })
      : added.has(folded);
    if (known) return { skill: { skill: name?.skill ?? folded, start, end }, words: count };
  }
  return null;
}

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
  const before = text.slice(0, start).trimEnd();
  // A list of skills starts its lines with names; a sentence starts with a word in capitals by custom.
  return before === "" ? text.slice(start).trim() === exact : !/[.!?:]$/.test(before);
}

function foldName(name: string): string {
  return name.replace(/^~/, "").normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
