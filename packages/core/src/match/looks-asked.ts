import { plain } from "../resume/resume-line.ts";
import { locateSkills } from "../text/known-skills.ts";
import { CERTIFICATE_WORDS, DEGREE_WORDS, readYears } from "./demand-words.ts";
import { findSpokenLanguages } from "./language-names.ts";

/** What a job does begins with one of these: "Build dashboards in Tableau", "Leading a team". */
const DUTY = new Set(
  `act administer advise analyse analyze answer apply arrange assess assist attend build carry check clean coach collaborate
  communicate complete conduct configure contribute control coordinate cook create define deliver deploy design develop diagnose
  direct document draft drive engage ensure establish evaluate execute explore facilitate follow gather generate greet grow guide
  handle help identify implement improve inspect install investigate keep launch lead liaise load maintain make manage measure
  mentor monitor negotiate operate optimise optimize order organise organize oversee own participate partner perform plan
  prepare present prioritise prioritize process produce promote provide read receive recommend reconcile record recruit repair
  report represent research resolve respond review run schedule select sell serve set shape share ship solve steer stock
  strengthen supervise supply support take teach test track train transform translate troubleshoot turn unload update use
  welcome work write you'll`.split(/\s+/),
);
const OWN_PEOPLE = /\b(?:we|our|us|they|their|wir|unser\w*|nous|notre|nos|nosotros|nuestr\w*)\b/i;
/** "Lakeshore is a hospital": of somebody else. */
const TELLS = /\b(?:is|are) (?:an?|the|one)\b(?! (?:must|plus|bonus|advantage|asset))/i;
const THING =
  /\b(?:experience|experienced|knowledge|understanding|proficien\w+|expertise|familiar\w*|fluen\w+|skills?|ability|able to|comfortable|track record|background in|competen\w+|eye for|willing\w*|erfahrung\w*|kenntnisse\w*|\w+kenntnisse|führerschein|expérience|connaissances?|experiencia|conocimientos?)\b/i;
const MARK = /\b(?:essential|required|needed|mandatory|a must|desirable|preferred|a plus|a bonus|an advantage)\b/i;
const MAX_FRAGMENT_WORDS = 18;
const MAX_NAME_WORDS = 6;
const MAX_LANGUAGE_WORDS = 4;

/**
 * Whether a line of a part that nothing is known of reads as something asked of a person: years, a degree, a certificate, a
 * language, knowledge, or as a list item a name or two and nothing else. Not a duty, nothing about the employer.
 */
export function looksAsked(written: string, { bullet, title }: { bullet: boolean; title: boolean }): boolean {
  const words = plain(written).split(/\s+/);
  const first = words[0]?.replace(/[^\p{L}']/gu, "") ?? "";
  const base = first.replace(/ing$/, "");
  if (words.length > MAX_FRAGMENT_WORDS || OWN_PEOPLE.test(written) || TELLS.test(written) || title) return false;
  if (DUTY.has(first) || (first !== base && (DUTY.has(base) || DUTY.has(`${base}e`)))) return false;
  const said = plain(written);
  if (readYears(written) !== null) return !/\b(?:since|founded|seit|depuis|old)\b/i.test(written);
  if (DEGREE_WORDS.test(said) || CERTIFICATE_WORDS.test(said) || THING.test(written) || MARK.test(written)) return true;
  const spoken = findSpokenLanguages(written).length > 0;
  if (!bullet) return spoken && words.length <= MAX_LANGUAGE_WORDS;
  return words.length <= MAX_NAME_WORDS && (spoken || locateSkills(written).length > 0);
}
