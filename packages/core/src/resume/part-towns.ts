import { cityPopulation } from "./cities.ts";
import type { Found } from "./found.ts";
import { isLegalForm } from "./read-header.ts";
import { plain } from "./resume-line.ts";
import { hasOrganisationWord, titleWords } from "./title-words.ts";

interface Placed {
  company: Found | null;
  location: Found | null;
}

const BEHIND_COMMA = /^(?<name>.*\S),\s(?<tail>\p{Lu}[\p{L}.'’-]*(?:[ -][\p{L}.'’-]+){0,2})$/u;

/**
 * Takes the town off companies named with it: "Krones AG, Neutraubling". A town that no list knows is one where every
 * company of the document has such an end.
 */
export function partTowns(jobs: readonly Placed[]): void {
  const named = jobs.filter(({ company }) => company !== null);
  const ends = new Map(named.map((job) => [job, townBehind(job)] as const));
  const alike = named.filter((job) => ends.get(job) !== null || isBehindComma(job)).length;
  for (const [job, tail] of ends) {
    if (tail === null || !job.company) continue;
    const { company } = job;
    if (cityPopulation(tail) === 0 && !repeats(job.location, tail) && (alike < 2 || alike < named.length)) continue;
    const value = company.value.slice(0, -tail.length).replace(/,\s*$/, "");
    job.company = { ...company, value, end: company.start + value.length };
    job.location ??= { value: tail, start: company.end - tail.length, end: company.end, confidence: 0.6 };
  }
}

function townBehind({ company, location }: Placed): string | null {
  const { name = "", tail = "" } = BEHIND_COMMA.exec(company?.value ?? "")?.groups ?? {};
  if (!company || tail === "" || company.end - company.start !== company.value.length || name.includes(","))
    return null;
  if (isLegalForm(tail) || titleWords(tail) > 0 || hasOrganisationWord(plain(tail))) return null;
  return location === null || repeats(location, tail) ? tail : null;
}

function repeats(location: Found | null, tail: string): boolean {
  return location !== null && plain(location.value).startsWith(plain(tail));
}

function isBehindComma({ company, location }: Placed): boolean {
  return company !== null && location !== null && location.start > company.end && location.start <= company.end + 2;
}
