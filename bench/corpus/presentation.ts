import { WORDINGS } from "./data/wordings.ts";
import { DATE_STYLES, type DateStyle, type RangeStyle } from "./format-dates.ts";
import type { Language } from "./model.ts";
import type { Random } from "./random.ts";
import type { SkillStyle } from "./sheet.ts";

export const ENTRY_STYLES = [
  "role-over-company",
  "company-over-role",
  "role-at-company",
  "role-pipe-company",
  "role-comma-company",
  "company-dash-role",
] as const;
export type EntryStyle = (typeof ENTRY_STYLES)[number];

export const DATE_PLACES = ["right", "second-right", "own-line", "above", "inline", "margin"] as const;
export type DatePlace = (typeof DATE_PLACES)[number];

/** Everything about a resume that is a matter of taste. */
export interface Presentation {
  range: RangeStyle;
  entryStyle: EntryStyle;
  datePlace: DatePlace;
  jobPlace: "none" | "city" | "city-country";
  groupRoles: boolean;
  groupTotal: boolean;
  headingVariant: "plain" | "other";
  hideHistoryHeading: boolean;
  skillStyle: SkillStyle;
  skillsBeforeHistory: boolean;
  languagesInSkills: boolean;
  degreeStyle: "full" | "short" | "comma" | "subject-first" | "level-and-subject-apart";
  institutionFirst: boolean;
  educationRange: boolean;
  educationFirst: boolean;
  bullets: "bullets" | "paragraph" | "none";
  address: "full" | "city-region-country" | "city" | "none";
  contactLabels: boolean;
  headline: boolean;
  documentTitle: boolean;
  showSummary: boolean;
  showPhone: boolean;
  showSkills: boolean;
  birthDate: boolean;
  stackLines: boolean;
  photo: boolean;
}

const RARE_STYLES: readonly DateStyle[] = ["season", "quarter", "caps", "short-apostrophe"];

export function pickPresentation(random: Random, language: Language): Presentation {
  const { present, to } = WORDINGS[language];
  const common = DATE_STYLES.filter((style) => !RARE_STYLES.includes(style));
  const style = random.chance(0.25) ? random.pick(RARE_STYLES) : random.pick(common);
  const dotted = style === "iso" ? [" – ", " to "] : [" – ", " - ", "–", " — ", "-", ` ${to} `];
  return {
    range: {
      style,
      separator: random.pick(style === "iso" ? dotted.map((separator) => separator.replace("to", to)) : dotted),
      present: random.pick(present),
      since: random.chance(0.12),
    },
    entryStyle: random.pick(ENTRY_STYLES),
    datePlace: random.pick(DATE_PLACES),
    jobPlace: random.pick(["none", "none", "city", "city", "city-country"]),
    groupRoles: random.chance(0.6),
    groupTotal: random.chance(0.3),
    headingVariant: random.chance(0.4) ? "plain" : "other",
    hideHistoryHeading: random.chance(0.05),
    skillStyle: random.pick([
      "comma",
      "comma",
      "labelled",
      "labelled",
      "bullets",
      "pipes",
      "table",
      "bars",
      "dots",
      "chips",
      "levels",
    ]),
    skillsBeforeHistory: random.chance(0.35),
    languagesInSkills: random.chance(0.2),
    degreeStyle: random.pick(["full", "full", "short", "comma", "subject-first", "level-and-subject-apart"]),
    institutionFirst: random.chance(0.45),
    educationRange: random.chance(0.5),
    educationFirst: random.chance(0.15),
    bullets: random.pick(["bullets", "bullets", "bullets", "bullets", "paragraph", "none"]),
    address: random.pick([
      "full",
      "full",
      "city-region-country",
      "city-region-country",
      "city-region-country",
      "city",
      "none",
    ]),
    contactLabels: random.chance(0.3),
    headline: random.chance(0.55),
    documentTitle: random.chance(0.12),
    showSummary: random.chance(0.75),
    showPhone: random.chance(0.9),
    showSkills: random.chance(0.93),
    birthDate: language !== "en" && random.chance(0.5),
    stackLines: random.chance(0.15),
    photo: random.chance(0.15),
  };
}
