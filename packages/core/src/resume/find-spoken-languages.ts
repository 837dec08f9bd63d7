import type { Section } from "./find-sections.ts";
import { type Found, foundText } from "./found.ts";
import { squash, splitPart } from "./resume-line.ts";
import { isSpokenLanguage } from "./spoken-languages.ts";

/** The languages a person speaks, named under a heading for them or labelled "Languages:", each once, in their order. */
export function findSpokenLanguages(sections: readonly Section[]): Found[] {
  const found = new Map<string, Found>();
  for (const { kind, lines } of sections) {
    for (const { text, start, end } of lines) {
      const labelled = /^\s*(?:languages?|sprachen|langues|idiomas|lingue|línguas|talen)\s*:/i.test(text);
      if (kind !== "languages" && !labelled) continue;
      for (const part of splitPart({ text, start, end }, /[\s,;:()|•·/]+/g)) {
        if (isSpokenLanguage(part.text) && !found.has(squash(part.text)))
          found.set(squash(part.text), foundText(part, 0.9));
      }
    }
  }
  return [...found.values()];
}
