import { plain } from "../resume/resume-line.ts";
import type { Passage } from "./find-passages.ts";
import { isKeywordList } from "./keyword-list.ts";
import { cite, type ResumeFacts } from "./resume-facts.ts";
import { SHARES, toListedShare } from "./score-match.ts";
import { isSameWord, toComparableStems } from "./subject-stems.ts";
import { missing, type Verdict, verdict } from "./verdict.ts";

/** One certificate a row, in all the ways it is written: plain. */
const KNOWN: readonly RegExp[] = [
  /\brn\b|registered nurse|registered general nurse|nursing licen[cs]e/,
  /\blpn\b|licensed practical nurse/,
  /\bnmc\b|nursing and midwifery council/,
  /\bcpa\b|certified public accountant/,
  /\bacca\b|chartered certified/,
  /\bpmp\b|project management professional/,
  /\bcissp\b/,
  /\bbls\b|basic life support/,
  /\bacls\b|advanced cardiac life support/,
  /\bpals\b|pediatric advanced life support/,
  /\bcpr\b|cardiopulmonary/,
  /first aid|ersthelfer|erste[- ]hilfe|premiers secours|primeros auxilios/,
  /\bqts\b|qualified teacher status|teaching (?:licen[cs]e|certificat|credential)|certified teacher|licensed teacher|lehrbefahigung|teacher certification/,
  /\bcdl\b|commercial driver|(?:class [abc]\b.{0,10}licen[cs]e)|hgv|\blgv\b/,
  /driv(?:er'?s|ing) licen[cs]e|driver licen[cs]e|fuhrerschein|permis (?:de conduire|b)\b|carne[t]? de conducir|permiso de conducir/,
  /fork ?lift|stapler\w*|caces|carretill/,
  /servsafe|food (?:safety|hygiene|handler)/,
  /\bosha\b/,
  /\bcscs\b/,
  /scrum master|\bcsm\b|\bpsm\b/,
  /aws certified|aws .{0,30}certif/,
  /istqb/,
  /\bitil\b/,
  /prince ?2/,
  /six sigma/,
  /electrician.{0,20}licen[cs]e|licensed .{0,12}electrician|journeyman (?:electrician|licen)|elektrofachkraft/,
  /\bdbs\b|background check|fuhrungszeugnis/,
  /security clearance/,
  /google ads.{0,20}certif|certif.{0,20}google ads/,
  /hubspot.{0,30}certif|certif.{0,20}hubspot/,
  /\bshrm\b|\bphr\b|\bcipd\b/,
  /examinierte|pflegefachfrau|pflegefachmann|pflegefachkraft|staatlich anerkannte altenpfleg/,
  /welding certif|\baws d1|schweisserpr|schweisserschein|certified welder/,
];
const GENERAL =
  /^(?:qualif|equivalent|weiterbildung|fortbildung|licen[cs]|licens|licensur|certif|certificat|certificati|valid|current|activ|registr|regist|unrestrict|state|hold|obtain|clean|full|gultig|class|klass|zertifikat|zertifizier|wit|month|hir|possess|card|accredit|recogni[sz]|program|cours|complet|clear|check|enhanc|good|stand)/;

/** A certificate on its way. */
const BEGUN =
  /\b(?:papers passed|part[- ]qualified|in progress|expected|candidate for|studying|scheduled|ongoing|laufend|en cours|en curso|\d+ of \d+)\b/;

export function judgeCertificate(facts: ResumeFacts, text: string): Verdict {
  const matches = toMatcher(text);
  const found = facts.passages.filter((passage) => matches(passage));
  const proof = found.filter(
    ({ kind, text: said }) =>
      kind === "certificate" ||
      kind === "header" ||
      kind === "education" ||
      (kind === "other" && !isKeywordList(said)) ||
      (kind !== "other" && kind !== "list" && kind !== "summary" && /licen[cs]|certif|registration/.test(plain(said))),
  );
  const begun = proof.filter(({ text: said }) => BEGUN.test(plain(said)));
  if (begun[0] && begun.length === proof.length)
    return verdict("partly", {
      reason: "You have begun this, and your resume doesn't say that you finished it.",
      evidence: cite(facts, begun),
      share: SHARES.partly,
    });
  if (proof[0])
    return verdict("met", {
      reason: "Your resume names this certificate.",
      evidence: cite(facts, proof),
      share: SHARES.met,
    });
  const work = found.filter(({ kind }) => kind === "work" || kind === "role" || kind === "language");
  if (work[0])
    return verdict("partly", {
      reason: "Your work suggests this, but your resume doesn't name the certificate itself.",
      evidence: cite(facts, work),
      share: SHARES.partly,
    });
  if (found[0])
    return verdict("partly", {
      reason: `You name this in ${found[0].kind === "summary" ? "your summary" : "a list"} only, without a line for the certificate.`,
      evidence: cite(facts, found),
      share: toListedShare(facts.listedSkills),
    });
  return missing("Your resume doesn't name this certificate.");
}

function toMatcher(text: string): (passage: Passage) => boolean {
  const said = plain(text);
  const known = KNOWN.filter((pattern) => pattern.test(said));
  if (known.length > 0) return (passage) => known.some((pattern) => pattern.test(plain(passage.text)));
  const stems = toComparableStems(said).filter((stem) => !GENERAL.test(stem));
  if (stems.length === 0) return ({ kind }) => kind === "certificate";
  return (passage) => stems.every((stem) => [...passage.stems].some((other) => isSameWord(stem, other)));
}
