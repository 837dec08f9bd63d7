import type { ExtractedDocument } from "../document/document.ts";
import { locateEvidence } from "../document/locate-evidence.ts";
import { NO_PROTECTED_FIELDS, type ProtectedFields, protectedFieldsSchema } from "../schemas/index.ts";
import { findPersonalStatements } from "./find-personal-statements.ts";
import type { PersonalStatement, StatedLine } from "./personal-statement.ts";
import { AMBIGUOUS_RACE_LABEL, YEARS, LIFE_YEARS, NO_ANSWER, RACE_FILLERS, RACE_WORDS } from "./protected-words.ts";
import { readSections } from "./read-sections.ts";
import { plain } from "./resume-line.ts";
import type { SectionKind } from "./section-words.ts";

const { age: ageSchema, race: raceSchema } = protectedFieldsSchema.shape;

/** Where others are spoken of. */
const OF_OTHERS: ReadonlySet<SectionKind> = new Set(["references", "publications"]);
/** Where a person's particulars stand only when they follow without a heading: then there is more than one. */
const OF_WORK: ReadonlySet<SectionKind> = new Set([
  "experience",
  "education",
  "projects",
  "volunteer",
  "awards",
  "skills",
]);
/** Where a number of years alone is an age. */
const OF_PERSON: ReadonlySet<SectionKind> = new Set(["header", "contact"]);
/** Lines between two particulars of one list. */
const MAX_APART = 2;

/**
 * Age and race or ethnicity where the person states them: the first statement of each that can be read. A date of birth is
 * no age, and nothing is concluded from names, schools, clubs, languages or years.
 */
export function findProtected(document: ExtractedDocument): ProtectedFields {
  const statements = findPersonalStatements(toStatedLines(document));
  if (statements.length === 0) return NO_PROTECTED_FIELDS;
  const kinds = sectionKinds(document);
  const own = statements.filter((statement, index) => {
    const isListed = [statements[index - 1], statements[index + 1]].some(
      (other) => other !== undefined && Math.abs(other.line - statement.line) <= MAX_APART,
    );
    return isOwn(statement, { kind: kinds.get(document.lines[statement.line]!.start) ?? "other", isListed });
  });
  const age = findFirst(own, (statement) => readAge(document.text, statement));
  const race = findFirst(own, (statement) => readRace(document.text, statement));
  const cite = (found: { statement: PersonalStatement } | undefined) => {
    if (!found) return null;
    const { start, end, value } = found.statement;
    return value.start > end || value.end < start
      ? locateEvidence(document, value.start, value.end)
      : locateEvidence(document, start, end);
  };
  return { age: age?.value ?? null, race: race?.value ?? null, evidence: { age: cite(age), race: cite(race) } };
}

export function toStatedLines({ lines, text }: ExtractedDocument): StatedLine[] {
  return lines.map(({ start, end, block, page, box }) => ({ text: text.slice(start, end), start, block, page, box }));
}

function findFirst<Value>(
  statements: readonly PersonalStatement[],
  read: (statement: PersonalStatement) => Value | null,
) {
  for (const statement of statements) {
    const value = read(statement);
    if (value !== null) return { value, statement };
  }
  return undefined;
}

function isOwn({ form }: PersonalStatement, { kind, isListed }: { kind: SectionKind; isListed: boolean }): boolean {
  if (form === "described" || OF_OTHERS.has(kind)) return false;
  if (form === "cell" && !OF_PERSON.has(kind)) return false;
  return isListed || !OF_WORK.has(kind);
}

/** Start of a line -> kind of the section it stands in. */
function sectionKinds(document: ExtractedDocument): Map<number, SectionKind> {
  const lines = readSections(document).sections.flatMap((section) =>
    section.lines.flatMap((line) => (line.joined ?? [line]).map((part) => [part.line.start, section.kind] as const)),
  );
  return new Map(lines);
}

const WRITTEN_AGE = new RegExp(`^(\\d{1,3})\\s*(?:${LIFE_YEARS}|${YEARS})?\\s*(?:\\(.*\\)?)?\\.?$`, "iu");

function readAge(text: string, { kind, form, value }: PersonalStatement): number | null {
  if (kind !== "age") return null;
  const written = text.slice(value.start, value.end).trim();
  const number = (form === "labelled" ? WRITTEN_AGE.exec(written)?.[1] : /\d+/.exec(written)?.[0]) ?? null;
  return ageSchema.safeParse(number && Number(number)).data ?? null;
}

const MAX_RACE_WORDS = 8;

function readRace(text: string, { kind, value, label }: PersonalStatement): string | null {
  if (kind !== "race") return null;
  const written = text.slice(value.start, value.end).replace(/\s+/g, " ").replace(/\.$/u, "").trim();
  const words = plain(written).match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || words.length > MAX_RACE_WORDS || /\p{N}/u.test(written) || NO_ANSWER.test(written))
    return null;
  const isRace = words.some((word) => RACE_WORDS.has(word));
  const isOnly = words.every((word) => RACE_WORDS.has(word) || RACE_FILLERS.has(word));
  if (AMBIGUOUS_RACE_LABEL.test(label) && !(isRace && isOnly)) return null;
  return raceSchema.safeParse(written).data ?? null;
}
