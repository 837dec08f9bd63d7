import { toSkillKey } from "../text/known-skills.ts";
import { isStopWord, toStem, toWords } from "../text/words.ts";
import { locateAskedSkills } from "./asked-skills.ts";

/** A question's subjects, each with how much it tells questions apart. */
export type QuestionTerms = ReadonlyMap<string, number>;

/** Words that any interview question may have: they say little about which one it is. */
const GENERIC = `work working job role position company employer experience experienced project task situation problem issue
people person someone somebody anyone everybody team day days week good well best great big biggest difficult hard new first last next
handle deal cope react respond manage approach act happen ask asked asking answer tell take make makes made get give go come put use need want
look find know think feel see bring keep become help try situation case part plan sure important different several possible ever never always
usually typically currently recent recently current previous past career professional background example briefly short summary bit
little something anything nothing question questions please able else right straight away long often across against around toward towards along begin start end stop done`;

/** One thing in several words. A word stands for the first group it is in. */
const CONCEPTS: readonly string[] = [
  "mistake mistakes error errors failure failures fail failed failing wrong fault screw",
  "conflict conflicts disagreement disagreements disagree disagreed dispute disputes argument argue argued quarrel",
  "colleague colleagues coworker coworkers co-worker teammate teammates peer peers",
  "boss bosses supervisor supervisors foreman superior",
  "customer customers client clients buyer buyers shopper shoppers",
  "guest guests diner diners visitor visitors",
  "medication medications medicine medicines drug drugs dose doses",
  "price prices cost costs expensive dear discount",
  "salary salaries pay paid wage wages earn earning compensation",
  "leave leaving left quit quitting resign change changing switch switching",
  "join joining apply applied attract attracts attracted interest interests interested interesting",
  "strength strengths good-at excel-at",
  "weakness weaknesses shortcoming shortcomings",
  "proud proudest accomplishment accomplishments achievement achievements success successes accomplish achieve achieved",
  "deadline deadlines overdue",
  "criticism criticise criticised criticized feedback",
  "complaint complaints complain complains complained unhappy angry upset dissatisfied furious",
  "unsafe dangerous danger dangers hazard hazardous",
  "safe safety safely",
  "mentor mentored mentoring coach coached coaching guide guided guidance develop developed grew grow growth",
  "priority priorities prioritise prioritize prioritising prioritizing urgent",
  "check checks checked checking verify verified inspect inspected inspection ensure ensured control double-check test tests tested testing quality correct",
  "prevent preventing avoid avoiding avoided against wrong-choice",
  "pitfall pitfalls drawback drawbacks downside downsides limit limits limitation limitations trade-off trade-offs",
  "understaffed short-staffed staff cooks shortage missing",
  "introduce introduction yourself about-you resume background",
  "legacy old outdated debt",
  "target targets quota quotas goal goals",
  "lesson lessons class classes",
  "grade grades grading graded mark marks marking",
  "reduce reduced reducing lower lowered lowering cut decrease decreased shrink",
  "prefer preferred like love enjoy favourite favorite hobby",
  "reporter reporters journalist journalists press",
  "resolve resolved solve solved fix fixed",
  "cv resume",
  "relocate relocating relocation move moving",
  "spot spotting detect identify recognise recognize",
  "cause causes root tracked diagnose diagnosed",
  "escalate escalation",
];

const GENERIC_STEMS = new Set(GENERIC.split(/\s+/).map(toStem));
const CONCEPT_OF = new Map<string, string>();
for (const group of CONCEPTS) {
  const stems = group.split(" ").map((word) => toStem(toBritish(word)));
  for (const stem of stems) if (!CONCEPT_OF.has(stem)) CONCEPT_OF.set(stem, `=${stems[0]!}`);
}

const GENERIC_WEIGHT = 0.25;

/** "Like" is a stop word, but not in these. */
const LIKING = /\b(do|did|does)(?:n['’]t)? you (?:\w+ )?like\b/giu;

/** One spelling for both sides of the Atlantic. */
function toBritish(word: string): string {
  return word
    .replace(/^(hum|rum|lab|neighb|behavi|fav|hon|col|harb|endeav)or/u, "$1our")
    .replace(/([a-z]{3}[ai]?)iz(e[sdr]?|ing|ation)$/u, "$1is$2")
    .replace(/(cent|theat|met)er(s?)$/u, "$1re$2");
}

/** `skills`: names beyond the common ones. */
export function toQuestionTerms(text: string, skills: readonly string[] = []): QuestionTerms {
  const terms = new Map<string, number>();
  let rest = text.replace(LIKING, "$1 you prefer");
  for (const { skill, start, end } of locateAskedSkills(rest, skills).toReversed()) {
    terms.set(`@${toSkillKey(skill)}`, 1);
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  for (const word of toWords(rest)) {
    if (isStopWord(word)) continue;
    const stem = toStem(toBritish(word));
    terms.set(CONCEPT_OF.get(stem) ?? stem, CONCEPT_OF.has(stem) || !GENERIC_STEMS.has(stem) ? 1 : GENERIC_WEIGHT);
  }
  return terms;
}

/**
 * How much of what is asked a saved wording asks too, 0 to 1 (Tversky): what is asked and not saved counts more than what is
 * saved and not asked, since people ask in fewer words than they save.
 */
export function shareTerms(asked: QuestionTerms, saved: QuestionTerms): number {
  let common = 0;
  for (const [term, weight] of asked) if (saved.has(term)) common += weight;
  if (common === 0) return 0;
  const ratio = common / (common + ASKED_ONLY * (sum(asked) - common) + SAVED_ONLY * (sum(saved) - common));
  // General words alone are no subject.
  return ratio * Math.min(1, common);
}

/** Chosen with the other figures of match-settings.ts, by bench/chat-matching.ts. */
const ASKED_ONLY = 0.5;
const SAVED_ONLY = 0.4;

/** Subjects of the question that none of a saved question's wordings has: with each it is less likely the same question. */
export function countStrangers(asked: QuestionTerms, saved: readonly QuestionTerms[]): number {
  let strangers = 0;
  for (const [term, weight] of asked) if (weight === 1 && !saved.some((terms) => terms.has(term))) strangers++;
  return strangers;
}

/** Asks for a figure, a person, a place, or a yes: what one did or does is no answer to these. "Have you ...?" asks for a story. */
const PLAIN_FACT =
  /(?:^|[.?!,:] *|\b(?:and|or) )(?:how (?:many|much|long|often|old|big|large|far)|who|whose|where (?:is|are|was|were)|(?:do|are|is|does|were|was) (?:you|it|there|\w+))\b/iu;

export function asksForFact(text: string): boolean {
  return PLAIN_FACT.test(text);
}

/** Whether the two have a subject in common that is not a name ("Where is Cedar Bank?" has none). */
export function sharesSubject(
  question: string,
  { asked, saved }: { asked: QuestionTerms; saved: readonly QuestionTerms[] },
): boolean {
  const names = new Set(
    [...question.matchAll(/(?<=[\p{L},] )\p{Lu}\p{L}+/gu)].map(([name]) => toStem(name.toLowerCase())),
  );
  const subjects = [...asked].filter(([term, weight]) => weight === 1 && !names.has(term)).map(([term]) => term);
  return subjects.some((term) => saved.some((terms) => terms.has(term)));
}

function sum(terms: QuestionTerms): number {
  let total = 0;
  for (const weight of terms.values()) total += weight;
  return total;
}
