import type { Evidence } from "@groundwork/core/schemas";
import type { EvidenceSelection } from "./evidence-selection.tsx";

/** A place of a resume as an address holds it: all but its quote, which stands in the document. */
export type LinkedPlace = { number: number; evidence: Omit<Evidence, "quote"> };

/** Finer than a printer's dot on an A4 page. */
const UNITS_PER_PAGE = 10_000;
/** Number, page (0: none), start, end; then left, top, width and height of each box. */
const PLACE = /^\d{1,7}(-\d{1,7}){3}(?:(-\d{1,5}){4}){0,100}$/;

export function toPlaceParam({ number, evidence: { page, start, end, boxes } }: EvidenceSelection): string {
  const sides = boxes.flatMap(({ x, y, width, height }) =>
    [x, y, width, height].map((side) => Math.max(0, Math.round(side * UNITS_PER_PAGE))),
  );
  return [number, page ?? 0, start, end, ...sides].join("-");
}

/** Anything may stand in an address: undefined for what is no place. */
export function readPlaceParam(param: string): LinkedPlace | undefined {
  if (!PLACE.test(param)) return undefined;
  const [number = 0, page = 0, start = 0, end = 0, ...sides] = param.split("-").map(Number);
  const boxes = Array.from({ length: sides.length / 4 }, (_, index) => {
    const [x = 0, y = 0, width = 0, height = 0] = sides
      .slice(index * 4, index * 4 + 4)
      .map((side) => side / UNITS_PER_PAGE);
    return { x, y, width, height };
  });
  return { number, evidence: { page: page === 0 ? null : page, start, end, boxes } };
}
