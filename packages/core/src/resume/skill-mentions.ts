import type { TextPart } from "./resume-line.ts";
import { splitPart } from "./resume-line.ts";
import { findKnownSkill, type Skill } from "./skill-taxonomy.ts";

export interface SkillMention {
  part: TextPart;
  skill: Skill;
}

const MAX_MENTION_WORDS = 4;
/** Between the members of a list in running text. */
const LIST_GAP = /^\s*(?:,|\/|&|and|or|und|oder|et|ou|y|o|e|,\s*(?:and|or|und))\s*$/i;

/**
 * Every run of up to four words that names a skill, the longest first, none inside another. An everyday word counts only
 * with its capitals and beside a name that is none: the Go of "Python, Go and Rust", not of "Go to market".
 */
export function findMentions(text: TextPart): SkillMention[] {
  const mentions = findCandidates(text);
  const sure = (mention: (SkillMention & { everyday: boolean }) | undefined) => mention && !mention.everyday;
  const kept = mentions.filter(({ everyday }) => !everyday);
  // Two ways through the list: each everyday word that holds may hold up its neighbour.
  for (const inOrder of [mentions, mentions.toReversed()]) {
    for (const [index, mention] of inOrder.entries()) {
      const beside = inOrder[index - 1];
      if (!mention.everyday || !beside || !sure(beside)) continue;
      const [first, second] = beside.part.start < mention.part.start ? [beside, mention] : [mention, beside];
      const gap = text.text.slice(first.part.end - text.start, second.part.start - text.start);
      if (!LIST_GAP.test(gap)) continue;
      mention.everyday = false;
      kept.push(mention);
    }
  }
  return kept.sort((a, b) => a.part.start - b.part.start).map(({ part, skill }) => ({ part, skill }));
}

function findCandidates(text: TextPart): (SkillMention & { everyday: boolean })[] {
  const words = splitPart(text, /[\s,;()/]+/g);
  const found: (SkillMention & { everyday: boolean })[] = [];
  for (let index = 0; index < words.length; index++) {
    for (let count = MAX_MENTION_WORDS; count >= 1; count--) {
      const first = words[index];
      const last = words[index + count - 1];
      if (!first || !last) continue;
      const written = text.text.slice(first.start - text.start, last.end - text.start).replace(/[.:!?]+$/, "");
      if (count > 1 && /[,;()]|[.!?]\s/.test(written)) continue;
      const skill = findKnownSkill(written);
      if (!skill || (skill.everyday && written !== skill.spelling)) continue;
      found.push({
        part: { text: written, start: first.start, end: first.start + written.length },
        skill,
        everyday: skill.everyday,
      });
      index += count - 1;
      break;
    }
  }
  return found;
}
