import { type NamedSkill, locateSkills, toSkillKey } from "../text/known-skills.ts";

/** Names of tools that are also something one does. */
const ALSO_VERBS = /^(?:react|excel|go|spring|rest|express|access|make|flow|sketch|dash|spark|stitch|ember)$/;
/** What stands before a verb, and hardly before a tool. */
const BEFORE_VERB =
  /(?:^|\s)(?:you|i|we|they|he|she|people|would|could|should|can|will|must|to|not|did|do|does|let)\s+$/i;

/** "Kestrel Logistics" names a company, not a skill. */
const PLAIN_WORD = /^\p{Lu}\p{Ll}+$/u;
const INSIDE_NAME = /[\p{L}\p{N},] \p{Lu}\p{L}+ (?:& )?$/u;

/** The skills a question names: "How do you react?" names none. `more`: names beyond the common ones. */
export function locateAskedSkills(text: string, more: readonly string[] = []): NamedSkill[] {
  return locateSkills(text, more).filter(({ start, end }) => {
    const written = text.slice(start, end);
    const before = text.slice(0, start);
    if (PLAIN_WORD.test(written) && INSIDE_NAME.test(before)) return false;
    return !ALSO_VERBS.test(written) || !BEFORE_VERB.test(before);
  });
}

/** Each once, in one spelling. */
export function findAskedSkills(text: string, more: readonly string[] = []): Set<string> {
  return new Set(locateAskedSkills(text, more).map(({ skill }) => toSkillKey(skill)));
}
