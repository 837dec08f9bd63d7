import { isSpokenLanguage } from "../../resume/spoken-languages.ts";
import type { SectionKind } from "../../resume/section-words.ts";
import type { AnswerSentence, Evidence } from "../../schemas/index.ts";
import { listRest, toVocabulary } from "./asked-question.ts";
import { hasAll, toKeys, toSentence } from "./known-resume.ts";
import { listSectionLines } from "./section-lines.ts";
import type { Tell } from "./tell-person.ts";

const SPEAK = toVocabulary(
  "speak spoken fluent fluently language foreign mother tongue native know well bilingual other level good understand read write can human",
);
const SKILLS = toVocabulary(
  "skill skillset technology tech stack tool know use used using work worked working familiar proficient proficiency competency expertise experience technical core key main have good list knowledge platform",
);
const ABOUT_CODE = new Set(["programming", "coding", "computer", "software"]);
const MAX_SKILLS = 20;

/** "Which languages do you speak?", "Do you speak French?", "How well do you speak it?" */
export const tellSpoken: Tell = (asked, resume) => {
  const speaks = /\b(?:speak|spoken|fluent|foreign|bilingual|mother tongue|native)\b/iu.test(asked.text);
  const named = asked.words.filter((word) => isSpokenLanguage(word));
  const languages = /\blanguages?\b/iu.test(asked.text) && resume.spoken.length > 0;
  if (!speaks && named.length === 0 && !languages) return null;
  const rest = listRest(asked, SPEAK).filter((word) => !named.includes(word));
  if (rest.length > 0) return null;
  if (/\b(?:native|mother tongue|level|how well|how good|fluent)\b/iu.test(asked.text)) {
    const wanted =
      named.length > 0 ? new RegExp(`\\b(?:${named.join("|")})\\b`, "iu") : /\b(?:native|mother tongue|fluent)\b/iu;
    return listSectionLines(resume, "languages")
      .filter(({ evidence }) => wanted.test(evidence[0]!.quote))
      .slice(0, 3);
  }
  const spoken = resume.spoken.filter(({ name }) => named.length === 0 || named.includes(name.toLowerCase()));
  return toList("I speak", spoken);
};

/** "What are your skills?", "Which databases do you know?": all of them, or those under the resume's own heading for it. */
export const tellSkills: Tell = (asked, resume) => {
  const asksList =
    /\b(?:skills?|skill ?set|technolog(?:y|ies)|tech stack|tools?|software|frameworks?|languages|databases?|librar(?:y|ies)|platforms?|competenc\p{L}+|expertise)\b/iu;
  if (!asksList.test(asked.text) || !["open", "whether", "place"].includes(asked.form) || asked.form === "place")
    return null;
  const rest = listRest(asked, SKILLS);
  const categories = Object.keys(resume.profile.skills);
  const chosen = categories.filter((category) =>
    rest.every(
      (word) => hasAll(toKeys(category), [word]) || (ABOUT_CODE.has(word) && /language|tool/iu.test(category)),
    ),
  );
  if (rest.length > 0 && chosen.length === 0) return null;
  const names = new Set(chosen.flatMap((category) => resume.profile.skills[category]!));
  const skills = resume.facts.skills
    .filter(({ name }) => names.has(name))
    .map(({ name, sentence }) => ({ name, evidence: sentence.evidence[0]! }));
  return toList("My resume lists these skills:", skills.slice(0, MAX_SKILLS));
};

function toList(opening: string, items: readonly { name: string; evidence: Evidence }[]): AnswerSentence[] {
  if (items.length === 0) return [];
  const names = items.map(({ name }) => name);
  const joined = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`;
  return [
    toSentence(
      `${opening} ${joined}`,
      items.map(({ evidence }) => evidence),
    ),
  ];
}

interface Listed {
  kind: SectionKind;
  asks: RegExp;
  words: ReadonlySet<string>;
}

const HAVE = "have hold held receive received won win get got list listed done any earn earned been";
const LISTED: readonly Listed[] = [
  {
    kind: "certificates",
    asks: /\b(?:certif\p{L}+|licen[cs]\p{L}+|accredit\p{L}+)\b/iu,
    words: toVocabulary(
      `${HAVE} certificate certification certified licence license licensed accreditation accredited professional`,
    ),
  },
  {
    kind: "awards",
    asks: /\b(?:awards?|awarded|honou?rs?|prizes?|scholarships?)\b/iu,
    words: toVocabulary(`${HAVE} award awarded honor honour prize recognition`),
  },
  {
    kind: "publications",
    asks: /\b(?:publi(?:cations?|shed|sh)|papers?)\b/iu,
    words: toVocabulary(`${HAVE} publication publish published paper article write wrote written author authored`),
  },
  {
    kind: "interests",
    asks: /\b(?:hobb(?:y|ies)|interests?|(?:free|spare) time|pastimes?|outside (?:of )?work)\b/iu,
    words: toVocabulary(`${HAVE} hobby interest interested free spare time pastime outside work personal`),
  },
  {
    kind: "volunteer",
    asks: /\b(?:volunteer\p{L}*|voluntary|charit\p{L}+|community work)\b/iu,
    words: toVocabulary(
      `${HAVE} volunteer volunteered volunteering voluntary charity charitable work experience activity where community do did`,
    ),
  },
  {
    kind: "projects",
    asks: /\bprojects?\b/iu,
    words: toVocabulary(
      `${HAVE} project personal side portfolio work worked working build built make made complete completed`,
    ),
  },
];
const MAX_LINES = 8;

/** "What awards have you won?": the lines under that heading, or those of them that name what is asked about. */
export const tellListed: Tell = (asked, resume) => {
  if (asked.form !== "open" && asked.form !== "whether" && asked.form !== "place") return null;
  for (const { kind, asks, words } of LISTED) {
    if (!asks.test(asked.text)) continue;
    const lines = listSectionLines(resume, kind);
    const rest = listRest(asked, words);
    const named = lines.filter(({ evidence }) => hasAll(toKeys(evidence.map(({ quote }) => quote).join(" ")), rest));
    if (named.length > 0) return named.slice(0, MAX_LINES);
  }
  return null;
};

const COURSES = toVocabulary(
  `${HAVE} course courses coursework module class take took taken taking attend attended study studied university college school main relevant`,
);
const COURSE_LABEL = /^(?:relevant |major |selected |key )?(?:courses?|coursework|modules)\b/iu;

/** "Which courses did you take?": what stands under that label among the studies, or behind it. */
export const tellCourses: Tell = (asked, resume) => {
  if (asked.form !== "open" || !/\b(?:courses?|coursework|modules|classes)\b/iu.test(asked.text)) return null;
  if (listRest(asked, COURSES).length > 0) return null;
  const lines = listSectionLines(resume, "education");
  const told = lines.flatMap((line, i) => {
    const quote = line.evidence[0]!.quote.trim();
    if (!COURSE_LABEL.test(quote)) return [];
    if (/[:\t]\s*\S/.test(quote)) return [line];
    const rest = lines.slice(i + 1);
    const end = rest.findIndex(({ evidence }) => /\b(?:19|20)\d{2}\b/.test(evidence[0]!.quote));
    return rest.slice(0, end === -1 ? rest.length : Math.max(end - 2, 0));
  });
  return told.length > 0 ? told.slice(0, MAX_LINES) : null;
};
