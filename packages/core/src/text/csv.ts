export type CsvValue = string | number | boolean | null | undefined;

/** A spreadsheet takes a cell that starts like this for a formula, and may run it; characters it does not show may stand before. */
const FORMULA_START = /^[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Programs that open CSV take it for their local encoding without this. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** RFC 4180, its line end included. A cell that a spreadsheet would calculate starts with an apostrophe instead. */
export function toCsvRow(cells: readonly CsvValue[]): string {
  return `${cells.map(toCell).join(",")}\r\n`;
}

function toCell(value: CsvValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
