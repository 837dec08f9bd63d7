import { words } from "../../lib/messages/index.ts";

/** How a field is written, and where what is written goes. */
export interface FieldKind {
  control: "line" | "text";
  /** Longest text, in characters. */
  max: number;
  pattern?: RegExp;
  /** What to say where the pattern does not fit, or nothing is written that must be. */
  problem: string;
  /** A field that may be left empty; what is kept of it then. */
  empty?: null | "";
  toValue: (written: string) => unknown;
  hint?: string;
}

const asText = (written: string) => written;
const { problems, hints } = words.profile.editing;
const line = (max: number, more: Partial<FieldKind> = {}): FieldKind => ({
  control: "line",
  max,
  problem: problems.missing,
  toValue: asText,
  ...more,
});
const MONTH = /^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/;

/** By pointer; what follows by a rule from other fields is not here, and can't be edited. The service decides in the end. */
const KINDS: readonly (readonly [RegExp, FieldKind])[] = [
  [/^\/contact\/name$/, line(255, { empty: null })],
  [/^\/contact\/email$/, line(255, { empty: null, pattern: /^[^\s@]+@[^\s@]+\.[^\s@.]+$/, problem: problems.email })],
  [/^\/contact\/phone$/, line(100, { empty: null })],
  [
    /^\/contact\/links\/[\d-]+$/,
    line(2000, { pattern: /^(https?:\/\/|mailto:)\S+$/, problem: problems.link, hint: hints.link }),
  ],
  [/^\/location$/, line(255, { empty: null })],
  [/^\/summary$/, { ...line(20_000, { empty: null }), control: "text" }],
  [/^\/experience\/\d+\/(role|company)$/, line(255)],
  [/^\/experience\/\d+\/location$/, line(255, { empty: null })],
  [
    /^\/experience\/\d+\/(start|end)$/,
    line(7, { empty: null, pattern: MONTH, problem: problems.month, hint: hints.month }),
  ],
  [/^\/experience\/\d+\/description$/, { ...line(20_000, { empty: "" }), control: "text" }],
  [/^\/education\/\d+\/(degree|institution)$/, line(255, { empty: "" })],
  [
    /^\/education\/\d+\/year$/,
    line(4, { empty: null, pattern: /^(19|20)\d{2}$/, problem: problems.year, toValue: Number }),
  ],
  [/^\/skills\/.+\/[\d-]+$/, line(100)],
];

export function findFieldKind(pointer: string): FieldKind | undefined {
  return KINDS.find(([pattern]) => pattern.test(pointer))?.[1];
}

/** What is wrong with what was written; undefined where nothing is. */
export function checkField(kind: FieldKind, written: string): string | undefined {
  const text = written.trim();
  if (text === "") return kind.empty === undefined ? problems.missing : undefined;
  if (text.length > kind.max) return words.auth.tooLong(kind.max);
  return kind.pattern && !kind.pattern.test(text) ? kind.problem : undefined;
}
