import { cityPopulation } from "./cities.ts";
import { type HeaderPart, splitAnywhere, splitAtWords } from "./read-header.ts";

/** The names in a header, role and company among them, and its place. */
export interface HeaderNames {
  names: HeaderPart[];
  place: HeaderPart | null;
}

/** The names, without what may only describe one, as long as two are left. */
export function namedParts(parts: readonly HeaderPart[]): HeaderPart[] {
  const names = parts.filter(({ kind }) => kind === "name");
  const own = names.filter(({ aside }) => !aside);
  return own.length >= 2 || own.some(({ title }) => title > 0)
    ? own.concat(names.filter(({ aside, title }) => aside && title > 0))
    : names;
}

/** Whether role and company are both there, so that what follows is something else. */
export function isComplete(parts: readonly HeaderPart[]): boolean {
  let names = namedParts(parts);
  // "Nurse, Meadow Hospital" needs nothing more.
  const [only] = names;
  const cut = names.length === 1 && only ? splitAtWords(only) : [];
  if (cut.some(({ organisation, title }) => organisation && title === 0)) names = cut;
  return (
    names.some(({ title }) => title > 0) && names.some(({ title, joined }) => title === 0 || joined) && names.length > 1
  );
}

export function selectNames(parts: readonly HeaderPart[]): HeaderNames {
  const places = parts.filter(({ kind }) => kind === "place");
  let names = namedParts(parts);
  const [first, second] = names;
  // A town alone may be a company called like one ("Carrefour"), where nothing else can be it.
  const town = places.find(({ place }) => place !== null && !place.value.includes(","));
  if (town && first && first.title > 0) {
    const alone = names.length === 1 && splitAtWords(first).length === 1 && !first.joined;
    // "Carrefour | Massy": of two towns in a row the first is the company.
    const row = second !== undefined && names.length === 2 && town.start < second.start;
    if (alone || (row && cityPopulation(second.text) > 0)) names = [first, { ...town, kind: "name" }];
  }
  const place = places.find((part) => names.every(({ start }) => start !== part.start)) ?? null;
  if (names.length === 1 && names[0]) names = splitAtWords(names[0]);
  if (names.length === 1 && names[0]) names = splitAnywhere(names[0]) ?? names;
  return { names, place };
}
