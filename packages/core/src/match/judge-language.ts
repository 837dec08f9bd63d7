import { locateEvidence } from "../document/locate-evidence.ts";
import { isUnderstoodIn } from "./understood-language.ts";
import { findSpokenLanguages, type NamedLanguage, readLanguageLevel } from "./language-names.ts";
import { cite, type ResumeFacts } from "./resume-facts.ts";
import { SHARES, toListedShare } from "./score-match.ts";
import { best, missing, type Verdict, verdict } from "./verdict.ts";

/** From here a level is one that must be said to be believed. */
const FLUENT = 5;

export function judgeLanguages(facts: ResumeFacts, text: string): Verdict {
  const verdicts = findSpokenLanguages(text).map((language) => judge(facts, language, readLanguageLevel(text) ?? 0));
  const either = /\b(?:or|oder|ou|o)\b/i.test(text);
  const decided = either ? best(verdicts) : verdicts.toSorted((a, b) => a.share - b.share)[0];
  return decided ?? missing("Your resume names no such language.");
}

function judge(facts: ResumeFacts, { code, name }: NamedLanguage, wanted: number): Verdict {
  const mentions = facts.passages.flatMap((passage) =>
    findSpokenLanguages(passage.text)
      .filter((language) => language.code === code)
      .map((language) => ({ passage, level: levelBeside(passage.text, language) })),
  );
  const stated = mentions.filter(
    ({ passage, level }) =>
      passage.kind === "language" || (level !== null && !["list", "summary", "other"].includes(passage.kind)),
  );
  const top = stated.toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0))[0];
  if (top) {
    const evidence = cite(facts, [top.passage]);
    if (top.level === null && wanted >= FLUENT)
      return verdict("partly", {
        reason: `You speak ${name}, but your resume doesn't say how well.`,
        evidence,
        share: SHARES.partly,
      });
    if (top.level !== null && top.level < wanted)
      return verdict("partly", {
        reason: `You speak ${name}, at a lower level than asked for.`,
        evidence,
        share: SHARES.partly,
      });
    return verdict("met", { reason: `Your resume says that you speak ${name}.`, evidence, share: SHARES.met });
  }
  const claimed = mentions.map(({ passage }) => passage);
  if (claimed[0])
    return verdict("partly", {
      reason: `You name ${name} in ${claimed[0].kind === "summary" ? "your summary" : "passing"}, without a place that says how well you speak it.`,
      evidence: cite(facts, claimed),
      share: ["list", "summary", "other"].includes(claimed[0].kind) ? toListedShare(facts.listedSkills) : SHARES.partly,
    });
  if (isUnderstoodIn(facts.document.text, code)) {
    const written = facts.passages.filter(({ kind, text }) => kind === "work" && text.length > 30).slice(0, 1);
    return verdict("partly", {
      reason: `Your resume is written in ${name}, but doesn't say how well you speak it.`,
      evidence: written.map(({ start, end }) => locateEvidence(facts.document, start, end)),
      share: SHARES.partly,
    });
  }
  return missing(`Your resume doesn't name ${name}.`);
}

/** The level said of this language: in its own stretch of the line, up to the next language. */
function levelBeside(text: string, { start, end }: NamedLanguage): number | null {
  const others = findSpokenLanguages(text).map((language) => language.start);
  const next = Math.min(text.length, ...others.filter((other) => other >= end));
  const after = readLanguageLevel(text.slice(end, next));
  if (after !== null) return after;
  return readLanguageLevel(text.slice(Math.max(0, text.lastIndexOf(",", start) + 1), start));
}
