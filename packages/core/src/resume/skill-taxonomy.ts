import { plain } from "./resume-line.ts";
import { BUSINESS_SKILLS } from "./skills/business-skills.ts";
import { COMMERCE_SKILLS } from "./skills/commerce-skills.ts";
import { DATA_SKILLS } from "./skills/data-skills.ts";
import { DESIGN_SKILLS } from "./skills/design-skills.ts";
import { ENGINEERING_SKILLS } from "./skills/engineering-skills.ts";
import { HEALTH_SKILLS } from "./skills/health-skills.ts";
import { INFRASTRUCTURE_SKILLS } from "./skills/infrastructure-skills.ts";
import { SERVICE_SKILLS } from "./skills/service-skills.ts";
import { SOFT_SKILLS } from "./skills/soft-skills.ts";
import { SOFTWARE_SKILLS } from "./skills/software-skills.ts";

export interface Skill {
  /** Its first spelling, the same for all. */
  name: string;
  category: string;
  /** An everyday word too ("Go", "Word", "Research"): believed where skills are listed, elsewhere only with a cue. */
  everyday: boolean;
}

export interface SkillSpelling extends Skill {
  spelling: string;
}

/**
 * By category: entries parted by ";", other spellings of one by "|", the first is the name; "!" marks a spelling that is
 * an everyday word too. Written by hand from public knowledge; no list of anyone else is in it.
 */
const TAXONOMY: Readonly<Record<string, string>> = {
  ...SOFTWARE_SKILLS,
  ...INFRASTRUCTURE_SKILLS,
  ...DATA_SKILLS,
  ...DESIGN_SKILLS,
  ...BUSINESS_SKILLS,
  ...COMMERCE_SKILLS,
  ...HEALTH_SKILLS,
  ...ENGINEERING_SKILLS,
  ...SERVICE_SKILLS,
  ...SOFT_SKILLS,
};
/** Of these every spelling is an everyday word. */
const EVERYDAY_CATEGORIES: ReadonlySet<string> = new Set(Object.keys(SOFT_SKILLS));

/** What spellings of a skill share: no case, no accents, only letters, digits, "+", "#", and a dot in front (".NET"). */
export function skillKey(text: string): string {
  const bare = plain(text).trim();
  return (/^\.\p{L}/u.test(bare) ? "." : "") + bare.replace(/[^\p{L}\p{N}+#]/gu, "");
}

export function listSkillSpellings(): SkillSpelling[] {
  return Object.entries(TAXONOMY).flatMap(([category, entries]) =>
    entries
      .split(";")
      .map((entry) => entry.split("|").map((spelling) => spelling.trim()))
      .filter(([first]) => first !== "")
      .flatMap((spellings) => {
        const name = withoutMark(spellings[0] ?? "");
        return spellings.map((marked) => ({
          name,
          category,
          spelling: withoutMark(marked),
          everyday: marked.endsWith("!") || EVERYDAY_CATEGORIES.has(category),
        }));
      }),
  );
}

function withoutMark(spelling: string): string {
  return spelling.replace(/!$/, "");
}

let beginnings: ReadonlySet<string> | null = null;

/** Whether a known skill's name could go on from this word: most words of a text need no further look. */
export function beginsKnownSkill(word: string): boolean {
  beginnings ??= new Set(
    listSkillSpellings().flatMap(({ spelling }) => {
      const key = skillKey(spelling);
      return [...key].map((_, i) => key.slice(0, i + 1));
    }),
  );
  return beginnings.has(skillKey(word));
}

let byKey: ReadonlyMap<string, SkillSpelling> | null = null;

/** The known skill of that name, in any of its spellings. */
export function findKnownSkill(text: string): SkillSpelling | undefined {
  // On first use: whoever only imports core does not wait for it.
  byKey ??= new Map(listSkillSpellings().map((spelling) => [skillKey(spelling.spelling), spelling]));
  return byKey.get(skillKey(text));
}
