import { findAskedSkills } from "../../chat/asked-skills.ts";
import { toWordKey } from "../../questions/claim-synonyms.ts";
import { isStopWord, toWords } from "../../text/words.ts";

/** What the answer has to hold. */
export type AskedForm = "reason" | "manner" | "amount" | "duration" | "date" | "place" | "person" | "whether" | "open";

export interface AskedQuestion {
  /** Without polite openings. */
  text: string;
  form: AskedForm;
  /** Lower case; each has to be accounted for before anything is said. */
  words: readonly string[];
  /** Words written with a capital within a sentence: they stand for themselves, not for words that mean the same. */
  names: ReadonlySet<string>;
  skills: ReadonlySet<string>;
}

const POLITE =
  /^\W*(?:(?:hi|hello|hey|so|and|ok|okay|well|please|thanks)\b[\s,.!]*)*(?:(?:could|can|would|will) you (?:please |kindly )?(?=tell|describe|explain|share|list|name|give|walk|say|show|remind|summari)|(?:i(?:'d| would) like to know|i want to know|do you (?:remember|know) (?=when|where|which|what|how)|tell me(?=,? (?:when|where|which|what|how|who|if|whether)))\s*,?\s*)?/iu;

const FORMS: readonly (readonly [AskedForm, RegExp])[] = [
  ["reason", /\bwhy\b|\bwhat made\b|\bhow come\b|\breasons?\b/iu],
  ["duration", /\bhow long\b|\bhow many (?:\p{L}+ )?(?:years|months|weeks|days|hours)\b/iu],
  ["amount", /\bhow (?:many|much|often|big|large|high)\b|\bwhat (?:percent|percentage|number|share|amount)\b/iu],
  ["date", /\bwhen\b|\bsince when\b|\b(?:what|which|in what|in which) (?:years?|months?|dates?)\b|\bdates?\b/iu],
  ["place", /\bwhere\b|\b(?:which|what) (?:city|town|place|country)\b/iu],
  ["manner", /^\W*how\b|[,;] how\b/iu],
  ["person", /^\W*(?:(?:for|with|to|by|at) )?who(?:m|se)?\b|\bwhom\b/iu],
  ["whether", /^\W*(?:do|did|does|have|has|had|are|were|was|is|can|could)\b|\b(?:whether|if) (?:you|i)\b/iu],
];

export function readQuestion(question: string): AskedQuestion {
  const text = question.normalize("NFKC").replace(/[’‘]/gu, "'").replace(POLITE, "").replace(/\s+/gu, " ").trim();
  const form = FORMS.find(([, shape]) => shape.test(text))?.[0] ?? "open";
  const names = [...text.matchAll(/(?<=[\p{L}\p{N},;'"”)\-&] )["“(]?(\p{Lu}[\p{L}\p{N}+#.&-]*)/gu)].flatMap(
    ([, name]) =>
      toWords(name!)
        .map(bare)
        .filter((word) => word !== "i"),
  );
  const words = toWords(text).flatMap(splitWord).map(bare);
  return {
    text,
    form,
    words: [...new Set(words.filter((word) => !isStopWord(word) || names.includes(word)))].filter(
      (word) => !ASKING.has(word) && word.length > 0,
    ),
    names: new Set(names),
    skills: findAskedSkills(text),
  };
}

/** Words that only ask. */
const ASKING = new Set(
  `tell list name mention say show give explain describe briefly short shortly quick quickly exactly precisely actually ever please
  anything everything something there's question answer know i'm i've you've you're what's where's who's i'd many much long often
  me us any some anybody anyone somebody someone others kind kinds type types sort detail details more bit information info regarding concerning`.split(
    /\s+/,
  ),
);

function splitWord(word: string): string[] {
  return /^\p{L}+(?:-\p{L}+)+$/u.test(word) ? word.split("-") : [word];
}

function bare(word: string): string {
  return word.replace(/'s$|'$/u, "");
}

/** The words that a vocabulary does not account for. */
export function listRest({ words }: AskedQuestion, vocabulary: ReadonlySet<string>): string[] {
  return words.filter((word) => !vocabulary.has(toWordKey(word)));
}

export function toVocabulary(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(toWordKey));
}

/** "What did you import?": what one is asked to have done. */
export function findVerb(text: string): string | undefined {
  return /\b(?:did|do|have|had) (?:you|i) (?:ever )?(\p{L}+)/iu.exec(text)?.[1]?.toLowerCase();
}
