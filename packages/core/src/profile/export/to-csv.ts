import type { Profile, Source } from "../../schemas/index.ts";
import { BYTE_ORDER_MARK, type CsvValue, toCsvRow } from "../../text/csv.ts";
import { toPointer } from "../../text/json-pointer.ts";

const HEADER = ["section", "entry", "field", "value", "origin", "confidence", "page"];

interface Fact {
  section: string;
  /** From 1. */
  entry: number;
  field: string;
  value: CsvValue;
  pointer: string;
}

/** One row a fact. */
export function toCsv(profile: Profile): string {
  const rows = listFacts(profile)
    .filter(({ value }) => value !== null && value !== "")
    .map(({ section, entry, field, value, pointer }) => {
      const source: Source | undefined = profile.sources[pointer];
      return [section, entry, field, value, source?.origin, source?.confidence, source?.evidence[0]?.page];
    });
  return BYTE_ORDER_MARK + [HEADER, ...rows].map(toCsvRow).join("");
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
