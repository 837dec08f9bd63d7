import { plain } from "../resume/resume-line.ts";
import { toStem, toSubjectStems } from "../text/words.ts";

/** Words of requirements that name no subject. Plain. */
const GENERAL_WORDS =
  `experience experienced knowledge knowledgeable skill skills skilled ability able strong solid good excellent proven proficient proficiency
  familiar familiarity understanding work working works professional demonstrated demonstrable relevant previous prior least minimum year
  years yrs environment plus ideally preferably preferred required requirement must need needed want looking candidate position role job
  field area areas similar related equivalent level basic advanced deep hands-on hands practical great high highly well including include
  includes such e.g something expert expertise background comfortable comfort willing willingness ready eager enjoy passion passionate
  personal person people team teams member day daily several capable capability track record confident confidence effective effectively
  desirable bonus nice have tool tools technology technologies modern tech various across within fast paced competent competence
  competency sound thorough detailed first own general know speak bring use using used new make making handle handling ensure perform
  support provide deliver take given another subject other any
  erfahrung erfahrungen kenntnisse sehr gut gute guter gutes fundierte sichere sicherer umgang mit der die das den dem des und oder von zu zum zur
  im in bei fur als ein eine einen einer sowie idealerweise berufserfahrung mindestens jahr jahre jahren wunschenswert vorteil haben sie du
  sind bist hast abgeschlossene vergleichbar vergleichbare ahnliche einschlagige mehrjahrige bereitschaft freude erste
  maitrise connaissances connaissance bon bonne bonnes de du la le les et en un une ou dans avec pour au aux annee annees ans exigee souhaite
  ideal sens capacite moins niveau conocimientos conocimiento manejo dominio el los las con y para ano anos al como minimo experiencia nivel`.split(
    /\s+/,
  );
const GENERAL = new Set([...GENERAL_WORDS, ...GENERAL_WORDS.map(toStem)]);

/** Stems of what a text is about, whatever its case and accents. */
export function toComparableStems(text: string): string[] {
  return toSubjectStems(plain(text).replace(/\b(?:d|l|s|n|qu)['’](?=\p{L})/gu, "")).filter(
    (stem) => !GENERAL.has(stem) && stem.length > 1,
  );
}

const MIN_SHARED_PREFIX = 5;
const MIN_PART = 6;

/** One word in two forms ("plan", "planning"), or a part of a compound ("Pflege" in "Altenpflege"). */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= MIN_SHARED_PREFIX && long.startsWith(short) && long.length - short.length <= 4) return true;
  if (short.length >= MIN_PART && long.includes(short)) return true;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  return shared >= 6 && shared >= long.length * 0.7;
}

/** How many of the wanted stems stand among the others, 0 to 1. */
export function shareOfStems(wanted: readonly string[], among: ReadonlySet<string>): number {
  if (wanted.length === 0) return 0;
  const all = [...among];
  const found = wanted.filter((stem) => among.has(stem) || all.some((other) => isSameWord(stem, other)));
  return found.length / wanted.length;
}
