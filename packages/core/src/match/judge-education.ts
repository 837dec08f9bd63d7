import { plain } from "../resume/resume-line.ts";
import type { Evidence } from "../schemas/index.ts";
import { findRelevantEntries } from "./judge-experience.ts";
import { formatYears } from "./judge-skill.ts";
import { citeEntries, type ResumeFacts, sumMonths } from "./resume-facts.ts";
import { SHARES } from "./score-match.ts";
import { isSameWord, toComparableStems } from "./subject-stems.ts";
import { missing, type Verdict, verdict } from "./verdict.ts";

/** From school to a doctorate; the words of four languages, plain. */
const LEVELS: readonly (readonly [number, string, RegExp])[] = [
  [5, "a doctorate", /\b(?:ph\.?\s?d|doctor\w*|promotion|doktor\w*|dr\.)/],
  [4, "a master's degree", /\b(?:masters?\b(?!fach)|master'?s|m\.?sc|m\.?a\b|m\.?s\b|msn|mba|m\.?eng|m\.?ed|magister|diplom(?:-|ingenieur|kaufmann|kauffrau)|staatsexamen|ingenieure?\b|maestria|bac ?\+ ?5)/],
  [3, "a bachelor's degree", /\b(?:bachelors?|bachelor'?s|b\.?sc|b\.?a\b|b\.?s\b|bsn|bba|b\.?eng|b\.?ed|b\.?tech|b\.?com|licence|licenciatura|grado en|graduado|bac ?\+ ?3|diplom\b)/],
  [3, "a degree", /\b(?:university|college|hochschul\w*|universitat\w*|studium|academic|undergraduate|titulacion universitaria)|\bdegree\b/],
  [2, "vocational training", /\b(?:associate|apprentice\w*|vocational|\w*ausbildung|gesell\w*|meister\w*|diploma|diplome\w*|bts|dut|cap\b|fp\b|grado (?:medio|superior)|formacion profesional|trade school|technical school|hnd|hnc|nvq|btec|certificate|berufsabschluss|gepruft\w*|fachkraft|titulo|formation)/],
  [1, "a school leaving certificate", /\b(?:high school|secondary|ged\b|abitur|a[- ]levels?|gcse|matura|baccalaureat|bachillerato|schulabschluss)/],
]; // prettier-ignore

/** Fields near enough to be "related". Stems, plain. */
const FIELDS: readonly RegExp[] = [
  /comput|informat|software|quantitativ|technical|numerate|data scien|information (?:tech|sys)|cyber|programm|\bit\b|telecom/,
  /quantitativ|technical|engineer|mechatron|mechanic|electri|electro|maschinenbau|elektro|automation|industrial|ingenieur|ingenieria/,
  /quantitativ|business|economic|econom|marketing|financ|account|commerce|management|administration|bwl|betriebswirt|wirtschaft|kaufm|buchhalt|steuer|gestion|compta|empresa|contab|rechnungswesen/,
  /nurs|health|pflege|medic|midwif|kranken|soins|infirm|enfermer|clinical|altenpfleg|gesundheit/,
  /educat|teach|pedagog|padagog|lehramt|pgce|didact|erzieh|kindheit|curriculum/,
  /math|statist|physic|quantitative|chem|biolog|scien|naturwissen/,
  /design|art\b|arts\b|graphic|media|communication|journalis|kommunikation|gestalt/,
  /logist|supply chain|transport|spedition|lager|operations/,
  /psycholog|social work|sociolog|sozial/,
  /hospitality|culinar|cuisin|hotel|tourism|cook|koch|gastro|chef/,
  /law|legal|jura|recht/,
];
const ANY_FIELD = /\bany (?:field|discipline|subject)\b|\bdegree\s*(?:\.|$|required|preferred)/;
const NOT_A_FIELD =
  /^(?:bachelor|master|degre|diploma|universit|colleg|cours|school|abgeschloss|studium|ausbildung|vocational|training|qualif|complet|subject|disciplin|doctorat|phd|apprenticeship|accredit|institut|recogni[sz]|associat|equivalent|comparab|bsc|msc|ba|bs|ma|ms|mba|hochschulstudium|berufsausbildung|graduat|undergraduat|academ|year|honour|licence|diplom|titulacion|universit|education|hold|higher|high|ged|erfolgreich|technisch|formation|superieur|minimum|completed|grado|bac)$/;
/** "Or equivalent experience" takes so much of it for a degree. */
const EQUIVALENT_MONTHS = 48;

export function judgeEducation(facts: ResumeFacts, text: string): Verdict {
  const said = plain(text);
  const wanted = findWanted(said);
  const held = facts.profile.education.map(({ degree, institution }, index) => ({
    level: LEVELS.find(([, , pattern]) => pattern.test(plain(degree)))?.[0] ?? 2,
    field: compareField(said, plain(degree)),
    name: degree === "" ? institution : degree,
    evidence: ["degree", "institution"]
      .flatMap((key) => facts.profile.sources[`/education/${index}/${key}`]?.evidence ?? [])
      .slice(0, 1),
  }));
  const [needed, called] = wanted;
  const fits = held.find(({ level, field }) => level >= needed && (field === "same" || needed === 1));
  if (fits) return verdict("met", { reason: `You have ${fits.name}.`, evidence: fits.evidence, share: SHARES.met });
  const instead = judgeInstead(facts, text);
  if (instead?.status === "met") return instead;
  const lower =
    held.find(({ field, level }) => field === "same" && level >= 2) ??
    held.find(({ level, field }) => level >= needed && field !== "same");
  if (lower) return partly(lower, wanted);
  return (
    instead ??
    missing(
      held.length === 0
        ? `Your resume names no education, and ${called} is asked for.`
        : `Your education doesn't show ${called} of this kind.`,
    )
  );
}

/** The lowest level named; the bare word "degree" only where it stands alone. */
function findWanted(said: string) {
  const named = LEVELS.filter(([, , pattern]) => pattern.test(said));
  return named.filter(([, called]) => called !== "a degree").at(-1) ?? named[0] ?? LEVELS[3]!;
}

function partly(
  { name, level, evidence }: { name: string; level: number; evidence: Evidence[] },
  [needed, called]: readonly [number, string, RegExp],
): Verdict {
  const below = level < needed ? `not ${called}` : "in another field than asked for";
  return verdict("partly", { reason: `You have ${name}, which is ${below}.`, evidence, share: SHARES.partly });
}

function compareField(wanted: string, degree: string): "same" | "other" {
  const bare = wanted.replace(/\bor (?:equivalent|comparable|similar) .*$/, "").replace(/\([^)]*\)/g, " ");
  const stems = toComparableStems(bare).filter((stem) => !NOT_A_FIELD.test(stem));
  if (stems.length === 0 || ANY_FIELD.test(wanted)) return "same";
  const own = toComparableStems(degree);
  if (stems.some((stem) => own.some((other) => isSameWord(stem, other)))) return "same";
  // A field is named, and so is its neighbour: near enough unless it must be the very one.
  return FIELDS.some((field) => field.test(bare) && field.test(degree)) ? "same" : "other";
}

function judgeInstead(facts: ResumeFacts, text: string): Verdict | null {
  const said = plain(text);
  if (
    !/equivalent|comparable|vergleichbar|gleichwertig|equivalente?|or .{0,30}experience|oder .{0,30}erfahrung/.test(
      said,
    )
  )
    return null;
  const field = said.replace(
    /\b(?:or|oder|ou|o)\b.{0,40}(?:equivalent|comparable|vergleichbar|gleichwertig|experience|erfahrung).*$/,
    "",
  );
  const { entries } = findRelevantEntries(facts, dropDegree(field));
  const months = sumMonths(facts, entries);
  if (months === 0) return null;
  const evidence = citeEntries(facts, entries);
  const reason = `You have no such degree, but ${formatYears(months)} years of work in the field, and equivalent experience counts.`;
  return months >= EQUIVALENT_MONTHS
    ? verdict("met", { reason, evidence, share: SHARES.met })
    : verdict("partly", { reason, evidence, share: SHARES.partly });
}

/** The field without the words for the degree; the wide words for computing are those of its jobs. */
function dropDegree(text: string): string {
  const field = text.replace(
    /\b(?:bachelor(?:'?s)?|master(?:'?s)?|degree|diploma|b\.?sc|m\.?sc|in|a|an|related|field|completed|abgeschlossenes?|studium|ausbildung|der|als|im|bereich|university)\b/g,
    " ",
  );
  return /comput|informat|software/.test(field) ? `${field} software developer` : field;
}
