import type { ExtractedDocument } from "../document/document.ts";
import { locateEvidence } from "../document/locate-evidence.ts";
import { countWorkMonths, type MonthSpan, toMonthSpan } from "../resume/work-months.ts";
import type { Evidence, ExperienceEntry, ProfileContent } from "../schemas/index.ts";
import type { Span } from "../text/find-quote.ts";
import { toSkillKey } from "../text/known-skills.ts";
import { findPassages, type Passage } from "./find-passages.ts";
import { countListed } from "./score-match.ts";

/** A resume as the judging rules ask it. */
export interface ResumeFacts {
  profile: ProfileContent;
  document: ExtractedDocument;
  passages: readonly Passage[];
  /** One an entry; null where undated. */
  months: readonly (MonthSpan | null)[];
  listedSkills: number;
}

export function collectResume(
  profile: ProfileContent,
  { document, asOf }: { document: ExtractedDocument; asOf: string | undefined },
): ResumeFacts {
  const passages = findPassages(profile, document);
  return {
    profile,
    document,
    passages,
    months: profile.experience.map((entry) => toMonths(entry, asOf)),
    listedSkills: countListed(Object.values(profile.skills).flat().map(toSkillKey), passages),
  };
}

function toMonths(entry: ExperienceEntry, asOf: string | undefined): MonthSpan | null {
  const start = toPoint(entry.start);
  if (start === null) return null;
  if (asOf !== undefined || !entry.current)
    return toMonthSpan({ start, end: toPoint(entry.end), current: entry.current }, asOf ?? lastMonth(entry));
  const first = start.year * 12 + (start.month ?? 7) - 1;
  return { first, last: first + Math.max(1, Math.round(entry.years * 12)) - 1 };
}

/** For an entry that has no end and isn't said to go on: its start, so that nothing is counted that nobody said. */
function lastMonth({ start }: ExperienceEntry): string {
  return start?.length === 7 ? start : `${start}-12`;
}

function toPoint(written: string | null): { year: number; month: number | null } | null {
  if (written === null) return null;
  return { year: Number(written.slice(0, 4)), month: written.length > 4 ? Number(written.slice(5, 7)) : null };
}

/** Months of the union of these entries. */
export function sumMonths({ months }: ResumeFacts, entries: Iterable<number>): number {
  return countWorkMonths([...new Set(entries)].flatMap((entry) => months[entry] ?? []));
}

const MAX_EVIDENCE = 3;

export function cite({ document }: ResumeFacts, spans: readonly Span[]): Evidence[] {
  return spans.slice(0, MAX_EVIDENCE).map(({ start, end }) => locateEvidence(document, start, end));
}

/** Where the resume names the job. */
export function citeEntries(facts: ResumeFacts, entries: readonly number[]): Evidence[] {
  return [...new Set(entries)].slice(0, MAX_EVIDENCE).flatMap((entry) => {
    const source = ["role", "company"].flatMap(
      (field) => facts.profile.sources[`/experience/${entry}/${field}`]?.evidence ?? [],
    );
    return source.slice(0, 1);
  });
}

/** "as Nurse at Northfield": how a reason names a job. */
export function nameEntry({ profile }: ResumeFacts, entry: number): string {
  const { role, company } = profile.experience[entry]!;
  if (role === "" || company === "") return role || company;
  return `${role} at ${company}`;
}
