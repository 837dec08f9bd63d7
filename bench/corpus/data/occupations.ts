import type { Language } from "../model.ts";
import { ENGLISH_OFFICE } from "./occupations-en-office.ts";
import { ENGLISH_PEOPLE } from "./occupations-en-people.ts";
import { ENGLISH_TECHNICAL } from "./occupations-en-technical.ts";
import { FRENCH } from "./occupations-fr.ts";
import { GERMAN } from "./occupations-de.ts";
import { DUTCH, ITALIAN, PORTUGUESE } from "./occupations-other.ts";
import { SPANISH } from "./occupations-es.ts";
import type { Occupation } from "./occupation.ts";

export const OCCUPATIONS: Record<Language, Occupation[]> = {
  en: [...ENGLISH_OFFICE, ...ENGLISH_TECHNICAL, ...ENGLISH_PEOPLE],
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
};
