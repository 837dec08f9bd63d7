import { toSkillKey } from "../text/known-skills.ts";
import { isStopWord, toStem, toWords } from "../text/words.ts";
import { locateAskedSkills } from "./asked-skills.ts";

/** A question's subjects, each with how much it tells questions apart. */
export type QuestionTerms = ReadonlyMap<string, number>;

/** Words that any interview question may have: they say little about which one it is. */
const GENERIC = `work working job role position company employer experience experienced project task situation problem issue
people person someone somebody anyone everybody team day days week good well best great big biggest difficult hard new first last next
handle deal cope react respond manage approach act happen ask asked asking answer tell take make makes made get give go come put use need want
like look find know think feel see bring keep become help try situation case part plan sure important different several possible ever never always
usually typically currently recent recently current previous past career professional background example briefly short summary bit
little something anything nothing question questions please able else begin start end stop done`;

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
  "spot spotting detect identify recognise recognize",
  "cause causes root tracked diagnose diagnosed",
  "escalate escalation",
];

const GENERIC_STEMS = new Set(GENERIC.split(/\s+/).map(toStem));
const CONCEPT_OF = new Map<string, string>();
for (const group of CONCEPTS) {
  const stems = group.split(" ").map(toStem);
  for (const stem of stems) if (!CONCEPT_OF.has(stem)) CONCEPT_OF.set(stem, `=${stems[0]!}`);
}

const GENERIC_WEIGHT = 0.25;

/** `skills`: names beyond the common ones. */
export function toQuestionTerms(text: string, skills: readonly string[] = []): QuestionTerms {
  const terms = new Map<string, number>();
  let rest = text;
  for (const { skill, start, end } of locateAskedSkills(text, skills).toReversed()) {
    terms.set(`@${toSkillKey(skill)}`, 1);
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  for (const word of toWords(rest)) {
    if (isStopWord(word)) continue;
    const stem = toStem(word);
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

function sum(terms: QuestionTerms): number {
  let total = 0;
  for (const weight of terms.values()) total += weight;
  return total;
}
