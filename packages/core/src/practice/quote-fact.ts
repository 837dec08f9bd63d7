import type { DraftContext, KnownSentence } from "./draft-in-context.ts";
import { type Figure, nameFigure } from "./find-figures.ts";

const MAX_CHARACTERS = 140;
/** A sentence of the resume that shares this much with the draft is told already. */
const TOLD_SHARE = 0.6;

/** "outcome": how much something changed. */
type Wanted = "outcome" | "figure" | "anything";

/** The resume's own sentence on the theme that the draft has not told yet, as a hint; null where it has none. */
export function quoteFact(context: DraftContext, wanted: Wanted): string | null {
  const { told, asked, known } = context;
  const said = new Set(told.flatMap(({ stems }) => [...stems]));
  let best: { text: string; figure: Figure | undefined; weight: number } | null = null;
  for (const { text, stems, figures, origin } of known) {
    const shared = [...stems].filter((stem) => said.has(stem)).length;
    const onTheme = [...stems].filter((stem) => asked.has(stem)).length;
    const figure = findNewFigure({ text, figures }, { context, wanted });
    if (origin !== "resume" || shared + onTheme === 0) continue;
    if (figure === undefined && (wanted !== "anything" || shared > stems.size * TOLD_SHARE)) continue;
    const weight = shared + 2 * onTheme + (figure === undefined ? 0 : 1);
    if (best === null || weight > best.weight) best = { text, figure, weight };
  }
  if (best === null) return null;
  const { text, figure } = best;
  return figure === undefined || wanted === "anything"
    ? `Your resume says: “${shorten(text)}”`
    : `A figure from your resume is “${nameFigure(text, figure)}”: “${shorten(text)}”`;
}

function findNewFigure(
  { text, figures: all }: Pick<KnownSentence, "text" | "figures">,
  { context: { draft }, wanted }: { context: Pick<DraftContext, "draft">; wanted: Wanted },
): Figure | undefined {
  const figures = all.filter((figure) => !draft.text.includes(figure.text));
  return wanted === "outcome"
    ? (fromTo(text, figures) ?? figures.find(({ unit }) => /^(?:[%$€£]|x$)/.test(unit)))
    : figures[0];
}

function fromTo(text: string, figures: readonly Figure[]): Figure | undefined {
  return /\bfrom [^.]*\d[^.]* to \d/u.test(text) ? figures.at(-1) : undefined;
}

export function shorten(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text.replace(/\.$/, "");
  return `${text.slice(0, text.lastIndexOf(" ", MAX_CHARACTERS))} …`;
}
