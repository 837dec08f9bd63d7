import type { AnswerSentence } from "../../schemas/index.ts";
import { type AskedQuestion, listRest, toVocabulary } from "./asked-question.ts";
import {
  type KnownResume,
  clean,
  hasAll,
  listEvidence,
  tellEntry,
  tellStudy,
  toKeys,
  toSentence,
} from "./known-resume.ts";

/** What one kind of question is answered with; null: it asks for something else; none: the resume does not say. */
export type Tell = (asked: AskedQuestion, resume: KnownResume) => AnswerSentence[] | null;

const EMAIL = toVocabulary("email e mail address contact reach write send");
const PHONE = toVocabulary("phone telephone mobile cell cellphone number call reach contact ring");
const REACH = toVocabulary("contact reach touch data way get best");
const NAME = toVocabulary("name full first last surname family given called");
const PLACE = toVocabulary(
  "live living reside residence based located location city town home address current currently place area now",
);
const LINK = toVocabulary(
  "link url website site web page portfolio homepage profile linkedin github gitlab twitter social media account online address personal username handle",
);
const YEARS = toVocabulary(
  "year experience work working worked total long professional overall altogether career employed employment far",
);
const SELF = toVocabulary(
  "introduce introduction summary summarise summarize profile professional background career walk through resume cv elevator pitch overview person",
);

export const tellEmail: Tell = (asked, resume) =>
  /\be-?mail\b/iu.test(asked.text) && listRest(asked, EMAIL).length === 0 ? tellContact(resume, "email") : null;

export const tellPhone: Tell = (asked, resume) =>
  /\b(?:phone|telephone|mobile|cell|cellphone)\b/iu.test(asked.text) && listRest(asked, PHONE).length === 0
    ? tellContact(resume, "phone")
    : null;

export const tellReach: Tell = (asked, resume) =>
  /\b(?:contact|reach|get in touch)\b/iu.test(asked.text) && listRest(asked, REACH).length === 0
    ? [...tellContact(resume, "email"), ...tellContact(resume, "phone")]
    : null;

export const tellName: Tell = (asked, resume) =>
  /\b(?:your|my) (?:\p{L}+ )?(?:name|surname)\b|\bare you called\b/iu.test(asked.text) &&
  listRest(asked, NAME).length === 0
    ? tellContact(resume, "name")
    : null;

const ASKS_LINK =
  /\b(?:your|my)\b.*\b(?:linkedin|github|gitlab|twitter|website|portfolio|homepage|links?|url|web page|web ?site)\b|\b(?:linkedin|github|gitlab|twitter)\s+(?:url|link|profile|account|page|handle|username)\b/iu;
const SITES = /\b(?:linkedin|github|gitlab|twitter)\b/giu;

export const tellLinks: Tell = (asked, resume) => {
  if (!ASKS_LINK.test(asked.text) || listRest(asked, LINK).length > 0) return null;
  const sites = asked.text.match(SITES) ?? [];
  const { links } = resume.profile.contact;
  return links.flatMap((url, index) => {
    const [evidence] = listEvidence(resume, `/contact/links/${index}`);
    const isAsked = sites.length === 0 || sites.some((site) => url.toLowerCase().includes(site.toLowerCase()));
    return evidence && isAsked
      ? [toSentence(`My resume lists this link: ${clean(evidence.quote).replace(/[\s,;|·]+$/u, "")}`, [evidence])]
      : [];
  });
};

export const tellPlace: Tell = (asked, resume) => {
  const asksPlace = /\b(?:live|living|reside|based|located|location|city|town|address)\b/iu.test(asked.text);
  if (!asksPlace || !/\b(?:you|your|i|my)\b/iu.test(asked.text)) return null;
  const rest = listRest(asked, PLACE);
  const { location } = resume.profile;
  if (rest.length > 0 && !hasAll(toKeys(location ?? ""), rest)) return null;
  const evidence = listEvidence(resume, "/location");
  return location === null || evidence.length === 0 ? [] : [toSentence(`I am based in ${location}`, evidence)];
};

export const tellYears: Tell = (asked, resume) => {
  if (
    !/\bhow (?:many years|long)\b|\byears of (?:\p{L}+ )?experience\b|\btotal (?:work )?(?:years|experience)\b/iu.test(
      asked.text,
    )
  )
    return null;
  if (listRest(asked, YEARS).length > 0) return null;
  const { totalWorkYears } = resume.profile;
  const evidence = listEvidence(resume, "/totalWorkYears");
  return !totalWorkYears || evidence.length === 0
    ? []
    : [toSentence(`I have ${totalWorkYears} ${totalWorkYears === 1 ? "year" : "years"} of work experience`, evidence)];
};

const MAX_SUMMARY = 3;

export const tellSelf: Tell = (asked, resume) => {
  const asksSelf =
    /\babout (?:yourself|you|me|myself)\b|\bintroduce (?:yourself|me)\b|^who are you\b|\b(?:your|my) (?:professional )?(?:summary|background)\b|\bthrough (?:your|my) (?:resume|cv|career|background)\b/iu;
  if (!asksSelf.test(asked.text) || listRest(asked, SELF).length > 0) return null;
  const [evidence] = listEvidence(resume, "/summary");
  if (evidence)
    return clean(evidence.quote)
      .split(/(?<=[\p{Ll}\d)][.!?])\s+(?=\p{Lu})/u)
      .slice(0, MAX_SUMMARY)
      .map((text) => toSentence(text, [evidence]));
  return [tellEntry(resume, 0), tellStudy(resume, 0)].filter((sentence) => sentence !== null);
};

const OPENINGS = { email: "I can be reached at", phone: "I can be reached at", name: "I am" };

function tellContact(resume: KnownResume, field: keyof typeof OPENINGS): AnswerSentence[] {
  const value = resume.profile.contact[field];
  const evidence = listEvidence(resume, `/contact/${field}`);
  return value === null || evidence.length === 0 ? [] : [toSentence(`${OPENINGS[field]} ${value}`, evidence)];
}
