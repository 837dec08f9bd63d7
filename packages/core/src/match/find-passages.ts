import type { ExtractedDocument } from "../document/document.ts";
import { findSections, type Section } from "../resume/find-sections.ts";
import { inferSections } from "../resume/infer-sections.ts";
import { joinWrapped } from "../resume/join-wrapped.ts";
import { type ResumeLine, toResumeLines } from "../resume/resume-line.ts";
import type { SectionKind } from "../resume/section-words.ts";
import type { ProfileContent } from "../schemas/index.ts";
import type { Span } from "../text/find-quote.ts";
import { locateSkills } from "../text/known-skills.ts";
import { isKeywordList } from "./keyword-list.ts";
import { findSpokenLanguages } from "./language-names.ts";
import { findNamedSkills } from "./named-skills.ts";
import { toComparableStems } from "./subject-stems.ts";

/** What a stretch of a resume can prove: work shows a thing, a list only claims it. */
export type PassageKind =
  | "work"
  | "role"
  | "education"
  | "certificate"
  | "language"
  | "header"
  | "summary"
  | "list"
  | "other";

export interface Passage extends Span {
  text: string;
  kind: PassageKind;
  /** The experience entry it belongs to. */
  entry: number | null;
  skills: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

const KIND_OF_SECTION: Readonly<Record<SectionKind, PassageKind>> = {
  header: "header",
  contact: "header",
  summary: "summary",
  experience: "work",
  volunteer: "work",
  projects: "work",
  education: "education",
  certificates: "certificate",
  awards: "work",
  publications: "work",
  skills: "list",
  languages: "language",
  interests: "list",
  references: "list",
  other: "other",
};
/** "Used Python." names a thing and shows nothing. */
const MIN_SHOWING_WORDS = 3;
const MIN_OTHER_WORDS = 2;

/** The resume as sentences and lines, each with what it can prove. */
export function findPassages(profile: ProfileContent, document: ExtractedDocument): Passage[] {
  const starts = profile.experience.map((_, entry) => entryStart(profile, entry));
  const lines = toResumeLines(document);
  return inferSections(findSections(lines)).flatMap((section) =>
    joinLines(section, document).map((span) => {
      const text = document.text.slice(span.start, span.end);
      const entry = section.kind === "experience" ? findEntry(starts, span) : null;
      const role = entry !== null && isHeader(profile, entry, span);
      return {
        ...span,
        text,
        entry,
        kind: role ? "role" : decideKind(KIND_OF_SECTION[section.kind], text),
        skills: findNamedSkills(text),
        stems: new Set(toComparableStems(text)),
      };
    }),
  );
}

function decideKind(kind: PassageKind, text: string): PassageKind {
  if (kind === "language" && isKeywordList(text) && !listsLanguages(text)) return "list";
  if (/^(?:languages?|sprachen|langues|idiomas)\s*:/i.test(text)) return "language";
  if (kind === "language" || kind === "header" || kind === "summary" || kind === "list") return kind;
  if (kind !== "education" && isKeywordList(text)) return "list";
  return kind === "work" && !tells(text) ? "other" : kind;
}

/** Of a list of languages at least every fourth word is one. */
function listsLanguages(text: string): boolean {
  return findSpokenLanguages(text).length * 4 >= text.split(/\s+/).length;
}

function tells(text: string): boolean {
  const named = locateSkills(text).reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/).length, 0);
  const words = text.split(/\s+/).length;
  return words >= MIN_SHOWING_WORDS && words - named >= MIN_OTHER_WORDS;
}

function entryStart(profile: ProfileContent, entry: number): number {
  const places = ["role", "company", "start"].flatMap(
    (field) => profile.sources[`/experience/${entry}/${field}`]?.evidence.map(({ start }) => start) ?? [],
  );
  return Math.min(...places);
}

/** The entry that begins last before the passage ends. */
function findEntry(starts: readonly number[], { end }: Span): number | null {
  let best: number | null = null;
  for (const [entry, start] of starts.entries()) {
    if (start < end && (best === null || start >= starts[best]!)) best = entry;
  }
  return best;
}

function isHeader(profile: ProfileContent, entry: number, { start, end }: Span): boolean {
  return ["role", "company"].some((field) =>
    profile.sources[`/experience/${entry}/${field}`]?.evidence.some((place) => place.start < end && place.end > start),
  );
}

/** Wrapped lines as one, and of those the sentences. */
function joinLines({ lines }: Section, document: ExtractedDocument): Span[] {
  const spans: Span[] = [];
  let above: ResumeLine | null = null;
  for (const line of joinWrapped(lines)) {
    const last = spans.at(-1);
    if (last && above && runsOn(above, line)) last.end = line.end;
    else spans.push({ start: line.start, end: line.end });
    above = line;
  }
  return spans.flatMap((span) => splitSentences(document.text, span));
}

function runsOn(above: ResumeLine, line: ResumeLine): boolean {
  if (line.line.bullet || above.line.block !== line.line.block || above.end + 1 !== line.start) return false;
  return !/[.!?:;]$/.test(above.text) && /^[\p{Ll}(&]/u.test(line.text) && above.text.length > 30;
}

function splitSentences(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/(?<=[\p{Ll}\d)%]{2}[.!?])\s+(?=\p{Lu})/gu)) {
    spans.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return [...spans, { start: from, end }];
}
