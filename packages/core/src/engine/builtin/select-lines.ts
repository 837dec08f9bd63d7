import { isSynonym } from "../../questions/claim-wording.ts";
import { NUMBER_WORDS } from "../../questions/claim-words.ts";
import { SYNONYMS, SYNONYM_GROUPS, toWordKey } from "../../questions/claim-synonyms.ts";
import type { AnswerSentence } from "../../schemas/index.ts";
import { findSkills } from "../../text/known-skills.ts";
import { toWords } from "../../text/words.ts";
import { type AskedQuestion, findVerb, listRest, toVocabulary } from "./asked-question.ts";
import { type KnownResume, tellEntry, toKeys } from "./known-resume.ts";
import { listSectionLines } from "./section-lines.ts";

/** A line of the resume that may answer, and the job it belongs to. */
export interface AnswerLine {
  sentence: AnswerSentence;
  entry: number | null;
  /** Only names a skill, and says nothing of how, where or when. */
  listsSkill: boolean;
  /** What stands below, where the line is a title. */
  below?: readonly AnswerSentence[];
}

/** Words that a question about anything has. */
const GENERIC = toVocabulary(
  `experience experienced work working worked job role position project task time situation case career background familiar familiarity know knowledge knew skill skilled
  use used using resume cv employer company get got give gave had done make made involve involved responsible responsibility
  hands past previous previously professional professionally accomplish currently current where been`,
);
/** What an amount is of, where the amount itself says it. */
const AMOUNT_WORDS = new Set("money percent percentage amount number total share".split(" "));
/** Alone they ask for nothing that a line could be recognised by. */
const UNITS_OF_TIME = new Set("hour hours day days week weeks month months year years".split(" "));
const SECTIONS = [
  "summary",
  "projects",
  "volunteer",
  "awards",
  "certificates",
  "publications",
  "education",
  "interests",
  "other",
] as const;

export function listAnswerLines(resume: KnownResume): AnswerLine[] {
  const { statements, skills } = resume.facts;
  return [
    ...statements.map(({ sentence, entry }) => ({ sentence, entry, listsSkill: false })),
    ...SECTIONS.flatMap((kind) => toAnswerLines(listSectionLines(resume, kind))),
    ...skills.map(({ sentence }) => ({ sentence, entry: null, listsSkill: true })),
  ];
}

/** One or two words answer nothing; as a title they do, with what stands below. */
function toAnswerLines(lines: readonly AnswerSentence[]): AnswerLine[] {
  return lines.flatMap((sentence, i): AnswerLine[] => {
    const line = { sentence, entry: null, listsSkill: false };
    if (!isTitle(sentence)) return [line];
    const below = lines
      .slice(i + 1, i + 1 + REACH_BELOW)
      .filter((next) => !isTitle(next))
      .slice(0, LINES_BELOW);
    return below.length === 0 ? [] : [{ ...line, below }];
  });
}

const LINES_BELOW = 2;
/** Titles stand in several lines: what, as whom, when. */
const REACH_BELOW = 5;
const TITLE_WORDS = 6;

function isTitle({ evidence: [cited] }: AnswerSentence): boolean {
  const words = cited!.quote.split("\t")[0]!.trim().split(/\s+/);
  return words.length < TITLE_WORDS && !/[.!?]$/.test(words.at(-1)!);
}

/**
 * The lines that have every word that the question asks about, or one that means the same; names, figures and tools as they
 * are. One word that a line lacks, and it may well be about something else.
 */
export function selectLines(asked: AskedQuestion, lines: readonly AnswerLine[], resume?: KnownResume): AnswerLine[] {
  const subject = listRest(asked, GENERIC).filter((word) => asked.form !== "amount" || !AMOUNT_WORDS.has(word));
  if (subject.every((word) => UNITS_OF_TIME.has(word)) && asked.skills.size === 0) return [];
  const found = lines.filter((line) => answers({ asked, subject, line, resume }));
  const telling = found.filter(({ listsSkill }) => !listsSkill);
  const settled = telling.filter(({ entry }) => entry !== null);
  const asksSetting = asked.form === "place" || asked.form === "date";
  return asksSetting && settled.length > 0 ? settled : telling.length > 0 ? telling : found;
}

/** With where it was, or when, if that is what was asked. */
export function tellLine(
  { sentence, entry, below = [] }: AnswerLine,
  { form }: AskedQuestion,
  resume?: KnownResume,
): AnswerSentence[] {
  if (resume === undefined || entry === null || (form !== "place" && form !== "date")) return [sentence, ...below];
  const setting = tellEntry(resume, entry, form === "date");
  return setting === null ? [] : [setting, sentence];
}

function answers({
  asked,
  subject,
  line,
  resume,
}: {
  asked: AskedQuestion;
  subject: readonly string[];
  line: AnswerLine;
  resume: KnownResume | undefined;
}): boolean {
  const quote = line.sentence.evidence.map((evidence) => evidence.quote).join(" ");
  const own = toKeys(quote);
  if (line.below && asked.skills.size > 0) return false;
  const { company = "", role = "" } = line.entry === null ? {} : (resume?.profile.experience[line.entry] ?? {});
  // Of a title whatever stands below it is told.
  const around = toKeys(line.below ? quote : `${company} ${role}`);
  const skills = findSkills(quote);
  const missing = [...asked.skills].filter((skill) => !skills.has(skill));
  // Employers may be known as tools too.
  if (!missing.every((skill) => toWords(skill).every((word) => around.has(toWordKey(word))))) return false;
  const named = new Set([...asked.skills].flatMap((skill) => toWords(skill)));
  const left = subject.filter((word) => !named.has(word));
  const verb = findVerb(asked.text);
  const counted = asked.form === "amount" ? findCounted(asked.text) : [];
  const isIn = (word: string) =>
    own.has(toWordKey(word)) ||
    (!asked.names.has(word) &&
      !/\d/.test(word) &&
      (asked.form === "amount" && !counted.includes(word) && word !== verb
        ? isSameVerb(word, own)
        : isSynonym(word, own)));
  if (!left.every((word) => isIn(word) || around.has(toWordKey(word)))) return false;
  // A word that means the same is enough beside one that is the same: "grow" alone is in every line that tells of a rise.
  const isAbout =
    asked.skills.size > missing.length ||
    left.some((word) => !around.has(toWordKey(word)) && (own.has(toWordKey(word)) || isSameVerb(word, own)));
  return (
    (isAbout || line.below !== undefined) && fitsForm(asked, { line, quote }) && fitsPlace(asked, { quote, around })
  );
}

/** "Build" and "built": one group, and the same beginning. */
function isSameVerb(word: string, keys: ReadonlySet<string>): boolean {
  const groups = SYNONYM_GROUPS.get(toWordKey(word)) ?? [];
  return groups.some((group) =>
    [...SYNONYMS[group]!].some((other) => other.slice(0, 2) === word.slice(0, 2) && keys.has(other)),
  );
}

const REASON = /\b(?:because|due to|in order to|so that|since|as (?:it|they|we))\b/iu;
const DURATION = new RegExp(
  `(?:\\b\\d+(?:[.,]\\d+)?\\+?|\\b(?:${[...NUMBER_WORDS].join("|")}|one|a))[\\s-](?:\\p{L}+\\s)?(?:years?|months?|weeks?|days?|hours?)\\b`,
  "iu",
);
const YEAR = /\b(?:19|20)\d{2}\b/u;
const NUMBER = "(?:[$€£]\\s?)?\\d[\\d.,]*\\s?(?:%|k|m|bn|\\+|million|thousand|percent)*";

/** What a why, a how many or a when asks for has to stand in the line. */
function fitsForm({ form, text }: AskedQuestion, { line, quote }: { line: AnswerLine; quote: string }): boolean {
  if (line.listsSkill) return form === "open" || form === "whether";
  if (form === "reason") return REASON.test(quote);
  if (form === "duration") return DURATION.test(quote);
  if (form === "date") return line.entry !== null || YEAR.test(quote);
  if (form === "amount") return holdsAmount(text, quote.replace(/\b(?:19|20)\d{2}\b/gu, ""));
  return true;
}

/** "How many junior developers": what is counted. */
function findCounted(text: string): string[] {
  const counted = /\bhow many ((?:\p{L}[\p{L}'-]*\s?){1,2})/iu.exec(text)?.[1] ?? "";
  return toWords(counted).filter((word) => !/^(?:of|per|did|do|have|were|are|in|you|i)$/.test(word));
}

function holdsAmount(text: string, quote: string): boolean {
  const counted = findCounted(text);
  if (/\bmoney\b/iu.test(text)) return /[$€£]|\b(?:USD|EUR|GBP|dollars|euros|pounds)\b/u.test(quote);
  if (counted.length === 0) return new RegExp(NUMBER, "iu").test(quote);
  const amounts = new RegExp(
    `(?:${NUMBER}|\\b(?:${[...NUMBER_WORDS].join("|")})\\b)((?:[\\s-]+[\\p{L}'-]+){1,4})`,
    "giu",
  );
  return [...quote.matchAll(amounts)].some(([, after]) => {
    const keys = toKeys(after!);
    return counted.some((word) => keys.has(toWordKey(word)) || isSynonym(word, keys));
  });
}

/** What was done "at Acme" is told only of a job there, or by a line that says "at Acme" too. */
function fitsPlace(
  { text }: AskedQuestion,
  { quote, around }: { quote: string; around: ReadonlySet<string> },
): boolean {
  const places = [
    ...text.matchAll(/\b(?:at|for) (?:the )?(\p{Lu}[\p{L}\p{N}&.+-]*)|\bat (?:the )?([\p{L}\p{N}][\p{L}\p{N}&.+-]*)/gu),
  ];
  // "As a teacher" is told of a teacher's job only.
  const roles = [...text.matchAll(/\bas (?:a|an) (\p{L}+)/giu)].map(([, role]) => toWordKey(role!.toLowerCase()));
  if (!roles.every((role) => around.has(role) || toKeys(quote).has(role))) return false;
  return places.every(([phrase, capital, lower]) => {
    const word = (capital ?? lower!).replace(/[.?!]$/, "");
    if (/^(?:work|home|scale|once|least|all|any|school|university|college)$/iu.test(word)) return true;
    if (findSkills(word).size > 0) return true;
    return (
      around.has(toWordKey(word.toLowerCase())) ||
      quote.toLowerCase().includes(phrase.toLowerCase().replace(/[.?!]$/, ""))
    );
  });
}
