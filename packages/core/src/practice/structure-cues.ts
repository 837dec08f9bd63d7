export interface Part {
  name: string;
  /** A sentence of this part has one of these. */
  cues: readonly RegExp[];
  /** What to do where it is missing. */
  advice: string;
}

/** Any of the phrases, as whole words, in any case. */
const anyOf = (...phrases: readonly string[]) => new RegExp(`\\b(?:${phrases.join("|")})\\b`, "iu");

const MONTH = "(?:january|february|march|april|june|july|august|september|october|november|december)";
const SEASON = "(?:year|month|week|spring|summer|autumn|fall|winter|quarter|january|march|may|june|october)";
const SOME = "(?:two|three|four|five|several|some|\\d+)";
const DETERMINER = "(?:an?|one|the|our|my)";
/** The name of an employer or a place: "at Brightline". */
const AT_NAME = /\b(?:[Aa]t|[Ii]n|[Ff]or|[Ww]ith) (?:the |my (?:work|job|time) (?:at|with|for) )?\p{Lu}\p{L}+/u;

const IRREGULAR =
  "led|built|ran|wrote|grew|made|drove|taught|won|sold|cut|set|kept|held|brought|took|began|spoke|met|gave|found|sought|spent|sent|rebuilt|rewrote|did|went|put|got|told|chose|drew|split|paid|read|sat|stood|let|shut|fed|bought|caught|dealt|hid|left|lent|rang|rode|swept|threw|tore|wore|withdrew|understood";
/** Said of oneself in the past, and nothing done. */
const NO_ACTION =
  "(?:worked (?:as|at|for|in)|wanted|needed|liked|loved|hoped|enjoyed|felt|learned|learnt|realised|realized|used to|joined|started (?:as|at))";
const ADVERBS = "(?:(?:then|also|first|next|\\p{L}+ly) )*";
const ACTED: readonly RegExp[] = [
  anyOf(
    `(?:I|we) ${ADVERBS}(?!${NO_ACTION}\\b)(?:\\p{L}{2,}ed|${IRREGULAR})`,
    `I ${ADVERBS}(?:decided to|chose to|went (?:to|back)|used)`,
  ),
  // "…, checked the valve": a list of deeds without another "I".
  /(?:, | and )(?:then )?(?:rebuilt|rewrote|called|checked|moved|built|wrote|trained|added|removed|replaced|agreed|asked|set up|cut|split)\b/iu,
];

const CHANGED =
  "cut|saved|reduced|raised|brought|led|meant|helped|gave|won|made|took|kept|improved|increased|halved|doubled|lowered|let|allowed|worked|dropped|fell|rose|grew";
const RESULT: readonly RegExp[] = [
  anyOf(
    "as a result",
    "in the end",
    "the (?:result|outcome|effect) (?:was|is)",
    "result(?:ed|ing) in",
    "ended up",
    "eventually",
    "since then",
    "after that",
    "afterwards?",
    `(?:which|this|that|it) (?:\\p{L}+ly )?(?:${CHANGED})`,
    "fell|rose|dropped|grew|went (?:up|down|from)|came down|improved|halved|doubled|increased|decreased",
    "(?:still (?:use|uses|using)|is now|are now|became|stayed|renewed|passed)",
    "(?:finished (?:on time|early|ahead)|on time|ahead of schedule)",
    "(?:I learned|I learnt|we won|recovered|went home|thanked)",
    "(?:signed|accepted|agreed|approved) (?:for|it|by|in|to|the)",
    "changed (?:his|her|their) mind",
    "(?:has|have) been \\p{L}+ing (?:since|for)",
  ),
  /'(?:s|ve) been \p{L}+ing (?:since|for)\b/iu,
  /\b(?:by|from) [$€£]?\d[\d.,]*\s?(?:%|percent|k\b|m\b|to\b)/iu,
  /\b(?:without|no|zero|never had) (?:an? |any )?(?:\p{L}+ )?(?:errors?|incidents?|injur(?:y|ies)|complaints?|delays?|loss|outages?|accidents?|findings)\b/iu,
];

/** Situation, task, action, result. */
export const STORY_PARTS: readonly Part[] = [
  {
    name: "situation",
    cues: [
      AT_NAME,
      anyOf(
        "when (?:I|we|our|my|the|an?)",
        "while (?:I|we)",
        "at the time",
        "back (?:in|at|then)",
        `in (?:(?:19|20)\\d{2}|${MONTH})`,
        `last ${SEASON}`,
        `${SOME} (?:years|months|weeks|days) ago`,
        "one (?:day|night|morning|afternoon|evening|shift|of (?:our|my|the))",
        "there (?:was|were)",
        "we (?:had|were)",
        `I (?:was|had (?:an?|${SOME}))`,
        "I worked (?:as|at|for|in|on)",
        "during (?:my|our|the|an?)",
        `${DETERMINER} (?:\\p{L}+ ){1,3}(?:was|were|had|wanted|came|called|complained|cancelled|canceled|refused|left|broke|stopped|failed)`,
      ),
    ],
    advice: "Begin with the situation: where it was, when, and who was there.",
  },
  {
    name: "task",
    cues: [
      anyOf(
        "(?:had|needed|have|needs) to",
        "(?:my|our|the) (?:job|task|role|goal|aim|target|responsibility|assignment|challenge|problem|question|deadline) (?:was|is|were)",
        "(?:was|were|been) (?:asked|told|responsible|expected|supposed|in charge|due)",
        "in charge of",
        "responsible for",
        "asked (?:me|us) to",
        "wanted (?:me|us|it|to)",
        "(?:it was (?:up to me|my)|fell to me)",
        "by (?:the end|monday|tuesday|wednesday|thursday|friday|noon|next)",
        "the (?:problem|issue|challenge)",
        "must",
        "at risk",
        "kept \\p{L}+ing",
        "too (?:slow|late|long|many|few)",
      ),
    ],
    advice: "Say what your own task was: what had to be done, and what depended on it.",
  },
  { name: "action", cues: ACTED, advice: "Say what you did, step by step, in sentences that begin with “I”." },
  { name: "result", cues: RESULT, advice: "Say what changed at the end, and how you know." },
];

export const ARGUMENT_PARTS: readonly Part[] = [
  {
    name: "approach",
    cues: [
      ...ACTED,
      anyOf(
        "I(?:'d| would| will|'ll| always| usually| never| first| normally)? (?:start|begin|look|check|ask|use|make|keep|take|write|set|go|see|think|try|talk|explain|stop|call|measure|prefer|want|read|split|test|teach|plan|put|tell|listen|find|compare|review|choose|like|build|follow|lock)",
        "my (?:approach|first step|rule|way|answer)",
        "the first (?:thing|step)",
        "first I",
        "step by step",
        "difference",
        "means",
      ),
    ],
    advice: "Open with your approach in one sentence: what you would do, or what you think.",
  },
  {
    name: "reasoning",
    cues: [
      anyOf(
        "because",
        "since (?:it|the|that|an?|they|we|I)",
        "so that",
        "so (?:I|we|the|it|they|this|that|nobody|everyone)",
        "the reason",
        "in order to",
        "otherwise",
        "that way",
        "trade-?offs?",
        "depend(?:s on|ing)",
        "rather than",
        "instead of",
        "(?:which|that) means",
        "to (?:avoid|make sure)",
        "the (?:risk|point|danger) (?:is|was|of)",
        "if (?:it|the|that|they|there|I|we|an?|nobody)",
        "unless",
        "as (?:it|that)",
      ),
    ],
    advice: "Give the reason: say “because”, and what the other choice would cost.",
  },
  {
    name: "example",
    cues: [
      AT_NAME,
      anyOf(
        "for (?:example|instance)",
        "such as",
        "once",
        "one (?:time|day|case|of)",
        "when (?:I|we)",
        "I did (?:this|that)",
        "in my (?:last|current|previous)",
        `last ${SEASON}`,
        "in (?:19|20)\\d{2}",
        "(?:I|we) (?:had|saw|found|built|used|ran|cut|moved)",
      ),
    ],
    advice: "Add one case from your own work: where it was, and what you did.",
  },
  {
    name: "conclusion",
    cues: [
      ...RESULT,
      anyOf(
        "in short",
        "overall",
        "to sum up",
        "therefore",
        "that(?:'s| is) (?:why|how)",
        "in summary",
        "finally",
        "at the end",
        "I(?:'d| would)? know (?:it|that)",
        "then I(?:'d| would)? (?:measure|check|review|watch)",
        "only then",
      ),
    ],
    advice: "Close with what came of it, or how you would know that it worked.",
  },
];

/** What is asked for is a view or a method, whatever the category. */
export const ASKS_FOR_VIEW =
  /^(?:why|which|what (?:is|are|makes|made|motivates|attracts|attracted|do you)|how (?:do|would|should))\b/iu;
/** What is asked for is a story, whatever the category. */
export const ASKS_FOR_STORY = anyOf(
  "a time",
  "an occasion",
  "a situation (?:when|where|in which)",
  "an example of (?:a|when|how)",
  "tell me about (?:an?|the|one|your)",
  "describe (?:an?|the|one)",
  "when (?:did|have) you",
  "have you ever",
  "most proud",
);
