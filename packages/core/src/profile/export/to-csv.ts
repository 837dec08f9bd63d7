import type { Profile, Source } from "../../schemas/index.ts";
import { toPointer } from "../../text/json-pointer.ts";

const HEADER = ["section", "entry", "field", "value", "origin", "confidence", "page"];

/** A spreadsheet takes a cell that starts like this for a formula, and may run it; characters it does not show may stand before. */
const FORMULA_START = /^[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Programs that open CSV take it for their local encoding without this. */
const BYTE_ORDER_MARK = "\uFEFF";

interface Fact {
  section: string;
  /** From 1. */
  entry: number;
  field: string;
  value: string | number | boolean | null;
  pointer: string;
}

/** One row a fact (RFC 4180, UTF-8). A cell that a spreadsheet would calculate starts with an apostrophe instead. */
export function toCsv(profile: Profile): string {
  const rows = listFacts(profile)
    .filter(({ value }) => value !== null && value !== "")
    .map(({ section, entry, field, value, pointer }) => {
      const source: Source | undefined = profile.sources[pointer];
      return [section, entry, field, value, source?.origin, source?.confidence, source?.evidence[0]?.page];
    });
  return BYTE_ORDER_MARK + [HEADER, ...rows].map((row) => `${row.map(toCell).join(",")}\r\n`).join("");
}

function listFacts(profile: Profile): Fact[] {
  const { contact, location, summary, totalWorkYears, workMonths, skills } = profile;
  const single = (section: string, values: Record<string, Fact["value"]>): Fact[] =>
    Object.entries(values).map(([field, value]) => {
      const pointer = toPointer(section === "contact" ? ["contact", field] : [field]);
      return { section, entry: 1, field, value, pointer };
    });
  const list = (section: string, texts: readonly string[], tokens: readonly string[] = [section]): Fact[] =>
    texts.map((value, index) => ({
      section,
      entry: index + 1,
      field: tokens.at(-1)!,
      value,
      pointer: toPointer([...tokens, index]),
    }));
  const entries = (section: string, objects: readonly object[]): Fact[] =>
    objects.flatMap((entry, index) =>
      Object.entries(entry).map(([field, value]: [string, Fact["value"]]) => ({
        section,
        entry: index + 1,
        field,
        value,
        pointer: toPointer([section, index, field]),
      })),
    );
  const { links, ...addresses } = contact;
  return [
    ...single("contact", addresses),
    ...list("contact", links, ["contact", "links"]),
    ...single("profile", { location, summary, totalWorkYears, workMonths }),
    ...Object.entries(skills).flatMap(([category, names]) => list("skills", names, ["skills", category])),
    ...entries("experience", profile.experience),
    ...entries("education", profile.education),
    ...list("jobRecommendations", profile.jobRecommendations),
    ...list("strengths", profile.strengths),
    ...list("weaknesses", profile.weaknesses),
  ];
}

function toCell(value: Fact["value"] | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
