import { WORDINGS } from "./data/wordings.ts";
import type { Person } from "./model.ts";
import type { Presentation } from "./presentation.ts";
import type { Random } from "./random.ts";
import type { Block, SkillBlock } from "./sheet.ts";

const GROUPED: readonly Presentation["skillStyle"][] = ["labelled", "table", "chips", "bars"];

/** The skills section, and what of it counts. Languages set among the skills count neither way. */
export function buildSkills(
  person: Person,
  presentation: Presentation,
  random: Random,
): { blocks: Block[]; truth: Record<string, string[]>; neutral: string[] } {
  const { levels, headings } = WORDINGS[person.language];
  const grouped =
    GROUPED.includes(presentation.skillStyle) && !(presentation.skillStyle === "chips" && random.chance(0.5));
  const toItem = (text: string) => {
    const level = random.integer(0, levels.length - 1);
    return { text, level, levelWord: levels[level] as string };
  };
  const groups: SkillBlock["groups"] = grouped
    ? person.skills.map(({ name, items }) => ({ name, items: items.map(toItem) }))
    : [{ name: null, items: person.skills.flatMap(({ items }) => items).map(toItem) }];
  const spoken = presentation.languagesInSkills
    ? [{ name: headings.languages[0] as string, items: person.spoken.map(({ language }) => toItem(language)) }]
    : [];
  const truth = Object.fromEntries(groups.map(({ name, items }) => [name ?? "General", items.map(({ text }) => text)]));
  return {
    blocks: [{ type: "skills", style: presentation.skillStyle, groups: [...groups, ...spoken] }],
    truth,
    neutral: [...groups.flatMap(({ name }) => name ?? []), ...levels, ...person.spoken.map(({ language }) => language)],
  };
}
