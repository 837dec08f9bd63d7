import type { Language } from "../model.ts";
import { ENGLISH_WORDING } from "./wording-en.ts";
import { GERMAN_WORDING } from "./wording-de.ts";
import { FRENCH_WORDING } from "./wording-fr.ts";
import { SPANISH_WORDING } from "./wording-es.ts";
import { ITALIAN_WORDING } from "./wording-it.ts";
import { PORTUGUESE_WORDING } from "./wording-pt.ts";
import { DUTCH_WORDING } from "./wording-nl.ts";
import type { Wording } from "./wording.ts";

export const WORDINGS: Record<Language, Wording> = {
  en: ENGLISH_WORDING,
  de: GERMAN_WORDING,
  fr: FRENCH_WORDING,
  es: SPANISH_WORDING,
  it: ITALIAN_WORDING,
  pt: PORTUGUESE_WORDING,
  nl: DUTCH_WORDING,
};
