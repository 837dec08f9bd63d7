import { findKnownSkill } from "../resume/skill-taxonomy.ts";
import { locateSkills } from "../text/known-skills.ts";

/** In these an everyday word ("spring", "express", "go") is a name only as it is spelled. */
const SPELLED_AS_NAMES = new Set([
  "Programming Languages",
  "Web Development",
  "Mobile Development",
  "Cloud & DevOps",
  "Testing & Quality",
  "Data & AI",
  "Databases",
  "Soft Skills",
]);
const MIN_LETTERS = 6;
const MAX_WORDS = 3;

/** The skills a text names, also in small letters ("budgeting") and in the other number ("electronic health record"). */
export function findNamedSkills(text: string): Set<string> {
  const found = new Set(locateSkills(text).map(({ skill }) => skill));
  const words = [...text.matchAll(/\p{L}+(?:[-'’]\p{L}+)*/gu)];
  for (const [from, first] of words.entries()) {
    for (let count = 1; count <= MAX_WORDS; count++) {
      const last = words[from + count - 1];
      if (!last) break;
      const written = text.slice(first.index, last.index + last[0].length);
      if (written.length < MIN_LETTERS || /[,;:()./\n]/.test(written)) continue;
      const known = findKnownSkill(written) ?? (count > 1 ? findKnownSkill(`${written}s`) : undefined);
      if (known && !SPELLED_AS_NAMES.has(known.category)) found.add(known.name.toLowerCase());
    }
  }
  return found;
}

/** What stands behind a name at the start of a requirement: "Go or Rust", "Excel skills", not "Go the extra mile". */
const NAME_AT_START =
  /^(\p{Lu}[\p{L}\d.+#]*(?: \p{Lu}[\p{L}\d.+#]*){0,2})(?=\s*(?:$|[,/(;]|(?:or|and|oder|und|sowie|et|ou|y|o|experience|skills?|knowledge|proficiency|programming|development|-?kenntnisse|is|are|would|required)(?!\p{L})))/u;

/** The skills a requirement names as names, an everyday word at its start too. */
export function listAskedSkills(text: string): string[] {
  const first = NAME_AT_START.exec(text)?.[1];
  const known = first === undefined ? undefined : findKnownSkill(first);
  const spelled = known && known.spelling === first ? [known.name.toLowerCase()] : [];
  return [...new Set([...spelled, ...locateSkills(text).map(({ skill }) => skill)])];
}
