import type { AskedQuestion } from "./asked-question.ts";

/** Other people, whom a resume says nothing of. */
const OTHERS =
  "manager|boss|supervisor|colleagues?|co-?workers?|teammates?|team members?|mentor|wife|husband|spouse|partner|girlfriend|boyfriend|family|children|kids|sons?|daughters?|brothers?|sisters?|siblings|parents?|mother|father|mum|mom|dad|friends?|neighbou?rs?|professors?|landlord|predecessor|successor|recruiter";

/**
 * What no resume states, whatever words it has in common with one. Each was met as a question that a line about something else
 * seemed to answer.
 */
const BEYOND: readonly RegExp[] = [
  // What is not so: a list of what is says nothing of the rest.
  /\b(?:not|never|n't|cannot|without|nobody|lack(?:s|ing)?|missing|unfamiliar|unable|no (?:experience|knowledge|degree)|neither)\b|n't\b/iu,
  /\b(?:other than|except|apart from|aside from|instead of|rather than|besides)\b/iu,
  // What could be, or will be.
  /\b(?:would|will|won't|should|shall|might|going to|plan(?:ning)? (?:to|on)|hope to|hoping|intend|expect|willing|wish|want|dream|future|tomorrow|next (?:year|month|week|step|job|role)|in (?:the next )?(?:\d+|one|two|three|five|ten) years|if (?:you|i) (?:had|were|could))\b/iu,
  // What one thinks and feels.
  /\b(?:think|believe|feel|opinion|view on|stance|favou?rite|prefer(?:red|ence)?|like (?:most|least|best|better|to|about|working)|did you like|do you like|love|hate|enjoy(?:ed)?|fear|afraid|regret|happy|proud(?:est)?|motivat\p{L}+|annoy\p{L}*|bother\p{L}*|bor(?:e|es|ed|ing)|frustrat\p{L}+|inspir\p{L}+|believe in|vote|politic\p{L}*|religio\p{L}+)\b/iu,
  /\bcan you (?:start|begin|join|relocate|travel|move|come|work (?:on|at|full|part|weekends?|nights?))\b|\bhow soon\b/iu,
  // How one is.
  /\bhow (?:\p{L}+ )?(?:is|are|was|were|am) (?:your|you|my|i)\b|\bwhat time\b/iu,
  // Private life; children and elders may be one's work.
  /\b(?:gr[eo]w up|born|childhood|birth(?:day|place)?)\b|\bhow (?:old|tall|heavy|healthy|rich)\b|\b(?:married|divorced|pregnan\p{L}+|salary|salaries|wages?|earn(?:ed|ings?)? (?:at|per|a (?:year|month)|now|currently)|how much (?:do|did|were) (?:you|i) (?:earn|make|paid|get|weigh))\b/iu,
  /\b(?:do|did|have) (?:you|i) (?:have |got |own )(?:(?:any|a|an|some|two|small) )?(?:children|kids|sons?|daughters?|wife|husband|family|siblings|brothers?|sisters?|parents|pets?|dogs?|cats?|cars?|house|tattoos?|disabilit\p{L}+|illness\p{L}*)\b/iu,
  /\bhow many (?:children|kids|sons|daughters|siblings|brothers|sisters|pets|dogs|cats|cars|wives|husbands) (?:do|did|have)\b/iu,
  /\b(?:your|my) (?:\p{L}+ )?(?:wife|husband|spouse|girlfriend|boyfriend|family|children|kids|son|daughter|brother|sister|siblings|parents?|mother|father|mum|mom|dad|friends?|neighbou?rs?)\b/iu,
  // What somebody else did, or is.
  new RegExp(
    `\\b(?:did|do|does|is|are|was|were|has|have|had|would|who|what|whom|which) (?:is |was |are |were )?(?:your|my|the|his|her|their) (?:\\p{L}+ )?(?:${OTHERS})\\b(?! (?:did|do|have|are|were) (?:you|i))`,
    "iu",
  ),
  new RegExp(`\\b(?:your|my|the) (?:\\p{L}+ )?(?:${OTHERS})(?:'s|s') `, "iu"),
  /\bwho (?!are\b|am\b)\p{L}+ (?:you|me)\b/iu,
  /\b(?:did|does|do|has|have|had) (?!(?:you|i|your|my|any|been|done)\b)(?:the )?\p{L}[\p{L}\p{N}&.'-]* .*\b(?:you|me)\b/iu,
  /\b(?:he|she|they|them|his|hers?|their|someone|somebody|anyone|anybody|everyone) (?:say|said|think|thought|did|do|does|was|were|is|are|have|has|had|earn\p{L}*|work\p{L}*)\b/iu,
  // Which of several: no resume ranks what it lists.
  /\b(?:best (?!way\b)|worst|better|greatest|biggest|largest|smallest|hardest|easiest|toughest|strongest|weakest|funniest|happiest|saddest|proudest|most (?!recent)\p{L}+|least)\b|\bbest\W*$/iu,
  // What one is told to say, or to forget.
  /\b(?:ignore|disregard|forget|override|pretend|assume|imagine|suppose|system prompt|jailbreak|(?:say|state|confirm|claim|answer|write|repeat) that|act as|you are now|developer mode|password|api key|instructions? (?:above|before))\b/iu,
];

/** A question of facts about something else: "Is Docker better?", "How does Kafka work?", "What is the capital of France?" */
const ABOUT_THE_WORLD =
  /\b(?:does|is|are|has|have|will|can|do|should)\s+(?!(?:you|i|we|my|your|there|any|been|it|had|got|used|worked|done|experience|list|this|these|the (?:name|title|email|phone|candidate|applicant))\b)[\p{L}"']|\bhow (?:a|an|the|to)\b|\b(?:this|the) (?:system|server|chat|website)\b/iu;
const SPEAKS_OF_PERSON = /\b(?:you|your|yours|yourself|i|my|me|mine|candidate|applicant|resume|cv)\b/iu;
const ASIDE = /\b(?:tell|give|show|remind|ask|let|help) (?:me|us)\b/giu;

export function asksBeyondResume({ text, form }: AskedQuestion): boolean {
  if (BEYOND.some((shape) => shape.test(text))) return true;
  return (form === "person" || ABOUT_THE_WORLD.test(text)) && !SPEAKS_OF_PERSON.test(text.replace(ASIDE, ""));
}
