import type { DatabaseClient } from "@groundwork/db";

/** What was given, by name -> how it would look. */
export type Given = Map<string, Buffer>;

/** Every column of every table there is, but the system's own, as text: what `pg_dump` writes, and more than it. */
export async function dumpDatabase({ pool }: DatabaseClient): Promise<Map<string, string>> {
  const { rows: tables } = await pool.query<{ name: string; columns: string[] }>(`
    select c.oid::regclass::text as name, array_agg(a.attname::text) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname !~ '^pg_(catalog|toast)' and n.nspname <> 'information_schema'
      and c.relkind in ('r', 'm') and a.attnum > 0 and not a.attisdropped group by c.oid`);
  const dumped = new Map<string, string>();
  for (const { name, columns } of tables) {
    const asText = columns.map((column) => `string_agg("${column}"::text, e'\\n') as "${column}"`);
    const { rows } = await pool.query<Record<string, string | null>>(`select ${asText.join(", ")} from ${name}`);
    for (const column of columns) {
      // A month of the chat is the chat.
      const key = `${name.replace(/^chat_messages_.*/, "chat_messages")}.${column}`;
      dumped.set(key, `${dumped.get(key) ?? ""}\n${rows[0]![column] ?? ""}`);
    }
  }
  return dumped;
}

/** As it is, in the hexadecimal that `bytea` is written in, and in base64 wherever it may begin. */
function isIn(text: string, wanted: Buffer): boolean {
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), wanted])
      .toString("base64")
      .slice(shift === 0 ? 0 : 4)
      .replace(/.{0,4}$/, ""),
  );
  const forms = [
    wanted.toString("latin1"),
    wanted.toString("utf8"),
    wanted.toString("base64url"),
    wanted.toString("hex"),
    ...base64,
  ];
  const folded = text.toLowerCase();
  return forms.some((form) => folded.includes(form.toLowerCase()));
}

/** Column -> what of it shows there. */
export function findShown(dumped: Map<string, string>, wanted: Given): Record<string, string[]> {
  const shown: Record<string, string[]> = {};
  for (const [column, text] of dumped) {
    const found = [...wanted].filter(([, value]) => isIn(text, value)).map(([name]) => name);
    if (found.length > 0) shown[column] = found.sort();
  }
  return shown;
}
