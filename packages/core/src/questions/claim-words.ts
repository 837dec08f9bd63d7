import { toStem } from "../text/words.ts";

const words = (list: string) => list.split(/\s+/).filter((word) => word !== "");

export const MONTHS: readonly string[] = [
  "january jan",
  "february feb",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sept sep",
  "october oct",
  "november nov",
  "december dec",
];

/** Numbers written as words. "One" is left out: it is a pronoun more often than a number. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...words("two three four five six seven eight nine ten eleven twelve").map((word, i): [string, string] => [
    word,
    `${i + 2}`,
  ]),
  ...words("twenty thirty forty fifty sixty seventy eighty ninety").map((word, i): [string, string] => [
    word,
    `${(i + 2) * 10}`,
  ]),
  ["fifteen", "15"],
  ["dozen", "12"],
  ["dozens", "dozens"],
  ["hundred", "100"],
  ["hundreds", "hundreds"],
  ["thousands", "thousands"],
  ["millions", "millions"],
  ["half", "half"],
  ["halved", "half"],
  ["doubled", "2x"],
  ["double", "2x"],
  ["twice", "2x"],
  ["tripled", "3x"],
  ["triple", "3x"],
  ["quadrupled", "4x"],
]);

/** Any word of a group stands for the others. The first four are what advice may not mention either. */
export const DEGREES: readonly ReadonlySet<string>[] = [
  new Set(words("bachelor bachelors bachelor's undergraduate bsc b.sc beng b.eng BS BA bba")),
  new Set(words("master's masters msc m.sc meng m.eng MS MA mba m.b.a")),
  new Set(words("phd ph.d doctorate doctoral dr")),
  new Set(words("mba m.b.a")),
  new Set(words("diploma diplomas")),
  new Set(words("certified certification certifications certificate certificates cert")),
  new Set(words("licensed licence license licensure licences licenses")),
  new Set(
    words(
      "degree degrees bachelor bachelors bachelor's master's masters bsc msc phd BS BA MS MA mba diploma graduate graduated",
    ),
  ),
  new Set(words("valedictorian cum laude honours honors distinction")),
];

/** Who did what, at which rank: the easiest thing to make bigger than it was. */
export const ROLE_CLAIMS: readonly ReadonlySet<string>[] = [
  new Set(
    words(
      `led lead leads leading leader managed manage manages managing manager management headed head heads heading supervised
      supervise supervises supervising supervisor oversaw oversee overseeing oversees directed direct directs directing director
      chaired`,
    ),
  ),
  new Set(words("founded founder cofounded co-founded cofounder founding")),
  new Set(words("award awards awarded won winner prize recognised recognized")),
  new Set(words("promoted promotion")),
  new Set(words("hired hire hiring recruited recruiting recruitment")),
  new Set(words("patent patents patented")),
  new Set(words("published publication publications")),
];

/** In the singular. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  words(
    `engineer developer programmer manager director nurse teacher analyst architect consultant supervisor coordinator
    administrator specialist technician electrician plumber carpenter mechanic accountant auditor president officer executive
    chief principal senior junior intern assistant representative designer scientist researcher professor lecturer founder
    owner recruiter vp ceo cto cfo coo cio physician surgeon pharmacist therapist attorney lawyer paralegal chef foreman
    superintendent tutor librarian counselor counsellor`,
  ),
);

/** First words of ordinary sentences that no rule of form gives away. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  words(
    `led built ran wrote grew made drove taught won sold cut set kept held brought took oversaw began spoke dealt met gave found
    sought spent sent rebuilt rewrote undertook add name say state prepare keep start begin end close open pick choose bring
    show compare check practise practice put stay avoid mention finish give think tie link connect look first then next finally
    later since today currently previously resume answer result situation task action work team my our as responsible set
    reduce go separate spend lead tell take choose describe explain argue leave be cover draw order rank repeat imagine measure mark note
    improve increase develop design create support help provide maintain manage lead deliver write teach train plan
    coordinate ensure handle sell assist supervise perform monitor build implement test review analyse analyze`,
  ),
);

/** Words that carry a sentence, not a fact. */
export const SCAFFOLD_STEMS: ReadonlySet<string> = new Set(
  words(
    "work worked working role resume list lists listed experience skill skills show shows include included study studied job position responsible",
  ).map(toStem),
);
