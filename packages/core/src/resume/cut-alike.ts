import { cityPopulation } from "./cities.ts";
import { isLegalForm, type HeaderPart, joinParts, toName, toPlacePart } from "./read-header.ts";
import { countWords, splitPart, type TextPart } from "./resume-line.ts";
import { namedParts } from "./select-names.ts";

/** How all headers of a document may name role, company and town between commas. */
interface Reading {
  roleFirst: boolean;
  /** The last piece is a town, known or not. */
  town: boolean;
}

interface Cut {
  parts: HeaderPart[];
  score: number;
}

const READINGS: readonly Reading[] = [true, false].flatMap((roleFirst) =>
  [false, true].map((town) => ({ roleFirst, town })),
);
const AND_NAME = /^\p{Lu}[\p{L}'’-]* & \p{Lu}/u;
/** "Nurse, Meadow Hospital": a title on one side, and nothing against the other. */
const MIN_SCORE = 1;

/**
 * Cuts headers that say everything between commas, all in the same way: "Nurse, Meadow Hospital, Leeds" shows how to
 * read "Trainee, Harbour House, Upper Marsh". Headers of another make stay as they are.
 */
export function cutAlike(headers: readonly (readonly HeaderPart[])[]): (readonly HeaderPart[])[] {
  const rows = headers.map(readRow);
  const scored = READINGS.map((reading) => {
    const cuts = rows.map((row) => row && bestCut(row, reading));
    return { cuts, total: cuts.reduce((sum, cut) => sum + (cut?.score ?? 0), 0) };
  });
  const best = scored.reduce((most, reading) => (reading.total > most.total ? reading : most));
  return headers.map((parts, index) => {
    const cut = best.cuts[index];
    if (!cut || cut.score < MIN_SCORE / 2 || best.total < MIN_SCORE) return parts;
    const { used = [], towns = [] } = rows[index] ?? {};
    const others = parts.filter((part) => !used.includes(part) && towns.every(({ start }) => start !== part.start));
    return [...cut.parts, ...towns, ...others];
  });
}

interface Row {
  pieces: TextPart[];
  used: HeaderPart[];
  /** Towns on other lines. */
  towns: HeaderPart[];
}

/** The pieces between the commas of the only name, and of the town that was taken off behind it. */
function readRow(parts: readonly HeaderPart[]): Row | null {
  const [only, ...more] = namedParts(parts);
  // Behind role and company a small town is a town: "2017 – 2020 | Valence".
  if (
    !only ||
    more.some(({ text }) => cityPopulation(text) === 0) ||
    only.joined ||
    /\s[–—-]{1,2}\s|[():;]/.test(only.text)
  )
    return null;
  const behind = parts.find(({ kind, start }) => kind === "place" && start > only.end && start <= only.end + 3);
  const pieces = splitPart(only, /,\s/g).reduce<TextPart[]>((joined, piece) => {
    const last = joined.at(-1);
    // "Acme, Inc.", "Hale, Fairbrother & Partners".
    if (last && (isLegalForm(piece.text) || (countWords(last.text) === 1 && AND_NAME.test(piece.text))))
      joined[joined.length - 1] = joinParts(only, last, piece);
    else joined.push(piece);
    return joined;
  }, []);
  if (pieces.length < 2) return null;
  const towns = more.map(toPlacePart);
  return { pieces: behind ? [...pieces, behind] : pieces, used: behind ? [only, behind] : [only], towns };
}

function bestCut({ pieces, used }: Row, { roleFirst, town }: Reading): Cut | null {
  const [only, behind] = used;
  if (!only) return null;
  // A town that is known for one stays one.
  const takeTown = behind !== undefined || (town && pieces.length > 2);
  const tail = takeTown ? pieces.at(-1) : undefined;
  const rest = takeTown ? pieces.slice(0, -1) : pieces;
  if (rest.length < 2) return null;
  const cuts = rest.slice(1).map((_, index) => {
    const sides = [rest.slice(0, index + 1), rest.slice(index + 1)] as const;
    const [left, right] = sides.map((side) =>
      toName(joinParts(only, side[0] as TextPart, side.at(-1) as TextPart)),
    ) as [HeaderPart, HeaderPart];
    const [role, company] = roleFirst ? [left, right] : [right, left];
    const companyPieces = sides[roleFirst ? 1 : 0].length;
    const score = scorePair(role, company) - (companyPieces - 1) * 0.3 + (town && tail ? scoreTown(tail) : 0);
    return { score, parts: [left, right, ...(tail ? [tail === behind ? behind : toPlacePart(tail)] : [])] };
  });
  return cuts.reduce((most, cut) => (cut.score > most.score ? cut : most));
}

function scorePair(role: HeaderPart, company: HeaderPart): number {
  let score = Math.min(role.title, 1) - Math.min(company.title, 1);
  if (role.organisation) score -= 0.4;
  if (company.organisation) score += company.title === 0 ? 0.6 : 0.8;
  if (cityPopulation(company.text) > 0) score -= 0.8;
  return score;
}

function scoreTown(tail: TextPart): number {
  if ("place" in tail || cityPopulation(tail.text) > 0) return 1;
  const { title, organisation } = toName(tail);
  return title > 0 || organisation || countWords(tail.text) > 3 ? -1 : -0.2;
}
