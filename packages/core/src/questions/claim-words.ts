import { toStem } from "../text/words.ts";

const words = (list: string) => list.split(/\s+/).filter((word) => word !== "");

export const MONTHS: readonly string[] = [
  "january jan januar janvier enero",
  "february feb februar février febrero",
  "march mar märz mars marzo",
  "april apr avril abril",
  "may mai mayo",
  "june jun juni juin junio",
  "july jul juli juillet julio",
  "august aug août agosto",
  "september sept sep septembre septiembre",
  "october oct oktober okt octobre octubre",
  "november nov novembre noviembre",
  "december dec dezember dez décembre diciembre",
];

/** "One" counts within a number ("twenty-one"), not alone. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...words(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ).map((word, i): [string, number] => [word, i + 1]),
  ...words("twenty thirty forty fifty sixty seventy eighty ninety").map((word, i): [string, number] => [
    word,
    (i + 2) * 10,
  ]),
  // German, French and Spanish, without those that are English words.
  ...words("zwei drei vier fünf sechs sieben acht neun zehn").map((word, i): [string, number] => [word, i + 2]),
  ...words("deux trois quatre cinq").map((word, i): [string, number] => [word, i + 2]),
  ...words("cuatro cinco seis siete ocho nueve diez").map((word, i): [string, number] => [word, i + 4]),
  ...words(
    "elf:11 zwölf:12 dreizehn:13 vierzehn:14 fünfzehn:15 sechzehn:16 achtzehn:18 sechzig:60 siebzig:70 achtzig:80 neunzig:90 zwanzig:20 dreißig:30 vierzig:40 fünfzig:50 huit:8 neuf:9 dix:10 douze:12 quinze:15 vingt:20 trente:30",
  ).map(toEntry),
  ...words("quarante:40 cinquante:50 doce:12 veinte:20 treinta:30 cuarenta:40 cincuenta:50").map(toEntry),
]);

function toEntry(pair: string): [string, number] {
  const [word = "", value] = pair.split(":");
  return [word, Number(value)];
}

export const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

export const CURRENCIES: Readonly<Record<string, string>> = {
  dollars: "$",
  usd: "$",
  euro: "€",
  euros: "€",
  eur: "€",
  pounds: "£",
  gbp: "£",
};

/** In percent. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 50],
  ["third", 100 / 3],
  ["quarter", 25],
  ["fifth", 20],
  ["tenth", 10],
]);

/** Amounts in one word. */
export const MULTIPLES: ReadonlyMap<string, string> = new Map([
  ["dozens", "dozens"],
  ["hundreds", "hundreds"],
  ["thousands", "thousands"],
  ["millions", "millions"],
  ["halved", "50%"],
  ["halving", "50%"],
  ["doubled", "2x"],
  ["doubling", "2x"],
  ["double", "2x"],
  ["twice", "2x"],
  ["tripled", "3x"],
  ["tripling", "3x"],
  ["triple", "3x"],
  ["quadrupled", "4x"],
  ["verdoppelte", "2x"],
  ["verdoppelt", "2x"],
  ["verdreifachte", "3x"],
  ["verdreifacht", "3x"],
  ["halbierte", "50%"],
  ["halbiert", "50%"],
  ["dutzende", "dozens"],
  ["hunderte", "hundreds"],
  ["tausende", "thousands"],
]);

/** Words that state an amount, for those who only ask whether one is there. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...[...SMALL_NUMBERS.keys()].filter((word) => word !== "one"),
  ...Object.keys(SCALES).filter((word) => word.length > 2),
  ...MULTIPLES.keys(),
  "half",
]);

/** One unit in its spellings. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  [
    "ms millisecond milliseconds",
    "s sec secs second seconds",
    "min mins minute minutes",
    "h hr hrs hour hours",
  ].flatMap((spellings) => words(spellings).map((word): [string, string] => [word, words(spellings)[0]!])),
);

/** Stems of nouns that count anything: "32 people" where the resume says "32 employees". */
export const MEASURES: ReadonlySet<string> = new Set(
  words("people person member head times percent point").map(toStem),
);

/** Any word of a group stands for the others. The first four are what advice may not mention either. */
export const DEGREES: readonly ReadonlySet<string>[] = [
  new Set(words("bachelor bachelors bachelor's undergraduate bsc b.sc beng b.eng BS BA bba")),
  new Set(words("master's masters msc m.sc meng m.eng med m.ed MS MA mba m.b.a")),
  new Set(words("phd ph.d doctorate doctoral dr")),
  new Set(words("mba m.b.a")),
  new Set(words("diploma diplomas")),
  new Set(words("certified certification certifications certificate certificates cert")),
  new Set(words("licensed licence license licensure licences licenses")),
  new Set(
    words(
      "beng b.eng meng m.eng degree degrees bachelor bachelors bachelor's master's masters bsc msc phd BS BA MS MA mba diploma graduate graduated",
    ),
  ),
  new Set(words("bsc b.sc BS")),
  new Set(words("BA")),
  new Set(words("beng b.eng")),
  new Set(words("msc m.sc MS")),
  new Set(words("MA")),
  new Set(words("meng m.eng")),
  new Set(words("valedictorian cum laude honours honors distinction")),
];

/** Who did what, at which rank: the easiest thing to make bigger than it was. */
export const ROLE_CLAIMS: readonly ReadonlySet<string>[] = [
  new Set(
    words(
      `led lead leads leading leader managed manage manages managing manager management headed head heads heading supervised
      supervise supervises supervising supervisor oversaw oversee overseeing oversees directed direct directs directing director
      chaired leite leitete leiten leitung leiter leiterin geleitet`,
    ),
  ),
  new Set(words("founded founder cofounded co-founded cofounder founding")),
  new Set(words("award awards awarded won winner prize recognised recognized")),
  new Set(words("promoted promotion")),
  new Set(words("hired hire hiring recruited recruiting recruitment")),
  new Set(
    words(
      "trained train trains training trainer taught teach teaches teaching teacher mentored mentor mentors mentoring coached coach coaching tutored tutor instructed instructor onboarded onboarding",
    ),
  ),
  new Set(words("patent patents patented")),
  new Set(words("published publication publications coauthor coauthored author authored")),
  new Set(words("author authored wrote write writing")),
];

/** In the singular. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  words(
    `engineer developer programmer manager director nurse teacher analyst architect consultant supervisor coordinator
    administrator specialist technician electrician plumber carpenter mechanic accountant auditor president officer executive
    chief principal senior junior intern assistant representative designer scientist researcher professor lecturer founder
    owner recruiter vp ceo cto cfo coo cio physician surgeon pharmacist therapist attorney lawyer paralegal chef foreman
    superintendent tutor librarian head leader counselor counsellor`,
  ),
);

/** Verbs of telling, which name nothing. Not where a name stands: "at marks" is no mark. */
const PLAIN_VERBS = words(
  `another traffic led built ran wrote grew made drove taught won sold cut set kept held brought took oversaw began spoke dealt met gave found
  sought spent sent rebuilt rewrote undertook became came went fell rose saw got did put ran add say state prepare keep
  start begin close open pick choose bring show compare check practise stay avoid mention finish give think tie
  link connect look resume reduce go separate spend lead tell take describe explain argue
  leave be cover draw order rank repeat imagine measure mark note improve increase develop create provide
  maintain manage deliver write teach train coordinate ensure handle sell assist supervise perform monitor build implement
  test analyse analyze picture suppose consider recall walk talk outline summarise summarize introduce present`,
);

/** Ordinary adverbs, adjectives and nouns, which name nothing wherever they stand. */
export const GENERAL_WORDS: ReadonlySet<string> = new Set(
  words(
    `name end first then next finally later since today currently previously together every everyday once always often usually
    instead around across along among towards throughout besides also altogether overall answer result results situation task
    action work team my our as responsible set design support help plan review change practice use order test care separate
    which whose whom people person colleague colleagues coworker coworkers company employer organisation organization job jobs
    role career part parts way ways total time times addition example case detail details fact place area areas field kind
    sort number amount year years month months week weeks day days hour hours minute minutes moment past present future
    beginning turn return response contrast general particular short own hand hands others everyone everybody someone somebody anyone anybody nobody halfway
    both half least last same whole small large big new old good great long full different several many few various charge
    group average maximum minimum well better best more less basis need needs goal focus purpose
    reason cause effect effort step steps side level point points rest mine experience skill skills position resume`,
  ),
);

/** First words of ordinary sentences that no rule of form gives away. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set([...PLAIN_VERBS, ...GENERAL_WORDS]);

/** Words that carry a sentence, not a fact. */
export const SCAFFOLD_STEMS: ReadonlySet<string> = new Set(
  words(
    "one work worked working role resume list lists listed experience skill skills show shows include included study studied job position responsible",
  ).map(toStem),
);

/** How a line begins that tells of somebody else's work, or everybody's. */
export const HELPING =
  /^[\s•*-]*(?:I\s+)?(?:helped|helps?|helping|assisted|assists?|assisting|(?:took|takes?|taking) part|participated?|participating|contributed?|contributing|mitarbeit|mithilfe|mitwirkung|unterstützung|beteiligung)\b/iu;

/** A time told from today: nothing in a resume says when that was. */
export const RELATIVE_TIMES =
  /\b(?:(?:last|this|past)\s+(?:winter|spring|summer|autumn|fall|week|month|quarter|year)|yesterday|(?:days?|weeks?|months?|years?)\s+ago|(?:in|during|since)\s+(?:the\s+|early\s+|late\s+)?(?:winter|summer|autumn))\b/giu;

/** What "I", "the" and "with" are in German, French and Spanish. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  words(
    `ich wir mein meine unser unsere der die das den dem des ein eine einen einem einer eines und oder mit bei beim als von vom zu zum
    zur durch für auf im am aus nach vor über unter seit bis habe haben hat war bin sind wurde dabei dort hier auch nicht
    je j nous mon ma mes notre nos le la les l un une des du de d et ou avec chez comme par pour sur dans en au aux à ai avons suis
    était depuis jusqu ce cette qui que
    yo nosotros mi mis nuestro nuestra el los las una unos unas y o con como por para sobre al del he hemos soy fui era desde
    hasta este esta que se lo`,
  ),
);
