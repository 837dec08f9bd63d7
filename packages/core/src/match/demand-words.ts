import { plain } from "../resume/resume-line.ts";
import { findKnownSkill } from "../resume/skill-taxonomy.ts";
import type { RequirementKind } from "../schemas/index.ts";
import { listAskedSkills } from "./named-skills.ts";
import { findSpokenLanguages } from "./language-names.ts";

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  ein: 1, zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, zehn: 10,
  un: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, dos: 2, tres: 3, cuatro: 4, cinco: 5,
}; // prettier-ignore
const YEAR = "(?:years?|yrs?|jahre?n?|ans|annees?|anos?)";
const YEARS = new RegExp(
  `\\b(\\d{1,2}|${Object.keys(NUMBER_WORDS).join("|")})\\s*(?:\\+|plus)?\\s*(?:(?:-|–|—|to|bis|a|or|oder)\\s*\\d{1,2}\\s*)?(?:\\(\\d{1,2}\\)\\s*)?\\+?\\s*(?:or more |oder mehr |ou plus |o mas )?(?:full |volle )?${YEAR}(?![a-z])`,
);
const MONTHS =
  /\b(12|18|24|36)\s?\+?\s?(?:months?|monate?n?|mois|meses)(?:'s?)? (?:of |an |d'|de )?(?:\w+ )?(?:experience|erfahrung|berufserfahrung|experiencia)/;
/** Words for "some years" ask for at least two. */
const SEVERAL = /\b(?:several|multiple|a few|some) years|mehrjahrige|plusieurs annees|varios anos/;
const SEVERAL_YEARS = 2;

/** Years asked for, the lower of two; null where none are. */
export function readYears(text: string): number | null {
  const said = plain(text);
  const found = YEARS.exec(said)?.[1];
  if (found !== undefined) return NUMBER_WORDS[found] ?? Number(found);
  const months = MONTHS.exec(said)?.[1];
  if (months !== undefined) return Number(months) / 12;
  return SEVERAL.test(said) ? SEVERAL_YEARS : null;
}

export const DEGREE_WORDS =
  /\b(?:bachelor(?:'?s)?|master(?:'?s)? (?:degree|in|of|or)|master'?s\b|(?:bsc|msc|b\.sc|m\.sc|b\.a|m\.a|bs|ms|ba|ma|bsn|msn|mba|phd|ph\.d|b\.?ed|pgce)\b(?! office)|doctorate|degree|diploma|high school|ged\b|hn[cd]\b|btec|nvq|secondary school|a[- ]levels|graduate (?:of|in)|apprenticeship|vocational (?:training|qualification)|abitur|studium|hochschul\w*|universitats\w*|(?:\w*)ausbildung|berufsabschluss|abgeschlossene[sr]?|diplome\w*|bac ?\+ ?\d|licence (?:en|de|professionnelle)|formation (?:en|de|superieure|initiale)|ecole d'ingenieur|grado (?:en|medio|superior)|titulacion|titulo|licenciatura|formacion profesional|university education|college education)/;
export const CERTIFICATE_WORDS =
  /\b(?:licen[cs]e[ds]?|licensure|certifi(?:ed|cates?|cations?)|certificat\w*|zertifi\w*|registration|registered (?:nurse|general nurse)|rn|lpn|cna|cpa|acca|cfa|pmp|prince2|cissp|cscs|bls|acls|pals|cpr|qts|cdl|osha(?: ?\d+)?|servsafe|istqb|itil|fuhrerschein\w*|\w*schein|permis\b.{0,12}|carnet|carne|caces|habilitation\w*|approbation|staatsexamen|clearance|cpc|digi(?:tal)? (?:tacho )?card|first aid|ersthelfer\w*|dbs|nmc|shrm(?:-cp)?|cipd|gas safe|qualifications?|weiterbildung\w*|fortbildung\w*|journeyman|meisterbrief)\b/;
const EXPERIENCE_WORDS =
  /\b(?:experience (?:as|of working|working|in an?|leading|managing|running|within|supervising)|work experience|professional experience|track record|berufserfahrung|erfahrung als|experience professionnelle|experience en tant|experiencia (?:como|laboral|profesional|previa)|proven experience|previous experience|prior experience|background (?:as|in))\b/;
/** Knowledge of a thing: a skill even where the taxonomy does not know it. */
const SKILL_LEAD =
  /\b(?:experience (?:with|using|in|of)|experienced (?:with|in)|knowledge|proficien\w+|familiar\w*|expertise|skilled|hands-on|understanding|command of|competen\w+|kenntnisse|erfahrung (?:mit|in|im)|umgang mit|vertraut|maitrise|connaissance\w*|conocimiento\w*|dominio|manejo|skills? in|using|working with)\b/;

/** What sort of thing a requirement asks for. */
export function readKind(text: string): RequirementKind {
  const said = plain(text);
  const known = listAskedSkills(text);
  if (/\b(?:first aid|ersthelfer\w*)\b/.test(said)) return "certificate";
  if (DEGREE_WORDS.test(said) && readYears(text) === null) return "education";
  if (findSpokenLanguages(text).length > 0 && known.every(isSoftSkill)) return "language";
  if (CERTIFICATE_WORDS.test(said)) return "certificate";
  if (readYears(text) !== null) return known.length === 0 ? "experience" : "skill";
  if (DEGREE_WORDS.test(said)) return "education";
  if (known.some((skill) => !isSoftSkill(skill))) return "skill";
  if (EXPERIENCE_WORDS.test(said)) return "experience";
  if (known.length > 0) return "other";
  return SKILL_LEAD.test(said) ? "skill" : "other";
}

export function isSoftSkill(skill: string): boolean {
  return findKnownSkill(skill)?.category === "Soft Skills";
}
