import type { DocumentLine, ExtractedDocument } from "../document/document.ts";
import { locateEvidence } from "../document/locate-evidence.ts";
import type { AnswerSentence, Evidence, ProfileContent } from "../schemas/index.ts";
import { type QuoteIndex, buildQuoteIndex, findQuote } from "../text/find-quote.ts";
import { findSkills, toSkillKey } from "../text/known-skills.ts";
import { toSubjectStems } from "../text/words.ts";
import { closeSentence, toFirstPerson } from "./first-person.ts";

/** A line of the resume that says what was done, word for word. */
export interface Statement {
  /** As the resume has it, white space aside. */
  quote: string;
  sentence: AnswerSentence;
  stems: ReadonlySet<string>;
  skills: ReadonlySet<string>;
  hasNumber: boolean;
  /** The experience entry it belongs to; null for text outside of any. */
  entry: number | null;
}

export interface Fact {
  name: string;
  sentence: AnswerSentence;
}

/** What a resume says that an answer may be made of. */
export interface Facts {
  /** Newest first, as the profile has them; `null` where the resume's own words for it were not found. */
  entries: { company: string; role: string; sentence: AnswerSentence | null }[];
  skills: Fact[];
  education: { degree: string; institution: string; sentence: AnswerSentence | null }[];
  statements: Statement[];
}

const MIN_WORDS = 4;
const MAX_WORDS = 60;

export function collectFacts(profile: ProfileContent, document: ExtractedDocument): Facts {
  const reader = { profile, document, index: buildQuoteIndex(document.text) };
  const entries = profile.experience.map((entry, i) => ({
    company: entry.company,
    role: entry.role,
    sentence: entrySentence(reader, i),
  }));
  const described = profile.experience.flatMap((entry, i) =>
    statementsOf(reader, { text: entry.description, entry: i }),
  );
  return {
    entries,
    skills: Object.values(profile.skills).flatMap((_, category) => skillFacts(reader, category)),
    education: profile.education.map((entry, i) => ({ ...entry, sentence: educationSentence(reader, i) })),
    statements: described.length > 0 ? described : listItems(reader),
  };
}

interface Reader {
  profile: ProfileContent;
  document: ExtractedDocument;
  index: QuoteIndex;
}

function entrySentence(reader: Reader, i: number): AnswerSentence | null {
  const { role, company, current } = reader.profile.experience[i]!;
  const evidence = [
    findEvidence(reader, { pointer: `/experience/${i}/role`, text: role }),
    findEvidence(reader, { pointer: `/experience/${i}/company`, text: company }),
  ];
  const where = company === "" ? "" : ` at ${company}`;
  if (role === "" && company === "") return null;
  const what = role === "" ? "" : ` as ${role}`;
  return toSentence(`I ${current ? "work" : "worked"}${what}${where}`, evidence);
}

function educationSentence(reader: Reader, i: number): AnswerSentence | null {
  const { degree, institution } = reader.profile.education[i]!;
  const evidence = [
    findEvidence(reader, { pointer: `/education/${i}/degree`, text: degree }),
    findEvidence(reader, { pointer: `/education/${i}/institution`, text: institution }),
  ];
  if (degree === "" && institution === "") return null;
  const where = institution === "" ? "" : ` at ${institution}`;
  return toSentence(degree === "" ? `I studied${where}` : `I studied${where}: ${degree}`, evidence);
}

function skillFacts(reader: Reader, category: number): Fact[] {
  const [name, skills] = Object.entries(reader.profile.skills)[category]!;
  return skills.flatMap((skill, i) => {
    const pointer = `/skills/${name.replaceAll("~", "~0").replaceAll("/", "~1")}/${i}`;
    const sentence = toSentence(`My resume lists ${skill} among my skills.`, [
      findEvidence(reader, { pointer, text: skill }),
    ]);
    return sentence ? [{ name: skill, sentence }] : [];
  });
}

/** A sentence with all of its evidence; null where some of it was not found. */
function toSentence(text: string, evidence: readonly (Evidence | null)[]): AnswerSentence | null {
  const found = evidence.filter((cited) => cited !== null);
  return found.length === evidence.length ? { text: closeSentence(text), evidence: found, advice: false } : null;
}

/** Where the resume has these words: where the profile says they are from, else anywhere. An empty text needs none. */
function findEvidence({ profile, document, index }: Reader, { pointer, text }: { pointer: string; text: string }) {
  const cited = profile.sources[pointer]?.evidence[0];
  const span = findQuote(index, text, cited?.start);
  if (span) return locateEvidence(document, span.start, span.end);
  return cited && document.text.slice(cited.start, cited.end) === cited.quote ? cited : null;
}

function statementsOf(reader: Reader, { text, entry }: { text: string; entry: number }): Statement[] {
  const source =
    reader.profile.sources[`/experience/${entry}/description`] ?? reader.profile.sources[`/experience/${entry}/role`];
  const near = source?.evidence[0]?.start;
  return splitIntoStatements(text).flatMap((quote) => toStatement(reader, { quote, near, entry }) ?? []);
}

/** Lines that were wrapped are joined again; sentences are told apart. */
function splitIntoStatements(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split("\n").map((part) => part.replace(/^[\s•◦▪●\-–*·‣]+/u, "").trim())) {
    const open = lines.at(-1);
    const continues = open !== undefined && !/[.!?:;]$/.test(open) && /^[\p{Ll}\d(&,]/u.test(line);
    if (continues) lines[lines.length - 1] = `${open} ${line}`;
    else if (line !== "") lines.push(line);
  }
  return lines.flatMap((line) => line.split(/(?<=[\p{Ll}\d)%][.!?]) +(?=\p{Lu})/u)).map((part) => part.trim());
}

function toStatement(
  { document, index }: Reader,
  { quote, near, entry }: { quote: string; near: number | undefined; entry: number | null },
): Statement | null {
  const words = quote.split(/\s+/).length;
  const span = words < MIN_WORDS || words > MAX_WORDS ? null : findQuote(index, quote, near);
  if (span === null) return null;
  const evidence = locateEvidence(document, span.start, span.end);
  const clean = evidence.quote.replace(/\s+/g, " ").replaceAll("\u00AD", "").trim();
  return {
    quote: clean,
    sentence: { text: toFirstPerson(clean), evidence: [evidence], advice: false },
    stems: new Set(toSubjectStems(clean)),
    skills: findSkills(clean),
    hasNumber: /(?<![\p{L}\d])\d/u.test(clean.replace(/\b(?:19|20)\d{2}\b/g, "")),
    entry,
  };
}

/** Of a resume without described jobs: its list items, and its lines that are whole sentences. */
function listItems(reader: Reader): Statement[] {
  const groups: DocumentLine[][] = [];
  for (const line of reader.document.lines) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    const continues =
      last !== undefined && !line.bullet && line.block === last.block && /^\p{Ll}/u.test(textOf(reader, line));
    if (open && continues) open.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((lines) => {
    const text = reader.document.text.slice(lines[0]!.start, lines.at(-1)!.end);
    if (!lines[0]!.bullet && !/[\p{Ll}\d)][.!]$/u.test(text.trim())) return [];
    return splitIntoStatements(text).flatMap(
      (quote) => toStatement(reader, { quote, near: lines[0]!.start, entry: null }) ?? [],
    );
  });
}

function textOf({ document }: Reader, line: DocumentLine): string {
  return document.text.slice(line.start, line.end);
}

export function namesSkill(statement: Statement, skill: string): boolean {
  return statement.skills.has(toSkillKey(skill)) || toSubjectStems(skill).every((stem) => statement.stems.has(stem));
}
