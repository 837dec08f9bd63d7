const PAST = new Set(
  `led built ran wrote grew made drove taught won sold cut set kept held brought took oversaw began spoke dealt met gave found
  sought spent sent rebuilt rewrote undertook got saw won understood sped shrank`.split(/\s+/),
);
const PRESENT = new Set(
  `lead manage build run write develop design create maintain support provide teach coordinate ensure oversee implement train
  plan prepare sell assist supervise handle perform monitor analyze analyse test review deliver drive work help organize organise
  operate mentor collaborate conduct administer own define advise research produce negotiate present report serve`.split(
    /\s+/,
  ),
);
/** Words that end like a verb in the past and are none at the head of a statement. */
const NOT_VERBS = new Set(
  "advanced skilled experienced certified licensed detailed dedicated motivated based related united limited combined".split(
    " ",
  ),
);

/** "Led a team of five" becomes "I led a team of five."; what does not begin with a verb stays as it is. */
export function toFirstPerson(statement: string): string {
  const text = closeSentence(statement.replace(/[;,:]$/, ""));
  const first = /^\p{L}+/u.exec(text)?.[0] ?? "";
  const lower = first.toLowerCase();
  if (first.length > 1 && first === first.toUpperCase()) return text;
  if (lower === "responsible") return `I was ${lower}${text.slice(first.length)}`;
  const isPast = (lower.endsWith("ed") && lower.length > 4 && !NOT_VERBS.has(lower)) || PAST.has(lower);
  if (!isPast && !PRESENT.has(lower)) return text;
  return `I ${lower}${text.slice(first.length)}`;
}

/** With a full stop, unless it ends with one already, as "Inc." and "B.Sc." do. */
export function closeSentence(text: string): string {
  return /[.!?…]["”’)]?$/u.test(text) ? text : `${text}.`;
}
