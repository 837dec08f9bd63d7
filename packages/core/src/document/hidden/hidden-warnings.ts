import type { DocumentWarning } from "../../schemas/index.ts";
import type { HiddenReason, HiddenText } from "../document.ts";

const HOW: Record<HiddenReason, string> = {
  invisible_mode: "it is set as invisible",
  transparent: "it is transparent",
  tiny: "it is too small to see",
  off_page: "it stands off the page",
  clipped: "it is cut away",
  low_contrast: "it has the colour of what lies under it",
  covered: "something is drawn over it",
  marked_hidden: "it is marked as hidden",
  zero_width: "it is written in characters without width",
  instruction: "it speaks to a program that reads the resume",
};
const MAX_QUOTE_CHARACTERS = 1_000;
const MAX_QUOTES = 50;

/** One warning for each page and reason. Its evidence quotes what was left out, which therefore has no offsets. */
export function toHiddenWarnings(hidden: readonly HiddenText[]): DocumentWarning[] {
  return [...Map.groupBy(hidden, ({ page, reason }) => `${page} ${reason}`).values()].map((alike) => {
    const { page, reason } = alike[0]!;
    const where = page === null ? "" : ` on page ${page}`;
    return {
      code: "hidden_text",
      message: `Text${where} was left out, because ${HOW[reason]}.`,
      evidence: alike.slice(0, MAX_QUOTES).map(({ text, box }) => ({
        page,
        quote: text.slice(0, MAX_QUOTE_CHARACTERS),
        start: 0,
        end: 0,
        boxes: box === null ? [] : [box],
      })),
    };
  });
}
