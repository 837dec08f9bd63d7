import type { AnswerSentence } from "../../schemas/index.ts";
import { type AskedQuestion, findVerb, listRest, toVocabulary } from "./asked-question.ts";
import { type KnownResume, hasAll, listEvidence, tellEntry, tellStudy, toKeys, toSentence } from "./known-resume.ts";
import type { Tell } from "./tell-person.ts";

const JOB =
  "job role position title employer company organisation work working worked employed employment occupation profession workplace firm hold held";
const CURRENT = toVocabulary(`${JOB} current currently present presently now today day moment these days living`);
const ORDER = toVocabulary(`${JOB} last latest recent previous former first earliest start end leave left join name`);
const HISTORY = toVocabulary(
  `${JOB} history career experience professional previous past different far overview path timeline earlier list had where been ago`,
);
const AT_JOB = toVocabulary(
  `${JOB} responsibility responsible duty task achieve achievement accomplish accomplishment time day daily typical main key contribution contribute deliver
  experience start begin began join leave left end finish stay date year month period duration when location place city based located involve include spend spent career tenure dates official exact done complete completed ever`,
);
const MAX_ENTRIES = 8;
const MAX_STATEMENTS = 3;

/** "Where do you work?", "What is your current role?" */
export const tellCurrentWork: Tell = (asked, resume) => {
  const asksNow =
    /\b(?:current|currently|now|present|presently|today|at the moment|these days)\b|\b(?:do|am|are) (?:you|i) (?:work|working|employed|do)\b|\b(?:your|my) (?:job|occupation|profession|employer|job title)\b/iu;
  if (!asksNow.test(asked.text) || isAskedOtherwise(asked) || listRest(asked, CURRENT).length > 0) return null;
  const present = resume.profile.experience.flatMap(({ current }, entry) => (current ? [entry] : []));
  return tellEntries(resume, present, isDated(asked));
};

const SELECTS = /\b(last|latest|recent|previous|former|first|earliest)\b/iu;

/** "What was your first job?" */
export const tellWorkInOrder: Tell = (asked, resume) => {
  const selector = SELECTS.exec(asked.text)?.[1]?.toLowerCase();
  const isJob = /\b(?:jobs?|roles?|positions?|titles?|employers?|compan(?:y|ies)|work(?:ed)?)\b/iu.test(asked.text);
  if (!selector || !isJob || isAskedOtherwise(asked) || listRest(asked, ORDER).length > 0) return null;
  const dated = listDated(resume);
  if (dated.length === 0) return [];
  const newest = dated.toSorted(byNewest);
  const chosen = /first|earliest/.test(selector)
    ? dated.toSorted((a, b) => a.start.localeCompare(b.start))[0]
    : /previous|former/.test(selector)
      ? newest.filter(({ current }) => !current)[newest.some(({ current }) => current) ? 0 : 1]
      : newest[0];
  return chosen === undefined ? [] : tellEntries(resume, [chosen.entry], isDated(asked));
};

interface DatedEntry {
  entry: number;
  start: string;
  end: string;
  current: boolean;
}

function listDated({ profile }: KnownResume): DatedEntry[] {
  return profile.experience.flatMap(({ start, end, current }, entry) =>
    start === null && end === null
      ? []
      : [{ entry, start: start ?? end!, end: current ? "9999" : (end ?? start!), current }],
  );
}

function byNewest(a: DatedEntry, b: DatedEntry): number {
  return b.end.localeCompare(a.end) || b.start.localeCompare(a.start);
}

/** The job right before or after one. */
function findNeighbour(resume: KnownResume, entry: number, side: string): number[] {
  const newest = listDated(resume).toSorted(byNewest);
  const at = newest.findIndex((dated) => dated.entry === entry);
  const found = at === -1 ? undefined : newest[at + (side === "before" ? 1 : -1)];
  return found === undefined ? [] : [found.entry];
}

/** "Which companies have you worked for?" */
export const tellWorkHistory: Tell = (asked, resume) => {
  const asksHistory =
    /\b(?:where|which|what|who|whom|list|name|tell|describe|all|summari[sz]e)\b.*\b(?:worked|work(?:ed)? for|jobs|employers|companies|positions|roles|employment|career|work (?:history|experience)|professional experience)\b|\b(?:employment|work|job|career) history\b|^(?:your |my )?(?:work )?experience\W*$/iu;
  if (!asksHistory.test(asked.text) || isAskedOtherwise(asked) || listRest(asked, HISTORY).length > 0) return null;
  return tellEntries(
    resume,
    resume.profile.experience.map((_, entry) => entry),
    isDated(asked),
  );
};

/** "When did you work at Acme?", "What did you do as a nurse?", "Where were you in 2015?" */
export const tellWorkAt: Tell = (asked, resume) => {
  const rest = listRest(asked, AT_JOB);
  if (rest.length === 0) return tellLatestWork(asked, resume);
  if (asked.form === "reason" || asked.form === "manner" || asked.form === "amount") return null;
  // "What did you import?" asks for a thing, not for the job of an importer.
  const verb = findVerb(asked.text);
  const asksEmployer = /\b(?:compan(?:y|ies)|employers?|firms?|organi[sz]ations?)\b/iu.test(asked.text);
  if (asked.form === "open" && !asksEmployer && verb !== undefined && rest.includes(verb)) return null;
  const entries = resume.profile.experience.flatMap((_, entry) => (namesEntry(resume, { entry, rest }) ? [entry] : []));
  if (entries.length === 0) return null;
  const side = /\b(before|after)\b/iu.exec(asked.text)?.[1]?.toLowerCase();
  if (side !== undefined) return tellEntries(resume, findNeighbour(resume, entries[0]!, side), isDated(asked));
  const asksDates =
    isDated(asked) || /\b(?:start(?:ed)?|join(?:ed)?|left|leave|begin|period|years?)\b/iu.test(asked.text);
  if (asksDates) return tellEntries(resume, entries, true);
  if (asked.form === "place") return tellPlaces(resume, entries, rest);
  if (asked.form === "person")
    return /\b(?:for|employ)/iu.test(asked.text) ? tellEntries(resume, entries, false) : null;
  const told = tellEntries(resume, entries, false);
  const asksTitle =
    /\b(?:title|role|position|job|internships|compan(?:y|ies)|employers?)\b/iu.test(asked.text) &&
    !/\bdo\b|responsib|duties|achiev/iu.test(asked.text);
  return asked.form === "whether" || asksTitle ? told : [...told.slice(0, 1), ...tellStatements(resume, entries[0]!)];
};

/** "What are your responsibilities?", "What have you achieved?" */
function tellLatestWork({ text, form }: AskedQuestion, resume: KnownResume): AnswerSentence[] | null {
  if (form !== "open") return null;
  if (/\b(?:responsib\p{L}+|duties|day[- ]to[- ]day|typical day)\b/iu.test(text))
    return [...tellEntries(resume, [0], false), ...tellStatements(resume, 0)];
  if (!/\b(?:achiev\p{L}+|accomplish\p{L}+)\b/iu.test(text)) return null;
  const counted = resume.facts.statements.filter(({ hasNumber, entry }) => hasNumber && entry !== null);
  return counted.slice(0, MAX_STATEMENTS).map(({ sentence }) => sentence);
}

/** A word of the employer's name or of the role at least, and every other one of the entry's. */
function namesEntry(resume: KnownResume, { entry, rest }: { entry: number; rest: readonly string[] }): boolean {
  const { company, role, location, start, end, current } = resume.profile.experience[entry]!;
  const years = listYears({ start, end: current ? "2100" : end });
  const [whose, where] = [toKeys(`${company} ${role}`), toKeys(location ?? "")];
  const isNamed = (word: string) => hasAll(whose, [word.replace(/^internships?$/, "intern")]) || years.has(word);
  return rest.some(isNamed) && rest.every((word) => isNamed(word) || hasAll(where, [word]));
}

function listYears({ start, end }: { start: string | null; end: string | null }): Set<string> {
  const from = Number((start ?? end)?.slice(0, 4));
  const to = Math.min(Number((end ?? start)?.slice(0, 4)), from + 60);
  return new Set(Number.isNaN(from) ? [] : Array.from({ length: to - from + 1 }, (_, i) => `${from + i}`));
}

function tellEntries(resume: KnownResume, entries: readonly number[], dated: boolean): AnswerSentence[] {
  return entries.slice(0, MAX_ENTRIES).flatMap((entry) => tellEntry(resume, entry, dated) ?? []);
}

/** Where the employer is, or else which employer it was. */
function tellPlaces(resume: KnownResume, entries: readonly number[], rest: readonly string[]): AnswerSentence[] {
  return entries.flatMap((entry) => {
    const { company, location } = resume.profile.experience[entry]!;
    const sentence = tellEntry(resume, entry);
    if (sentence === null) return [];
    if (!rest.some((word) => hasAll(toKeys(company), [word]))) return [sentence];
    const evidence = listEvidence(resume, `/experience/${entry}/location`);
    if (location === null || evidence.length === 0) return [];
    return [toSentence(`${sentence.text.replace(/\.$/, "")} in ${location}`, [...sentence.evidence, ...evidence])];
  });
}

function tellStatements({ facts }: KnownResume, entry: number): AnswerSentence[] {
  return facts.statements
    .filter((statement) => statement.entry === entry)
    .slice(0, MAX_STATEMENTS)
    .map(({ sentence }) => sentence);
}

function isDated({ form }: AskedQuestion): boolean {
  return form === "date" || form === "duration";
}

function isAskedOtherwise({ form }: AskedQuestion): boolean {
  return form === "reason" || form === "manner" || form === "amount";
}

const STUDY = toVocabulary(
  `study studied school schooling university college degree education educated educational graduate graduated graduation qualification qualify major majored
  academic background attend attended field subject highest level alma mater institution complete finish get got obtain earn earned hold held have year date course
  programme program go went receive received formal`,
);
const ASKS_STUDY =
  /\b(?:stud(?:y|ied|ies)|schools?|universit(?:y|ies)|college|degrees?|educat\p{L}+|graduat\p{L}+|qualifications?|major(?:ed)?|alma mater|bachelor'?s?|master'?s|mba|ph\.?d|doctorate|diploma)\b/iu;
/** Degrees by level, in the words and letters they are written in. */
const DEGREES = [
  "bachelor bachelors bsc bs ba beng bba btech licence",
  "master masters msc ms ma meng mba mtech mphil",
  "phd doctor doctorate doctoral dphil",
  "mba",
  "diploma",
].map((words) => words.split(" "));

/** "What did you study?", "When did you graduate from Bristol?", "Do you have a master's degree?" */
export const tellStudies: Tell = (asked, resume) => {
  if (!ASKS_STUDY.test(asked.text) || isAskedOtherwise(asked) || asked.form === "duration") return null;
  const rest = listRest(asked, STUDY);
  const dated = asked.form === "date";
  const told = resume.profile.education.flatMap(({ degree, institution, year }, entry) => {
    const keys = toKeys(`${degree} ${institution} ${year ?? ""} ${degree.replaceAll(".", "")}`);
    const isNamed = (word: string) =>
      hasAll(keys, [word]) ||
      DEGREES.some((names) => names.includes(word) && names.some((name) => hasAll(keys, [name])));
    return rest.every(isNamed) ? (tellStudy(resume, entry, dated) ?? []) : [];
  });
  return told.length > 0 || rest.length === 0 ? told : null;
};
