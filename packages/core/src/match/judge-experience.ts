import { listOccupations, type Occupation } from "../resume/occupations.ts";
import { plain } from "../resume/resume-line.ts";
import { findSkills } from "../text/known-skills.ts";
import { readYears } from "./demand-words.ts";
import { formatYears, shows } from "./judge-skill.ts";
import { citeEntries, nameEntry, type ResumeFacts, sumMonths } from "./resume-facts.ts";
import { roundTo, SHARES } from "./score-match.ts";
import { CONDUCT } from "./conduct-words.ts";
import { WORK_FIELDS } from "./work-fields.ts";
import { shareOfStems, toComparableStems } from "./subject-stems.ts";
import { missing, type Verdict, verdict } from "./verdict.ts";

/** Words of a demand for years that name no field of work. */
const NO_FIELD =
  /^(?:hands|on-the-job|paid|full|time|full-tim|post|qualif|graduat|industri|busines|\d+\+?|more|over|two|three|four|five|six|seven|eight|ten|zwei|drei|funf|deux|trois|cinq|dos|tres|cinco|career|proven|success|successful|similarly|senior|junior|comparable|beruf|erst|mehrere|professionnell|significativ|minimum|laboral|profesional|previa|demostrabl|puesto|post)$/;

/** Entries whose work is the field that the text names; every entry where it names none. */
export function findRelevantEntries(facts: ResumeFacts, text: string): { entries: number[]; field: string | null } {
  const all = facts.profile.experience.map((_, entry) => entry);
  const stems = toComparableStems(text.replace(/\([^)]*\)/g, " ")).filter((stem) => !NO_FIELD.test(stem));
  if (stems.length === 0) return { entries: all, field: null };
  const said = plain(text);
  const fields = WORK_FIELDS.filter(({ asks }) => asks.test(said));
  const rest = stems.filter((stem) => !fields.some(({ asks }) => asks.test(stem) || matchesWord(asks, said, stem)));
  const conduct = CONDUCT.find(({ name, asks }) => name === "leading people" && asks.test(said));
  const occupations = findOccupations(text);
  const skills = findSkills(text);
  const entries = all.filter((entry) => {
    const { role, company } = facts.profile.experience[entry]!;
    if (findOccupations(role).some((held) => occupations.some((asked) => isAlike(held, asked)))) return true;
    const own = facts.passages.filter((passage) => passage.entry === entry && shows(passage));
    const told = plain([role, company, ...own.map((passage) => passage.text)].join("\n"));
    if (conduct) return conduct.shows.test(told) || conduct.shows.test(`${plain(role)} team`);
    if (
      fields.length > 0 &&
      !fields.some((field) => field.shows.test(field.byName ? plain(`${role} ${company}`) : told))
    )
      return false;
    if (fields.length > 0 && rest.length === 0) return true;
    const words = new Set([
      ...toComparableStems(`${role} ${company}`),
      ...own.flatMap((passage) => [...passage.stems]),
    ]);
    if (shareOfStems(rest, words) >= neededShare(rest.length, fields.length)) return true;
    return skills.size > 0 && own.some((passage) => [...skills].some((skill) => passage.skills.has(skill)));
  });
  return { entries, field: text };
}

/** Where the field of work is known already, fewer of the other words need to be told. */
function neededShare(words: number, fields: number): number {
  if (fields > 0) return 0.5;
  return words > 2 ? 0.6 : 1;
}

/** Whether the word whose stem this is belongs to what names the field. */
function matchesWord(asks: RegExp, said: string, stem: string): boolean {
  return asks.exec(said)?.[0].includes(stem) ?? false;
}

function findOccupations(text: string): Occupation[] {
  const said = ` ${plain(text).replace(/[^\p{L}\p{N}' -]+/gu, " ")} `;
  return listOccupations().filter(({ roleWords }) =>
    roleWords.some(({ word, shared }) => !shared && said.includes(` ${word.replace("$", " ")}`)),
  );
}

/** Families whose trades are one field in the eyes of those who hire: a backend developer develops software. */
const ONE_FIELD = new Set(["Software"]);

function isAlike(held: Occupation, asked: Occupation): boolean {
  return held.title === asked.title || (held.family === asked.family && ONE_FIELD.has(held.family));
}

export function judgeExperience(facts: ResumeFacts, text: string): Verdict {
  const years = readYears(text);
  const { entries, field } = findRelevantEntries(facts, text);
  const [first] = entries;
  const work = field === null ? "work" : "work in this field";
  if (first === undefined) return missing(`None of your jobs shows ${work}.`);
  const evidence = citeEntries(facts, entries);
  if (years === null)
    return verdict("met", { reason: `You have done this as ${nameEntry(facts, first)}.`, evidence, share: SHARES.met });
  const months =
    field === null ? Math.max(facts.profile.workMonths ?? 0, sumMonths(facts, entries)) : sumMonths(facts, entries);
  const reason = `Your ${work} adds up to ${formatYears(months)} of the ${years} ${years === 1 ? "year" : "years"} asked for.`;
  if (months >= years * 12) return verdict("met", { reason, evidence, share: SHARES.met });
  if (months === 0) return missing(`None of your jobs with dates shows ${work}.`);
  return verdict("partly", { reason, evidence, share: roundTo(months / (years * 12), 2) });
}
