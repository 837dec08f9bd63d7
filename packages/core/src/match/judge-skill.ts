import { findKnownSkill } from "../resume/skill-taxonomy.ts";
import { readYears } from "./demand-words.ts";
import type { Passage, PassageKind } from "./find-passages.ts";
import { findNamedSkills, listAskedSkills } from "./named-skills.ts";
import { cite, nameEntry, type ResumeFacts, sumMonths } from "./resume-facts.ts";
import { roundTo, SHARES, toListedShare } from "./score-match.ts";
import { listCases, listNear } from "./skill-relations.ts";
import { best, missing, type Verdict, verdict } from "./verdict.ts";

const SHOWING: ReadonlySet<PassageKind> = new Set(["work", "role", "education", "certificate"]);

export const shows = ({ kind }: Passage) => SHOWING.has(kind);

/** What a requirement names: any one of them is enough where it says "or" or gives examples, else all are needed. */
export function judgeSkills(facts: ResumeFacts, text: string): Verdict | null {
  const named = listNamed(text);
  if (named.length === 0) return null;
  const years = readYears(text);
  const verdicts = named.map((skill) => judgeSkill(facts, skill, years));
  const either =
    /\b(?:or|oder|ou|such as|like|e\.?\s?g|for example|z\.\s?b|similar|including|incl|one of|wie|par exemple|telles? que|tels? que)\b|[/(]/i.test(
      text,
    );
  if (either || verdicts.length === 1) return best(verdicts) ?? null;
  return judgeAll(verdicts);
}

/** Names as they are spelled; where there are none, names in small letters. */
function listNamed(text: string): string[] {
  const spelled = listAskedSkills(text);
  return spelled.length > 0 ? spelled : [...findNamedSkills(text)].slice(0, 2);
}

/** Two things in one requirement: met when both are. */
function judgeAll(verdicts: readonly Verdict[]): Verdict | null {
  const worst = best(verdicts.filter(({ status }) => status !== "met"));
  if (worst === undefined) return best(verdicts) ?? null;
  const top = best(verdicts);
  if (top === undefined || top.status === "missing") return worst;
  const share = roundTo(verdicts.reduce((sum, each) => sum + each.share, 0) / verdicts.length, 2);
  const lacking = verdicts.filter(({ status }) => status !== "met").map(({ reason }) => reason);
  return verdict("partly", {
    reason: lacking[0]!,
    evidence: verdicts.flatMap(({ evidence }) => evidence).slice(0, 3),
    share,
  });
}

function judgeSkill(facts: ResumeFacts, skill: string, years: number | null): Verdict {
  const name = findKnownSkill(skill)?.name ?? skill;
  const cases = listCases(skill);
  const shown = facts.passages.filter((passage) => shows(passage) && holds(passage, skill, cases));
  const first = shown.find(({ skills }) => skills.has(skill)) ?? shown[0];
  if (first && years !== null) return judgeYears(facts, { name, years, shown });
  if (first)
    return verdict("met", {
      reason: `${tellWhere(facts, { passage: first, skill })}.`,
      evidence: cite(facts, startingWith(first, shown)),
      share: SHARES.met,
    });
  const listed = facts.passages.filter((passage) => holds(passage, skill, cases));
  const near = listNear(skill);
  const alike = facts.passages.filter(
    (passage) => shows(passage) && [...near].some((other) => passage.skills.has(other)),
  );
  const listedShare =
    years === null ? toListedShare(facts.listedSkills) : roundTo(toListedShare(facts.listedSkills) / 2, 4);
  const relative = alike[0] && [...near].find((other) => alike[0]!.skills.has(other));
  const verdicts = [
    relative === undefined || years !== null
      ? missing(`Your resume doesn't name ${name}.`)
      : verdict("partly", {
          reason: `You have worked with ${spelled(relative)}, which is close to ${name}, but your resume doesn't show ${name} itself.`,
          evidence: cite(facts, alike),
          share: SHARES.partly,
        }),
    listed[0] === undefined
      ? missing(`Your resume doesn't name ${name}.`)
      : verdict("partly", {
          reason: `You name ${name} ${listed[0].kind === "summary" ? "in your summary" : "in a list"} (${facts.listedSkills} skills listed), but no job or project of yours shows it.`,
          evidence: cite(facts, listed),
          share: listedShare,
        }),
  ];
  return best(verdicts)!;
}

function judgeYears(
  facts: ResumeFacts,
  { name, years, shown }: { name: string; years: number; shown: readonly Passage[] },
): Verdict {
  const entries = shown.flatMap(({ entry }) => entry ?? []);
  const months = sumMonths(facts, entries);
  const evidence = cite(facts, shown);
  const reason = `Your jobs that name ${name} add up to ${formatYears(months)} of the ${years} ${years === 1 ? "year" : "years"} asked for.`;
  if (months >= years * 12) return verdict("met", { reason, evidence, share: SHARES.met });
  return verdict("partly", { reason, evidence, share: roundTo(months / (years * 12), 2) });
}

/** Years with at most one decimal, never rounded up. */
export function formatYears(months: number): string {
  return String(Math.floor((months / 12) * 10) / 10);
}

function tellWhere(facts: ResumeFacts, { passage, skill }: { passage: Passage; skill: string }): string {
  const other = passage.skills.has(skill) ? undefined : [...listCases(skill)].find((each) => passage.skills.has(each));
  const what = other === undefined ? spelled(skill) : `${spelled(other)}, which is a case of ${spelled(skill)}`;
  if (passage.entry !== null) return `Your work as ${nameEntry(facts, passage.entry)} shows ${what}`;
  const places: Partial<Record<PassageKind, string>> = {
    education: "education shows",
    certificate: "certificates show",
  };
  return `Your ${places[passage.kind] ?? "projects show"} ${what}`;
}

const spelled = (skill: string) => findKnownSkill(skill)?.name ?? skill;

function holds({ skills }: Passage, skill: string, cases: ReadonlySet<string>): boolean {
  return skills.has(skill) || [...cases].some((other) => skills.has(other));
}

function startingWith(first: Passage, all: readonly Passage[]): Passage[] {
  return [first, ...all.filter((passage) => passage !== first)];
}
