import { readFileSync, writeFileSync } from "node:fs";

const PAGE = new URL("../../docs/accuracy.md", import.meta.url);

/** Replaces what stands in docs/accuracy.md between `<!-- NAME: how it is made -->` and `<!-- end of NAME -->`. */
export function writeTables(name: string, content: string): void {
  const between = new RegExp(`(<!-- ${name}: .* -->\\n)[\\s\\S]*(<!-- end of ${name} -->)`);
  const page = readFileSync(PAGE, "utf8");
  writeFileSync(
    PAGE,
    page.replace(between, (_, open: string, close: string) => `${open}\n${content}\n\n${close}`),
  );
}

/** Rows as a Markdown table; the first row's keys are the heads. */
export function toMarkdown(rows: readonly Record<string, string | number>[]): string {
  const heads = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  const marks = heads.map((_, column) => (column === 0 ? "---" : "--:"));
  return [line(heads), line(marks), ...rows.map((row) => line(heads.map((head) => row[head] ?? "")))].join("\n");
}
