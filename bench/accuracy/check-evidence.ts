import type { ProfileContent } from "@groundwork/core";
import type { ReadCase } from "./read-cases.ts";
import { toKey } from "./similarity.ts";

/** How many fields of a kind there are, and where the rule is broken. */
export interface EvidenceCheck {
  fields: number;
  held: number;
  broken: string[];
}

export interface EvidenceReport {
  /** The quote is the document's text, and holds the value. */
  extracted: EvidenceCheck;
  /** The rule is named, and its inputs are quoted from the document. */
  derived: EvidenceCheck;
}

/** Rules whose input is that something is not in the document have nothing to quote. */
const ABSENCE_RULES = /missing|absent|without|^no_/;

export function checkEvidence(cases: readonly ReadCase[]): EvidenceReport {
  const report: EvidenceReport = {
    extracted: { fields: 0, held: 0, broken: [] },
    derived: { fields: 0, held: 0, broken: [] },
  };
  for (const { truth, read } of cases) {
    if (read === null) continue;
    const { profile, document } = read;
    for (const [pointer, value] of listFields(profile)) {
      const source = profile.sources[pointer];
      const check =
        source?.origin === "derived" || (source === undefined && isDerived(pointer))
          ? report.derived
          : report.extracted;
      check.fields += 1;
      const quoted =
        source !== undefined &&
        source.evidence.every(({ quote, start, end }) => quote === document.text.slice(start, end));
      const cited =
        source !== undefined &&
        (source.evidence.length > 0 || (source.origin === "derived" && ABSENCE_RULES.test(source.rule ?? "")));
      const explained =
        source?.origin === "derived"
          ? source.rule !== null
          : source !== undefined && holds(source.evidence.map(({ quote }) => quote).join(" "), value);
      if (quoted && cited && explained) check.held += 1;
      else check.broken.push(`${truth.id} ${pointer}: ${String(value)}`);
    }
  }
  return report;
}

const DERIVED = /^\/(?:totalWorkYears|workMonths|strengths|weaknesses|jobRecommendations)|\/years$/;

function isDerived(pointer: string): boolean {
  return DERIVED.test(pointer);
}

/** Every value that the profile states, by pointer. Parts of one source (the months of a job's dates) are looked up under their own pointer. */
function listFields(profile: ProfileContent): [string, string | number][] {
  const fields: [string, string | number | null][] = [
    ["/contact/name", profile.contact.name],
    ["/contact/email", profile.contact.email],
    ["/contact/phone", profile.contact.phone],
    ["/location", profile.location],
    ["/summary", profile.summary],
    ["/totalWorkYears", profile.totalWorkYears],
    ...Object.entries(profile.skills).flatMap(([category, items]) =>
      items.map((item, index): [string, string] => [
        `/skills/${category.replaceAll("~", "~0").replaceAll("/", "~1")}/${index}`,
        item,
      ]),
    ),
    ...profile.experience.flatMap(
      ({ company, role, location, start, end, years, description }, index): [string, string | number | null][] => [
        [`/experience/${index}/company`, company],
        [`/experience/${index}/role`, role],
        [`/experience/${index}/location`, location],
        [`/experience/${index}/start`, start],
        [`/experience/${index}/end`, end],
        [`/experience/${index}/description`, description],
        // No dates, no years: nothing is stated.
        [`/experience/${index}/years`, start === null ? null : years],
      ],
    ),
    ...profile.education.flatMap(({ degree, institution, year }, index): [string, string | number | null][] => [
      [`/education/${index}/degree`, degree],
      [`/education/${index}/institution`, institution],
      [`/education/${index}/year`, year],
    ]),
    ...(["strengths", "weaknesses", "jobRecommendations"] as const).flatMap((list) =>
      profile[list].map((text, index): [string, string] => [`/${list}/${index}`, text]),
    ),
  ];
  return fields.filter((field): field is [string, string | number] => field[1] !== null && field[1] !== "");
}

/** The same letters and digits; a month or a year is said in many ways, so its year is looked for. */
function holds(quote: string, value: string | number): boolean {
  const said = toKey(quote);
  const text = String(value);
  const year = /^(\d{4})(?:-\d{2})?$/.exec(text)?.[1];
  if (year !== undefined) return said.includes(year) || said.includes(year.slice(2));
  if (said.includes(toKey(text))) return true;
  // "a [at] b (dot) c" is the same address, and a place may be put together from parts of an address.
  const parts = text.includes("@") ? text.split(/[@.]/) : text.split(/[,\n]/);
  return parts.every((part) => said.includes(toKey(part)));
}
