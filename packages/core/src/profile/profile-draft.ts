import type { Evidence, Profile, Source } from "../schemas/index.ts";
import type { Identity } from "./entry-likeness.ts";
import { toPointer } from "../text/json-pointer.ts";

/** A profile taken apart into what can be corrected: values, and lists of entries that know where they are from. */
export interface ProfileDraft {
  /** "/contact/name" -> its value. */
  values: Map<ValuePointer, DraftValue>;
  /** "/experience", "/skills/Tools" -> its entries. */
  lists: Map<string, Slot[]>;
}

export const VALUE_POINTERS = ["/contact/name", "/contact/email", "/contact/phone", "/location", "/summary"] as const;
export type ValuePointer = (typeof VALUE_POINTERS)[number];

export interface DraftValue {
  value: string | null;
  corrected: boolean;
}

export type EntryObject = Record<string, string | number | boolean | null>;
export type Entry = string | EntryObject;

/** One entry of a list. */
export interface Slot {
  entry: Entry;
  /** What the analysis has here; null for what the person added. */
  read: { pointer: string; entry: Entry; occurrence: number } | null;
  /** By what earlier corrections know it, which may be from another analysis. */
  known: { list: string; identity: Identity; occurrence: number } | null;
  /** Fields of an object that the person wrote. */
  correctedFields: Set<string>;
  /** The whole entry is the person's. */
  corrected: boolean;
  removed: boolean;
  /** The correction that added it. */
  addedBy: string | null;
}

/** Lists of text by their pointer; `skills` has one for each category. */
export const TEXT_LISTS = ["/contact/links", "/strengths", "/weaknesses", "/jobRecommendations"] as const;

export function toDraft(profile: Profile): ProfileDraft {
  const { contact, location, summary } = profile;
  const value = (text: string | null): DraftValue => ({ value: text, corrected: false });
  const skills = Object.entries(profile.skills).map(
    ([category, names]) => [toPointer(["skills", category]), names] as const,
  );
  const lists: (readonly [string, readonly Entry[]])[] = [
    ["/contact/links", contact.links],
    ...skills,
    ["/experience", profile.experience.map((entry) => ({ ...entry }))],
    ["/education", profile.education.map((entry) => ({ ...entry }))],
    ["/jobRecommendations", profile.jobRecommendations],
    ["/strengths", profile.strengths],
    ["/weaknesses", profile.weaknesses],
  ];
  return {
    values: new Map([
      ["/contact/name", value(contact.name)],
      ["/contact/email", value(contact.email)],
      ["/contact/phone", value(contact.phone)],
      ["/location", value(location)],
      ["/summary", value(summary)],
    ]),
    lists: new Map(lists.map(([list, entries]) => [list, toSlots(list, entries)])),
  };
}

function toSlots(list: string, entries: readonly Entry[]): Slot[] {
  const seen = new Map<string, number>();
  return entries.map((entry, index) => {
    const key = JSON.stringify(toIdentity(entry));
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return {
      entry,
      read: { pointer: `${list}/${index}`, entry, occurrence },
      known: null,
      correctedFields: new Set(),
      corrected: false,
      removed: false,
      addedBy: null,
    };
  });
}

export function toIdentity(entry: Entry): Identity {
  if (typeof entry === "string") return entry;
  const { company, role, start, end, degree, institution, year } = entry;
  return ("company" in entry ? { company, role, start, end } : { degree, institution, year }) as Identity;
}

export function visibleSlots(draft: ProfileDraft, list: string): Slot[] {
  return (draft.lists.get(list) ?? []).filter((slot) => !slot.removed);
}

/** Where a slot stands in the finished profile; undefined when it was removed. */
export function locateSlot(draft: ProfileDraft, slot: Slot): string | undefined {
  for (const list of draft.lists.keys()) {
    const index = visibleSlots(draft, list).indexOf(slot);
    if (index !== -1) return `${list}/${index}`;
  }
  return undefined;
}

/** The draft as a profile; numbers that follow from others are still those of the analysis. */
export function fromDraft(draft: ProfileDraft, analysed: Profile): Profile {
  const valueOf = (pointer: ValuePointer) => draft.values.get(pointer)?.value ?? null;
  const entriesOf = <T>(list: string) => visibleSlots(draft, list).map((slot) => slot.entry as T);
  const categories = [...draft.lists.keys()].filter((list) => list.startsWith("/skills/"));
  return {
    ...analysed,
    contact: {
      name: valueOf("/contact/name"),
      email: valueOf("/contact/email"),
      phone: valueOf("/contact/phone"),
      links: entriesOf("/contact/links"),
    },
    location: valueOf("/location"),
    summary: valueOf("/summary"),
    skills: Object.fromEntries(
      categories
        .filter((list) => visibleSlots(draft, list).length > 0)
        .map((list) => [categoryOf(list), entriesOf<string>(list)]),
    ),
    experience: entriesOf("/experience"),
    education: entriesOf("/education"),
    jobRecommendations: entriesOf("/jobRecommendations"),
    strengths: entriesOf("/strengths"),
    weaknesses: entriesOf("/weaknesses"),
    sources: toSources(draft, analysed),
  };
}

function categoryOf(list: string): string {
  return list.slice("/skills/".length).replaceAll("~1", "/").replaceAll("~0", "~");
}

function toSources(draft: ProfileDraft, { sources: read }: Profile): Record<string, Source> {
  const sources: Record<string, Source> = {};
  const keep = (pointer: string, source: Source | undefined) => {
    if (source) sources[pointer] = source;
  };
  keep("/totalWorkYears", read["/totalWorkYears"]);
  keep("/workMonths", read["/workMonths"]);
  for (const [pointer, { value, corrected }] of draft.values) {
    if (value !== null) keep(pointer, corrected ? toCorrected(read[pointer]?.evidence) : read[pointer]);
  }
  for (const list of draft.lists.keys()) {
    for (const [index, slot] of visibleSlots(draft, list).entries()) {
      const at = (pointer: string | undefined) => (pointer === undefined ? undefined : read[pointer]);
      const source = at(slot.read?.pointer);
      keep(
        `${list}/${index}`,
        slot.corrected && typeof slot.entry === "string" ? toCorrected(source?.evidence) : source,
      );
      if (typeof slot.entry === "string") continue;
      for (const [field, value] of Object.entries(slot.entry)) {
        const fieldSource = at(slot.read ? `${slot.read.pointer}/${field}` : undefined);
        const corrected = slot.corrected || slot.correctedFields.has(field);
        if (value === null || value === "") continue;
        keep(`${list}/${index}/${field}`, corrected ? toCorrected(fieldSource?.evidence) : fieldSource);
      }
    }
  }
  return sources;
}

function toCorrected(evidence: Evidence[] = []): Source {
  return { origin: "corrected", confidence: 1, evidence, rule: null };
}
