import type { ExtractedDocument } from "../../document/document.ts";
import { locateEvidence } from "../../document/locate-evidence.ts";
import { findUnsupportedMentions } from "../../questions/claims.ts";
import { findDateRanges } from "../../resume/date-range.ts";
import { type MonthSpan, countWorkMonths, formatMonth, spanMonths, toMonthSpan } from "../../resume/work-months.ts";
import type { Evidence, ExperienceEntry, ProfileContent, Source } from "../../schemas/index.ts";
import { type QuoteIndex, buildQuoteIndex, findQuote } from "../../text/find-quote.ts";
import type { ModelProfile } from "./model-schemas.ts";

/** A model states no confidence, and this one is not measured: the words are there, that they were read right is likely. */
const CONFIDENCE = 0.9;
/** The profile's own limit: a working life of 80 years. */
const MAX_WORK_MONTHS = 80 * 12 + 11;
/** What is longer is no title, no statement and no skill, whatever else it may be. */
const MAX_TITLE_CHARACTERS = 60;
const MAX_STATEMENT_CHARACTERS = 300;
const MAX_SKILL_CHARACTERS = 60;
/** Tells a field that the model read from one that the built-in rules read, in one profile. */
const READ_BY_MODEL = "read_by_model";

interface Reader {
  document: ExtractedDocument;
  index: QuoteIndex;
}

type Sources = Record<string, Source>;

/**
 * A model's profile with everything removed that the document does not say, and the built-in result for each field where
 * nothing is left. Contact, and what warnings there are, come from the built-in one alone.
 */
export function verifyProfile(
  model: ModelProfile,
  {
    document,
    builtin,
    engine,
    asOf,
  }: { document: ExtractedDocument; builtin: ProfileContent; engine: string; asOf: string },
): ProfileContent {
  const reader = { document, index: buildQuoteIndex(document.text) };
  const fields = {
    location: verifyText(reader, { pointer: "/location", text: model.location }),
    summary: verifyText(reader, { pointer: "/summary", text: model.summary }),
    experience: verifyExperience(reader, { model, asOf }),
    education: verifyEducation(reader, model),
    skills: verifySkills(reader, model),
    strengths: verifyStatements(reader, { pointer: "/strengths", statements: model.strengths }),
    weaknesses: verifyStatements(reader, { pointer: "/weaknesses", statements: model.weaknesses }),
    jobRecommendations: verifyStatements(reader, {
      pointer: "/jobRecommendations",
      statements: model.jobRecommendations,
    }),
  };
  const profile: ProfileContent = { ...builtin, engine, sources: { ...builtin.sources } };
  for (const [field, verified] of Object.entries(fields)) {
    if (verified === null) continue;
    replaceSources(profile.sources, { prefix: `/${field}`, sources: verified.sources });
    Object.assign(profile, { [field]: verified.value });
  }
  if (fields.experience !== null && fields.experience.spans.length > 0) setWorkTime(profile, fields.experience);
  return profile;
}

interface Verified<T> {
  value: T;
  sources: Sources;
}

function verifyText(
  reader: Reader,
  { pointer, text }: { pointer: string; text: string | null },
): Verified<string> | null {
  const evidence = text === null ? null : cite(reader, text);
  return evidence && { value: clean(evidence.quote), sources: { [pointer]: extracted(evidence) } };
}

interface WorkTime {
  spans: MonthSpan[];
  dates: Evidence[];
}

/** Dates are read from the words the model quotes, by the same rules as without a model. */
function verifyExperience(
  reader: Reader,
  { model, asOf }: { model: ModelProfile; asOf: string },
): (Verified<ExperienceEntry[]> & WorkTime) | null {
  const value: ExperienceEntry[] = [];
  const sources: Sources = {};
  const dates: Evidence[] = [];
  const spans: MonthSpan[] = [];
  for (const entry of model.experience) {
    const dated = entry.dates === null ? null : cite(reader, entry.dates);
    const near = dated?.start;
    const company = cite(reader, entry.company, near);
    const role = cite(reader, entry.role, near);
    if (company === null && role === null) continue;
    const pointer = `/experience/${value.length}`;
    const range = findDateRanges(dated?.quote ?? "")[0];
    const span = range ? toMonthSpan(range, asOf) : null;
    const lines = entry.description.flatMap((line) => cite(reader, line, near) ?? []);
    const location = entry.location === null ? null : cite(reader, entry.location, near);
    value.push({
      company: company === null ? "" : clean(company.quote),
      role: role === null ? "" : clean(role.quote),
      years: span ? Math.round((spanMonths(span) / 12) * 10) / 10 : 0,
      start: range?.start ? formatMonth(range.start) : null,
      end: range?.end ? formatMonth(range.end) : null,
      current: range?.current ?? false,
      location: location && clean(location.quote),
      description: lines.map((line) => clean(line.quote)).join("\n"),
    });
    if (company) sources[`${pointer}/company`] = extracted(company);
    if (role) sources[`${pointer}/role`] = extracted(role);
    if (location) sources[`${pointer}/location`] = extracted(location);
    if (lines.length > 0) sources[`${pointer}/description`] = { ...extracted(lines[0]!), evidence: lines };
    if (!dated || !range) continue;
    if (range.start) sources[`${pointer}/start`] = extracted(dated);
    if (range.end) sources[`${pointer}/end`] = extracted(dated);
    if (range.current) sources[`${pointer}/current`] = extracted(dated);
    if (!span) continue;
    dates.push(dated);
    spans.push(span);
    sources[`${pointer}/years`] = derived([dated], "months_between_dates");
  }
  return value.length === 0 ? null : { value, sources, dates, spans };
}

function verifyEducation(reader: Reader, model: ModelProfile): Verified<ProfileContent["education"]> | null {
  const value: ProfileContent["education"] = [];
  const sources: Sources = {};
  for (const entry of model.education) {
    const institution = cite(reader, entry.institution);
    const degree = cite(reader, entry.degree, institution?.start);
    if (institution === null && degree === null) continue;
    const pointer = `/education/${value.length}`;
    const year = entry.year === null ? null : cite(reader, `${entry.year}`, (institution ?? degree)?.start);
    value.push({
      degree: degree === null ? "" : clean(degree.quote),
      institution: institution === null ? "" : clean(institution.quote),
      year: year && entry.year !== null && entry.year >= 1900 && entry.year <= 2100 ? Math.trunc(entry.year) : null,
    });
    if (degree) sources[`${pointer}/degree`] = extracted(degree);
    if (institution) sources[`${pointer}/institution`] = extracted(institution);
    if (year) sources[`${pointer}/year`] = extracted(year);
  }
  return value.length === 0 ? null : { value, sources };
}

function verifySkills(reader: Reader, model: ModelProfile): Verified<Record<string, string[]>> | null {
  const value: Record<string, string[]> = {};
  const sources: Sources = {};
  for (const { category, skills } of model.skills) {
    const name = category.trim() || "Other";
    for (const skill of skills) {
      const evidence = skill.length > MAX_SKILL_CHARACTERS ? null : cite(reader, skill);
      const kept = Object.hasOwn(value, name) ? value[name]! : [];
      if (evidence === null || kept.includes(clean(evidence.quote))) continue;
      sources[`/skills/${name.replaceAll("~", "~0").replaceAll("/", "~1")}/${kept.length}`] = extracted(evidence);
      Object.defineProperty(value, name, {
        value: [...kept, clean(evidence.quote)],
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
  return Object.keys(value).length === 0 ? null : { value, sources };
}

function verifyStatements(
  reader: Reader,
  { pointer, statements }: { pointer: string; statements: ModelProfile["strengths"] },
): Verified<string[]> | null {
  const value: string[] = [];
  const sources: Sources = {};
  for (const { text, quotes } of statements) {
    const evidence = quotes.flatMap((quote) => cite(reader, quote) ?? []);
    const support = evidence.map(({ quote }) => quote).join("\n");
    // A job title is written in capitals and need not stand in the resume; a tool, a figure or a degree in it must.
    const isTitle = pointer === "/jobRecommendations";
    const unsupported = findUnsupportedMentions(isTitle ? text.toLowerCase() : text, support);
    const tooLong = text.length > (isTitle ? MAX_TITLE_CHARACTERS : MAX_STATEMENT_CHARACTERS);
    if (evidence.length === 0 || text.trim() === "" || tooLong || unsupported.length > 0) continue;
    sources[`${pointer}/${value.length}`] = derived(evidence, "model");
    value.push(text.trim());
  }
  return value.length === 0 ? null : { value, sources };
}

function setWorkTime(profile: ProfileContent, { spans, dates }: WorkTime): void {
  profile.workMonths = Math.min(countWorkMonths(spans), MAX_WORK_MONTHS);
  profile.totalWorkYears = Math.floor(profile.workMonths / 12);
  profile.sources["/workMonths"] = derived(dates, "union_of_months");
  profile.sources["/totalWorkYears"] = derived(dates, "union_of_months");
}

function replaceSources(all: Sources, { prefix, sources }: { prefix: string; sources: Sources }): void {
  for (const pointer of Object.keys(all)) {
    if (pointer === prefix || pointer.startsWith(`${prefix}/`)) delete all[pointer];
  }
  Object.assign(all, sources);
}

function cite({ document, index }: Reader, quote: string, near?: number): Evidence | null {
  const span = findQuote(index, quote, near);
  return span && locateEvidence(document, span.start, span.end);
}

function clean(quote: string): string {
  return quote.replace(/\s+/g, " ").trim();
}

function extracted(evidence: Evidence): Source {
  return { origin: "extracted", confidence: CONFIDENCE, evidence: [evidence], rule: READ_BY_MODEL };
}

function derived(evidence: Evidence[], rule: string): Source {
  return { origin: "derived", confidence: CONFIDENCE, evidence, rule };
}
