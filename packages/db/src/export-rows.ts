import { sql } from "kysely";
import type { UserScope } from "./client.ts";
import { COLUMN_CLASSES, type TableClasses } from "./column-classes.ts";
import type { Database } from "./schema.ts";

/** A step's result holds a whole document. */
const PAGE_ROWS = 20;

export type OwnTable = keyof Database;

/** Column -> value; what was sealed, opened. */
export type ExportedRow = Record<string, unknown>;

/** Tables of which a person's own rows are exported: those with a column that is not left out. */
export const EXPORTED_TABLES = (Object.keys(COLUMN_CLASSES) as OwnTable[]).filter((table) =>
  Object.values(COLUMN_CLASSES[table].columns).some((columnClass) => typeof columnClass === "string"),
);

/**
 * Everything a person owns of a table, a page a transaction: a slow reader holds no connection.
 * @param asOwner - runs a transaction as them.
 */
export async function* exportRows(
  asOwner: <T>(work: (scope: UserScope) => Promise<T>) => Promise<T>,
  table: OwnTable,
): AsyncGenerator<ExportedRow, void, undefined> {
  let after: unknown[] | undefined;
  for (;;) {
    const page = await asOwner((scope) => readPage(scope, { table, after }));
    yield* page.map(({ row }) => row);
    if (page.length < PAGE_ROWS) return;
    after = page.at(-1)!.key;
  }
}

async function readPage(
  scope: UserScope,
  { table, after }: { table: OwnTable; after: unknown[] | undefined },
): Promise<{ row: ExportedRow; key: unknown[] }[]> {
  const { owner, key, columns }: TableClasses = COLUMN_CLASSES[table];
  const taken = Object.keys(columns).filter((column) => typeof columns[column] === "string");
  const selected = [...new Set([...taken, ...key])];
  const keyRefs = sql.join(key.map((column) => sql.ref(column)));
  const { rows } = await sql<Record<string, unknown>>`
    select ${sql.join(selected.map((column) => sql.ref(column)))} from ${sql.table(table)}
    where ${sql.ref(owner)} = ${scope.userId} ${after ? sql`and (${keyRefs}) > (${sql.join(after)})` : sql``}
    order by ${keyRefs} limit ${PAGE_ROWS}`.execute(scope.db);
  return rows.map((row) => ({
    row: Object.fromEntries(taken.map((column) => [column, openColumn(scope, { table, column, row })])),
    key: key.map((column) => row[column]),
  }));
}

function openColumn(
  { cipher }: UserScope,
  { table, column, row }: { table: OwnTable; column: string; row: Record<string, unknown> },
): unknown {
  const { columns, sealedRow = [] }: TableClasses = COLUMN_CLASSES[table];
  const value = row[column];
  if (columns[column] === "plain" || value === null) return value;
  const place = { table, column, row: sealedRow.map((name) => String(row[name])).join("/") };
  const text = cipher.openText(place, value as Buffer);
  return columns[column] === "json" ? JSON.parse(text) : text;
}
