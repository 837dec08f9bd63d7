import { type CountryCode, getCountries } from "libphonenumber-js/min";
import { CITY_NAMES } from "./city-names.ts";
import { CITY_ALIASES, REGION_CODES, REGION_WORDS, US_STATES } from "./region-words.ts";
import { plain } from "./resume-line.ts";

/** What a name that people use for a large city counts as. */
const ALIAS_POPULATION = 500_000;
const NAME_LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl"];
let populations: ReadonlyMap<string, number> | null = null;
let countries: ReadonlyMap<string, CountryCode> | null = null;

/** What the largest city of that name has at least, in inhabitants: the beginning of its class; 0 where there is none. */
export function cityPopulation(name: string): number {
  populations ??= indexCities();
  const key = plain(name).replaceAll("’", "'").trim();
  return populations.get(key) ?? populations.get(key.replace(/^st\.? /, "saint ")) ?? 0;
}

/** A country by its name in one of seven languages. */
export function isCountry(text: string): boolean {
  countries ??= indexCountries();
  return countries.has(plain(text).trim());
}

/** Two letters, of the last country that a place names: "München, Germany"; a state of the United States names them too. */
export function countryCodeOf(place: string): CountryCode | undefined {
  countries ??= indexCountries();
  for (const part of place.split(",").toReversed()) {
    const code = countries.get(plain(part).trim());
    if (code !== undefined) return code;
    if (US_STATES.has(part.trim()) || /^(?:usa?|u\.s\.(?:a\.)?)$/i.test(part.trim())) return "US";
    if (/^(?:uk|u\.k\.|england|scotland|wales|northern ireland)$/i.test(part.trim())) return "GB";
  }
  return undefined;
}

/** A state, a province or a country: by its name, or by a code in capitals. */
export function isRegion(text: string): boolean {
  return REGION_CODES.has(text.trim()) || REGION_WORDS.has(plain(text).trim()) || isCountry(text);
}

function indexCities(): Map<string, number> {
  const index = new Map<string, number>(CITY_ALIASES.map((name) => [name, ALIAS_POPULATION]));
  for (const [population, names] of CITY_NAMES) {
    for (const name of names.split(/\|\s*/)) {
      const key = name.replaceAll("’", "'");
      index.set(key, Math.max(population, index.get(key) ?? 0));
    }
  }
  return index;
}

function indexCountries(): Map<string, CountryCode> {
  const codes = getCountries();
  return new Map(
    NAME_LANGUAGES.flatMap((language) => {
      const display = new Intl.DisplayNames([language], { type: "region" });
      return codes.map((code) => [plain(display.of(code) ?? code), code] as const);
    }),
  );
}
