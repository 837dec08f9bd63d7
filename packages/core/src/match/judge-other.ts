import { plain } from "../resume/resume-line.ts";
import { CONDUCT } from "./conduct-words.ts";
import type { Passage } from "./find-passages.ts";
import { shows } from "./judge-skill.ts";
import { cite, nameEntry, type ResumeFacts } from "./resume-facts.ts";
import { SHARES, toListedShare } from "./score-match.ts";
import { SUBJECTS } from "./subject-words.ts";
import { shareOfStems, toComparableStems } from "./subject-stems.ts";
import { missing, type Verdict, verdict } from "./verdict.ts";

const MOST = 0.66;
const HALF = 0.5;
/** One word in common ("school") is none. */
const MIN_SHARED_STEMS = 2;

type Way = (typeof CONDUCT)[number];

/** Whether the resume tells of a thing that goes by many words; null where none was asked for. */
export function judgeSubject(facts: ResumeFacts, text: string): Verdict | null {
  const said = plain(text);
  const subject = SUBJECTS.find(({ asks }) => asks.test(said));
  return subject ? judgeWay(facts, subject) : null;
}

/** Whether the resume tells of a way of working that was asked for; null where none was. */
export function judgeConduct(facts: ResumeFacts, text: string): Verdict | null {
  const said = plain(text);
  const conduct = CONDUCT.find(({ asks }) => asks.test(said));
  return judgeSubject(facts, text) ?? (conduct ? judgeWay(facts, conduct) : null);
}

function judgeWay(facts: ResumeFacts, way: Way): Verdict {
  const fits = (passage: Passage) => way.shows.test(plain(passage.text));
  const told = facts.passages.filter(
    (passage) => (passage.kind === "work" || passage.kind === "role") && fits(passage),
  );
  if (told[0]) {
    const where = told[0].entry === null ? "Your work" : `Your work as ${nameEntry(facts, told[0].entry)}`;
    return verdict("met", {
      reason: `${where} shows ${way.name}.`,
      evidence: cite(facts, told),
      share: SHARES.met,
    });
  }
  const claimed = facts.passages.filter((passage) => way.asks.test(plain(passage.text)) || fits(passage));
  if (claimed[0] === undefined) return missing(`Nothing in your resume shows ${way.name}.`);
  return verdict("partly", {
    reason: `You say this of yourself, but none of your jobs shows ${way.name}.`,
    evidence: cite(facts, claimed),
    share: toListedShare(facts.listedSkills),
  });
}

export function judgeWords(facts: ResumeFacts, text: string): Verdict {
  const wanted = toComparableStems(text);
  const rated = facts.passages
    .map((passage) => ({ passage, share: shareOfStems(wanted, passage.stems) }))
    .filter(({ share }) => share >= HALF)
    .sort((a, b) => b.share - a.share);
  const work = rated.filter(({ passage }) => shows(passage));
  if (work[0] && work[0].share >= MOST) {
    const { entry } = work[0].passage;
    const reason = entry === null ? "Your resume shows this." : `Your work as ${nameEntry(facts, entry)} shows this.`;
    return verdict("met", {
      reason,
      evidence: cite(
        facts,
        work.filter(({ share }) => share >= MOST).map(({ passage }) => passage),
      ),
      share: SHARES.met,
    });
  }
  if (work[0] && work[0].share * wanted.length >= MIN_SHARED_STEMS)
    return verdict("partly", {
      reason: "Your work shows part of this.",
      evidence: cite(facts, [work[0].passage]),
      share: SHARES.partly,
    });
  const claimed = rated.find(({ passage, share }) => !shows(passage) && share >= MOST);
  if (claimed)
    return verdict("partly", {
      reason: "You name this, but none of your jobs shows it.",
      evidence: cite(facts, [claimed.passage]),
      share: toListedShare(facts.listedSkills),
    });
  return missing("Nothing in your resume shows this.");
}
