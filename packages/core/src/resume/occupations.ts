import { OCCUPATION_LIST } from "./occupation-list.ts";

export interface Occupation {
  title: string;
  family: string;
  /** Any of these in a role that was held, plain, speaks for it; a shared one speaks for other work as well. */
  roleWords: readonly { word: string; shared: boolean }[];
  /** What the work needs. */
  needs: readonly string[];
  /** What helps. */
  helps: readonly string[];
  /** Of work before it is proposed. */
  minYears: number;
  /** Stems of degrees that speak for it, plain. */
  studies: readonly string[];
  /** Without such a degree, or such a role, nobody may do it. */
  regulated: boolean;
}

const list = (text: string | undefined) =>
  (text ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

function toOccupation(family: string, row: string): Occupation {
  const [title = "", roleWords, needs, helps, years = "0", studies] = row.split("|").map((cell) => cell.trim());
  return {
    title,
    family,
    roleWords: list(roleWords).map((word) => ({ word: word.replace(/^~/, ""), shared: word.startsWith("~") })),
    needs: list(needs),
    helps: list(helps),
    minYears: Number(years),
    studies: list(studies).map((stem) => stem.replace(/!$/, "")),
    regulated: studies?.includes("!") ?? false,
  };
}

let occupations: readonly Occupation[] | null = null;

export function listOccupations(): readonly Occupation[] {
  occupations ??= Object.entries(OCCUPATION_LIST).flatMap(([family, rows]) =>
    rows
      .trim()
      .split("\n")
      .map((row) => toOccupation(family, row)),
  );
  return occupations;
}
