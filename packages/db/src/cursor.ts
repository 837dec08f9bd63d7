import { DomainError } from "@groundwork/core";
import type { Page } from "@groundwork/core/schemas";
import { type RawBuilder, sql } from "kysely";

/** A place in a list sorted by (instant, id), newest first. Opaque to the caller. */
export interface Cursor {
  instant: string;
  id: string;
}

export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.instant, cursor.id])).toString("base64url");
}

/** @throws DomainError `input_invalid` for anything {@link encodeCursor} did not make. */
function decodeCursor(text: string): Cursor {
  try {
    const [instant, id] = JSON.parse(Buffer.from(text, "base64url").toString()) as unknown[];
    if (
      typeof instant === "string" &&
      /^[\d:. T+-]{10,40}Z?$/.test(instant) &&
      typeof id === "string" &&
      id.length <= 100
    )
      return { instant, id };
  } catch {
    // Falls through to the same refusal.
  }
  throw new DomainError("input_invalid", "the cursor is not one this list gave");
}

interface SortPlace {
  instant: string;
  id: string;
  idType: "integer" | "bigint" | "uuid";
}

/** What comes after the cursor in a list sorted by (instant, id), newest first; everything without one. */
export function isAfterCursor(cursor: string | undefined, place: SortPlace): RawBuilder<boolean> {
  return compareToCursor(cursor, place, "<");
}

/** What comes before it: the newer ones. */
export function isBeforeCursor(cursor: string | undefined, place: SortPlace): RawBuilder<boolean> {
  return compareToCursor(cursor, place, ">");
}

function compareToCursor(cursor: string | undefined, { instant, id, idType }: SortPlace, sign: "<" | ">") {
  if (cursor === undefined) return sql<boolean>`true`;
  const place = decodeCursor(cursor);
  return sql<boolean>`(${sql.ref(instant)}, ${sql.ref(id)}) ${sql.raw(sign)} (${place.instant}::timestamptz, ${place.id}::${sql.raw(idType)})`;
}

/** The instant in full: a `Date` would cut the microseconds, and the next page begin too late. */
export function toInstantText(column: string): RawBuilder<string> {
  return sql<string>`${sql.ref(column)}::text`;
}

/** Cuts limit + 1 rows to a page, and says where the next one starts. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  { limit, cursorOf, toItem }: { limit: number; cursorOf: (row: Row) => Cursor; toItem: (row: Row) => Item },
): Page<Item> {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit).map(toItem), nextCursor: last ? encodeCursor(cursorOf(last)) : null };
}
