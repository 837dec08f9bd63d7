import { cityPopulation } from "./cities.ts";
import type { DateRange } from "./date-range.ts";
import { type Found, foundText } from "./found.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { type HeaderPart, readHeader, splitAnywhere, splitAtWords } from "./read-header.ts";
import { plain, type ResumeLine } from "./resume-line.ts";
import { type Entry, isProse, splitEntries } from "./split-entries.ts";

export interface FoundExperience {
  company: Found | null;
  role: Found | null;
  location: Found | null;
  dates: (DateRange & { confidence: number }) | null;
  description: Found | null;
}

interface Draft extends FoundExperience {
  /** Neither a title nor an organisation decided which part is which. */
  parts: HeaderPart[];
  undecided: boolean;
  bodyLines: number;
}

const MAX_AFTER = 3;
const MAX_ENTRIES = 60;

/** The jobs of all experience sections, in the order of the document. */
export function findExperience(sections: readonly (readonly ResumeLine[])[]): FoundExperience[] {
  const drafts = sections.flatMap((section) => {
    const lines = joinWrapped(section);
    const entries = splitEntries(lines);
    return shareCompanies((entries.length > 0 ? entries : splitUndated(lines)).map(readEntry));
  });
  settleOrder(drafts);
  return drafts
    .filter((draft) => (draft.company !== null || draft.role !== null) && !isBreak(draft))
    .slice(0, MAX_ENTRIES);
}

const BREAK =
  /\b(?:career break|sabbatical|parental leave|maternity leave|paternity leave|family leave|gap year|elternzeit|mutterschutz|auszeit|arbeitssuchend|conge (?:parental|maternite|sabbatique)|pause (?:carriere|professionnelle)|excedencia|baja (?:por )?maternidad|ano sabatico|ano sabbatico|congedo|licenca maternidade|pausa na carreira|pausa (?:professionale|laboral|profesional)|ouderschapsverlof|loopbaanonderbreking|job search|unemployed)\b/;

/** Time between jobs, said to explain a gap, is no job. */
function isBreak({ company, role }: Draft): boolean {
  return (company === null || role === null) && BREAK.test(plain(`${company?.value ?? ""} ${role?.value ?? ""}`));
}

function readEntry(entry: Entry): Draft {
  const headLines = entry.dated === null ? entry.before : [...entry.before, entry.dated];
  let parts = headLines.flatMap((line) => readHeader(line));
  let taken = 0;
  while (taken < MAX_AFTER) {
    const line = entry.after[taken];
    if (!line) break;
    const more = readHeader(line);
    const aside = more.every(({ kind }) => kind !== "name");
    if (!continuesHeader(line, [...headLines, ...entry.after.slice(0, taken)]) && !(aside && !isProse(line))) break;
    const complete = isComplete(parts);
    if (complete && !aside) break;
    // A short first bullet or sentence is no header, once both names may be there.
    if (!complete && named(parts).length >= 2 && !more.some((part) => part.title > 0)) break;
    parts = [...parts, ...more];
    taken += 1;
  }
  const body = entry.after.slice(taken);
  return {
    ...assign(parts),
    dates: entry.dates && { ...entry.dates, confidence: 0.9 },
    description: describe(body),
    bodyLines: body.length,
  };
}

/** The names, without what may only describe one, as long as two are left. */
function named(parts: readonly HeaderPart[]): HeaderPart[] {
  const names = parts.filter(({ kind }) => kind === "name");
  const own = names.filter(({ aside }) => !aside);
  return own.length >= 2 || own.some(({ title }) => title > 0)
    ? own.concat(names.filter(({ aside, title }) => aside && title > 0))
    : names;
}

function isComplete(parts: readonly HeaderPart[]): boolean {
  let names = named(parts);
  // "Nurse, Meadow Hospital" needs nothing more.
  const [only] = names;
  const cut = names.length === 1 && only ? splitAtWords(only) : [];
  if (cut.some(({ organisation, title }) => organisation && title === 0)) names = cut;
  return (
    names.some(({ title }) => title > 0) && names.some(({ title, joined }) => title === 0 || joined) && names.length > 1
  );
}

/** Set at the indent of something in the header above, short, and no list item. */
function continuesHeader(line: ResumeLine, above: readonly ResumeLine[]): boolean {
  if (isProse(line) || line.text.length > 75) return false;
  const last = above.at(-1);
  // Under dates alone, in whatever column those stand, comes the header.
  if (above.every((other) => readHeader(other).every(({ kind }) => kind !== "name"))) return true;
  if (last === undefined || line.line.box === null || line.line.page !== last.line.page || line.line.bold) return true;
  const x = line.line.box.x;
  return above.some((other) => other.line.spans.some(({ box }) => box !== null && Math.abs(box.x - x) < 0.02));
}

function assign(parts: readonly HeaderPart[]): Omit<Draft, "dates" | "description" | "bodyLines"> {
  const places = parts.filter(({ kind }) => kind === "place");
  let names = named(parts);
  // A town alone may be a company called like one ("Carrefour"), where nothing else can be it.
  const town = places.find(({ place }) => place !== null && !place.value.includes(","));
  if (
    names.length === 1 &&
    names[0] &&
    names[0].title > 0 &&
    town &&
    splitAtWords(names[0]).length === 1 &&
    !names[0].joined
  )
    names = [names[0], { ...town, kind: "name" }];
  // "Carrefour | Massy": of two towns in a row the first is the company.
  const [first, second] = names;
  if (
    names.length === 2 &&
    first &&
    second &&
    first.title > 0 &&
    town &&
    town.start < second.start &&
    cityPopulation(second.text) > 0
  )
    names = [first, { ...town, kind: "name" }];
  const place = places.find((part) => names.every(({ start }) => start !== part.start));
  if (names.length === 1 && names[0]) names = splitAtWords(names[0]);
  if (names.length === 1 && names[0]) names = splitAnywhere(names[0]) ?? names;
  const titled = names.filter(({ title }) => title > 0);
  const byTitle = [...titled].sort((a, b) => b.title - a.title)[0];
  const role = byTitle ?? null;
  const others = names.filter((part) => part !== role);
  const company =
    others.find(({ organisation, title }) => organisation && title === 0) ??
    others.find(({ title }) => title === 0) ??
    others[0] ??
    null;
  const location = place?.place ? { ...place.place, value: place.place.value } : (company?.place ?? null);
  if (role !== null) {
    return {
      role: foundText(role, 0.9),
      company: company && foundText(company, company.organisation ? 0.9 : 0.8),
      location,
      parts: names,
      undecided: false,
    };
  }
  const organisation = names.find((part) => part.organisation);
  if (organisation) {
    const other = names.find((part) => part !== organisation) ?? null;
    return {
      company: foundText(organisation, 0.8),
      role: other && foundText(other, 0.6),
      location,
      parts: names,
      undecided: false,
    };
  }
  const [one = null, other = null] = names;
  return {
    company: one && foundText(one, 0.5),
    role: other && foundText(other, 0.5),
    location,
    parts: names,
    undecided: names.length > 1,
  };
}

/** Where no word decides, the other entries show whether the role or the company comes first. */
function settleOrder(drafts: Draft[]): void {
  const decided = drafts.filter(({ undecided, role, company }) => !undecided && role !== null && company !== null);
  const roleFirst = decided.filter(({ role, company }) => (role?.start ?? 0) < (company?.start ?? 0)).length;
  if (roleFirst * 2 <= decided.length) return;
  for (const draft of drafts) {
    if (draft.undecided) [draft.company, draft.role] = [draft.role, draft.company];
  }
}

/** One name that no word decides. */
function isUnsure({ company, role, parts }: Draft): boolean {
  return role === null && company !== null && parts.length === 1 && parts[0]?.organisation === false;
}

/** A company over the whole time, with nothing said of it but the roles below. */
function headsRole({ company, role, bodyLines, dates }: Draft): boolean {
  return role === null && company !== null && bodyLines === 0 && dates !== null;
}

/** Several roles at one company: its name stands above the first, with or without the dates of the whole time. */
function shareCompanies(drafts: readonly Draft[]): Draft[] {
  const shared: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    if (next && isUnsure(next) && headsRole(draft)) [next.role, next.company] = [next.company, null];
    const onlyCompany = draft.role === null && draft.company !== null && draft.bodyLines === 0;
    const heads = onlyCompany && next !== undefined && next.role !== null && next.company === null;
    const previous = shared.at(-1);
    if (draft.company === null && draft.role !== null && previous?.company) {
      shared.push({
        ...draft,
        company: { ...previous.company, confidence: 0.6 },
        location: draft.location ?? previous.location,
      });
    } else if (heads && next) {
      next.company = draft.company;
      next.location ??= draft.location;
    } else shared.push(draft);
  }
  return shared;
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

/** The body as one text: a list item or paragraph a line, wrapped lines joined. */
export function describe(body: readonly ResumeLine[]): Found | null {
  const lines = body.flatMap((line) => line.joined ?? [line]);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  const right = Math.max(...lines.map(({ line }) => (line.box ? line.box.x + line.box.width : 0)));
  let text = "";
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (!previous) text = line.text;
    else if (continuesSentence(previous, line, right))
      text += /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line.text) ? line.text : ` ${line.text}`;
    else text += `\n${line.text}`;
  }
  return { value: text.replaceAll("\t", " "), start: first.start, end: last.end, confidence: 0.8 };
}

/** @param right - where the widest line of the body ends. */
function continuesSentence(above: ResumeLine, line: ResumeLine, right: number): boolean {
  if (line.line.bullet || line.line.box === null) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  const step = line.line.box.y - (above.line.box?.y ?? 0);
  const close = step < line.line.box.height * 1.6;
  return above.text.length > 55 && !/[.!?:]$/.test(above.text) && close && !hadRoomFor(above, line, right);
}

/** Whether the next line's first word would still have fitted above: then the line was ended, not wrapped. */
function hadRoomFor(above: ResumeLine, line: ResumeLine, right: number): boolean {
  const { box } = above.line;
  if (box === null) return false;
  const firstWord = /^\S+/u.exec(line.text)?.[0] ?? "";
  return box.x + box.width + (box.width / above.text.length) * (firstWord.length + 1) < right;
}
