export interface Figure {
  /** The same for "25 %" and "25 percent", another for "12 people" and "12 projects". */
  key: string;
  /** As written, "25%" or "$1,200". */
  text: string;
  start: number;
  end: number;
  /** "%", a currency sign, or the stem of what is counted; empty where nothing follows. */
  unit: string;
}

const FIGURE =
  /(?<![\p{L}\p{N}.,/-])([$€£])?\d+(?:[.,]\d+)*(?:\s?(?:k|m|bn|thousand|million|billion)(?![\p{L}\p{N}]))?(?:\s?(%|percent|x(?![\p{L}\p{N}])))?\+?(?![\p{L}\p{N}/-])/giu;
const COUNTED = /^[ -]*(\p{L}{3,})/u;
const MAX_WORD = 40;
const YEAR = /^(?:19|20)\d{2}$/;

/** Figures in digits, without calendar years. */
export function findFigures(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].flatMap((match) => {
    const [whole, currency, percent] = match;
    if (YEAR.test(whole.trim())) return [];
    const end = match.index + whole.length;
    const sign = percent?.toLowerCase() === "percent" ? "%" : percent?.toLowerCase();
    const counted = COUNTED.exec(text.slice(end, end + MAX_WORD))?.[1]
      ?.toLowerCase()
      .replace(/s$/, "");
    const unit = currency ?? sign ?? counted ?? "";
    const value = whole.toLowerCase().replace(/[\s,+$€£%]|percent/gu, "");
    return [{ key: `${value} ${unit}`, text: whole.trim(), start: match.index, end, unit }];
  });
}

/** With what it counts: "25%", "28 pupils". */
export function nameFigure(text: string, { end, start, unit }: Figure): string {
  const counted =
    /^\p{L}/u.test(unit) && unit !== "x" ? (COUNTED.exec(text.slice(end, end + MAX_WORD))?.[0] ?? "") : "";
  return `${text.slice(start, end)}${counted}`;
}
