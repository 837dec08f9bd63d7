import { en } from "./en.ts";

/** A second language is a second file of this shape, and a line in `catalogues`. */
export type Messages = typeof en;

const catalogues: Record<string, Messages> = { en };

/** The first language the person reads that we have; English when we have none of theirs. */
export function selectLanguage(preferred: readonly string[], available: readonly string[]): string {
  const bases = preferred.map((tag) => tag.split("-")[0]!.toLowerCase());
  return bases.find((base) => available.includes(base)) ?? "en";
}

export const language = selectLanguage(navigator.languages ?? [navigator.language], Object.keys(catalogues));
/** Every word the interface says. */
export const words: Messages = catalogues[language]!;
