import { assignNames } from "./assign-names.ts";
import { cutAlike } from "./cut-alike.ts";
import { describe } from "./describe-body.ts";
import type { Draft, FoundExperience } from "./found-experience.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { partTowns } from "./part-towns.ts";
import { readHeader } from "./read-header.ts";
import { type EntryHeader, readEntryHeaders } from "./read-entry-header.ts";
import { plain, type ResumeLine } from "./resume-line.ts";
import { selectNames } from "./select-names.ts";
import { shareCompanies } from "./share-companies.ts";
import { type Entry, isProse, splitEntries } from "./split-entries.ts";

const MAX_ENTRIES = 60;

/** The jobs of all experience sections, in the order of the document; how they are set is read from all of them together. */
export function findExperience(sections: readonly (readonly ResumeLine[])[]): FoundExperience[] {
  const entries = sections.map((section) => {
    const lines = joinWrapped(section);
    const dated = splitEntries(lines);
    return dated.length > 0 ? dated : splitUndated(lines);
  });
  const drafts = toDrafts(readEntryHeaders(entries.flat()));
  let taken = 0;
  const jobs = entries.flatMap(({ length }) => shareCompanies(drafts.slice(taken, (taken += length))));
  partTowns(jobs);
  return jobs
    .filter((draft) => (draft.company !== null || draft.role !== null) && !isBreak(draft))
    .slice(0, MAX_ENTRIES);
}

function toDrafts(headers: readonly EntryHeader[]): Draft[] {
  const selected = cutAlike(headers.map(({ parts }) => parts)).map(selectNames);
  const assigned = assignNames(selected);
  return headers.map(({ entry, body }, index) => ({
    role: assigned[index]?.role ?? null,
    company: assigned[index]?.company ?? null,
    location: assigned[index]?.location ?? null,
    dates: entry.dates && { ...entry.dates, confidence: 0.9 },
    description: describe(body),
    parts: selected[index]?.names ?? [],
    bodyLines: body.length,
  }));
}

const BREAK =
  /\b(?:career break|sabbatical|parental leave|maternity leave|paternity leave|family leave|gap year|elternzeit|mutterschutz|auszeit|arbeitssuchend|conge (?:parental|maternite|sabbatique)|pause (?:carriere|professionnelle)|excedencia|baja (?:por )?maternidad|ano sabatico|ano sabbatico|congedo|licenca maternidade|pausa na carreira|pausa (?:professionale|laboral|profesional)|ouderschapsverlof|loopbaanonderbreking|job search|unemployed)\b/;

/** Time between jobs, said to explain a gap, is no job. */
function isBreak({ company, role }: Draft): boolean {
  return (company === null || role === null) && BREAK.test(plain(`${company?.value ?? ""} ${role?.value ?? ""}`));
}

/** Without any date, an entry starts at each line that stands out and names a role or is followed by one. */
function splitUndated(lines: readonly ResumeLine[]): Entry[] {
  const entries: Entry[] = [];
  for (const line of lines) {
    const names = isProse(line) ? [] : readHeader(line);
    const starts = names.some(({ title }) => title > 0) && (line.line.bold || line.line.headingLevel !== null);
    if (starts) entries.push({ before: [line], dated: null, dates: null, after: [] });
    else entries.at(-1)?.after.push(line);
  }
  return entries;
}
