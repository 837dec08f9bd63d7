import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Card, Cards } from "./card.ts";
import { toMarkdown, writeTables } from "./page.ts";

const CARDS = new URL("../../docs/accuracy.json", import.meta.url);
export function readCards(): Cards {
  return existsSync(CARDS) ? (JSON.parse(readFileSync(CARDS, "utf8")) as Cards) : {};
}

export function writeCards(cards: Cards): void {
  writeFileSync(CARDS, `${JSON.stringify(cards, null, 2)}\n`);
  writeTables("tables", toTables(cards));
}

const KINDS = [
  ["field", "Field"],
  ["group", "Layout group"],
  ["language", "Language"],
  ["evidence", "Evidence"],
] as const;

function toTables(cards: Cards): string {
  const sets = Object.entries(cards);
  return KINDS.map(([kind, title]) => {
    const row = (head: string, name: string) => ({
      [title]: head,
      ...Object.fromEntries(
        sets.map(([set, { documents, figures }]) => [`${set} (${documents})`, toCell(figures, name)]),
      ),
    });
    const names = [...new Set(sets.flatMap(([, { figures }]) => Object.keys(figures)))];
    const rows = names
      .filter((name) => name.startsWith(`${kind}/`))
      .map((name) => row(name.slice(kind.length + 1).replaceAll("_", " "), name));
    return toMarkdown(kind === "field" ? [...rows, row("**macro**", "macro")] : rows);
  }).join("\n\n");
}

function toCell(figures: Card, name: string): string {
  return figures[name]?.toFixed(1) ?? "-";
}
