import type {
  ChangeKind,
  EducationEntry,
  ExperienceEntry,
  FieldChange,
  ProfileDifference,
} from "@groundwork/core/schemas";
import { formatDecimal, formatMonth } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";

/** One line of the comparison. A side without text has nothing there. */
export interface CompareRow {
  kind: ChangeKind;
  label: string;
  before: string;
  after: string;
}

export interface CompareSection {
  title: string;
  rows: CompareRow[];
}

/** Where a field of the profile itself is shown. */
const SECTION_OF: Record<string, "summary" | "experience"> = {
  "/summary": "summary",
  "/totalWorkYears": "experience",
  "/workMonths": "experience",
};

/** What differs, section by section as the profile shows them; sections without a difference are left out. */
export function toSections(difference: ProfileDifference): CompareSection[] {
  const { profile } = words;
  const fields = (section: "contact" | "summary" | "experience") =>
    difference.fields.filter(({ field }) => (SECTION_OF[field] ?? "contact") === section).map(toFieldRow);
  const list = (field: ProfileDifference["lists"][number]["field"]) =>
    difference.lists.filter((change) => change.field === field).map(toListRow);
  const sections = [
    { title: profile.contact, rows: [...fields("contact"), ...list("/contact/links")] },
    { title: profile.summary, rows: fields("summary") },
    {
      title: profile.experience,
      rows: [
        ...fields("experience"),
        ...difference.experience.flatMap((change) => toEntryRows(change, nameExperience)),
      ],
    },
    { title: profile.skills, rows: toSkillRows(difference.skills) },
    { title: profile.education, rows: difference.education.flatMap((change) => toEntryRows(change, nameEducation)) },
    { title: profile.strengths, rows: list("/strengths") },
    { title: profile.weaknesses, rows: list("/weaknesses") },
    { title: profile.jobIdeas, rows: list("/jobRecommendations") },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function toFieldRow({ field, kind, before, after }: FieldChange): CompareRow {
  return { kind, label: words.compare.fields[field] ?? field, before: toText(before), after: toText(after) };
}

function toListRow({ field, added, removed }: ProfileDifference["lists"][number]): CompareRow {
  return {
    kind: toKind(removed.length > 0, added.length > 0),
    label: words.compare.fields[field] ?? field,
    before: removed.join("\n"),
    after: added.join("\n"),
  };
}

function toKind(hasBefore: boolean, hasAfter: boolean): ChangeKind {
  if (hasBefore && hasAfter) return "changed";
  return hasBefore ? "removed" : "added";
}

function toSkillRows({ added, removed, moved }: ProfileDifference["skills"]): CompareRow[] {
  const categories = [...new Set([...removed, ...added].map(({ category }) => category))];
  const names = (places: typeof added, category: string) =>
    places
      .filter((place) => place.category === category)
      .map((place) => place.skill)
      .join(", ");
  return [
    ...categories.map((category): CompareRow => {
      const [before, after] = [names(removed, category), names(added, category)];
      return { kind: toKind(before !== "", after !== ""), label: category, before, after };
    }),
    ...moved.map(({ skill, from, to }): CompareRow => ({ kind: "changed", label: skill, before: from, after: to })),
  ];
}

interface EntryChangeOf<Entry> {
  kind: ChangeKind;
  before: Entry | null;
  after: Entry | null;
  fields: FieldChange[];
}

function toEntryRows<Entry>(change: EntryChangeOf<Entry>, name: (entry: Entry) => string): CompareRow[] {
  const { kind, before, after, fields } = change;
  if (kind !== "changed") {
    const label = kind === "added" ? words.compare.entryAdded : words.compare.entryRemoved;
    return [{ kind, label, before: before ? name(before) : "", after: after ? name(after) : "" }];
  }
  const entry = after ?? before;
  return fields.map((field) => {
    const row = toFieldRow(field);
    return { ...row, kind: "changed", label: entry ? `${row.label}, ${name(entry).split("\n")[0]}` : row.label };
  });
}

function nameExperience({ role, company, start, end, current }: ExperienceEntry): string {
  const until = current ? words.profile.present : end && formatMonth(end);
  const dates = [start && formatMonth(start), until].filter(Boolean).join(" – ");
  return [[role, company].filter(Boolean).join(", "), dates].filter(Boolean).join("\n");
}

function nameEducation({ degree, institution, year }: EducationEntry): string {
  return [degree, institution, year].filter(Boolean).join(", ");
}

function toText(value: FieldChange["before"]): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? words.compare.yes : words.compare.no;
  // A year has no thousands, a number of years may have tenths.
  if (typeof value === "number") return value > 1_000 ? String(value) : formatDecimal(value);
  return /^\d{4}-\d{2}$/.test(value) ? formatMonth(value) : value;
}
