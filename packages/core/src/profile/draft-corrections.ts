import type { Profile } from "../schemas/index.ts";
import { ALIKE, compareIdentities } from "./entry-likeness.ts";
import { type EntryObject, type ProfileDraft, type Slot, fromDraft, toDraft, toIdentity } from "./profile-draft.ts";
import { recountWork } from "./recount-work.ts";
import type { CorrectionTarget, StoredCorrection } from "./stored-correction.ts";

type EntryTarget = Extract<CorrectionTarget, { kind: "entry" }>;
type NewTarget = Extract<CorrectionTarget, { kind: "new" }>;

/** What a correction changed in a draft; null: nothing here matches it. */
export type Placed = { pointer: string } | { slot: Slot; field: string | null } | null;

/** Fields that the years follow from. */
const COUNTED_FIELDS = new Set<string | null>(["start", "end", "current", null]);

/** Every correction that finds its place, in their order: the last one wins. Years are counted again where dates changed. */
export function draftCorrections(
  analysed: Profile,
  stored: readonly StoredCorrection[],
): { draft: ProfileDraft; placed: Map<string, Placed>; profile: Profile } {
  const draft = toDraft(analysed);
  const slots = matchTargets(draft, stored);
  const placed = new Map<string, Placed>();
  for (const correction of [...stored].sort((a, b) => a.sequence - b.sequence)) {
    placed.set(correction.id, applyOne(draft, { correction, slots }));
  }
  const counted = stored.some(
    ({ id, target }) =>
      placed.get(id) &&
      target.kind !== "value" &&
      target.list === "/experience" &&
      COUNTED_FIELDS.has(target.kind === "entry" ? target.field : null),
  );
  const profile = fromDraft(draft, analysed);
  return { draft, placed, profile: counted ? recountWork(profile) : profile };
}

function applyOne(
  draft: ProfileDraft,
  { correction, slots }: { correction: StoredCorrection; slots: ReadonlyMap<string, Slot> },
): Placed {
  const { target } = correction;
  if (target.kind === "value") return applyToValue(draft, { correction, pointer: target.pointer });
  if (target.kind === "new") return applyNew(draft, { correction, target });
  const slot = slots.get(targetKey(target));
  if (!slot) return null;
  if (target.field !== null && typeof slot.entry !== "string") {
    slot.entry = withField(slot.entry, { field: target.field, value: correction.value as EntryObject[string] });
    slot.correctedFields.add(target.field);
  } else if (correction.operation === "remove") slot.removed = true;
  else {
    slot.entry = correction.value as string;
    slot.corrected = true;
  }
  return { slot, field: target.field };
}

function applyToValue(
  draft: ProfileDraft,
  {
    correction: { operation, value, original },
    pointer,
  }: { correction: StoredCorrection; pointer: Extract<CorrectionTarget, { kind: "value" }>["pointer"] },
): Placed {
  const field = draft.values.get(pointer)!;
  // What the person wrote holds whatever is read; what they took away was one reading, and another may be right.
  const isThatReading = field.value === null || field.value === original?.value;
  if (operation === "remove" && !isThatReading) return null;
  field.value = value as string | null;
  field.corrected = true;
  return { pointer };
}

/** Adds the entry, unless this analysis has found it too. */
function applyNew(
  draft: ProfileDraft,
  { correction, target }: { correction: StoredCorrection; target: NewTarget },
): Placed {
  const slots = draft.lists.get(target.list) ?? [];
  const entry = correction.value as Slot["entry"];
  const same = slots.find((slot) => slot.read && !slot.removed && isSameEntry(slot.entry, entry));
  if (same) {
    same.entry = typeof entry === "string" ? entry : { ...(same.entry as EntryObject), ...entry };
    same.corrected = true;
    return { slot: same, field: null };
  }
  const added: Slot = {
    entry,
    read: null,
    known: null,
    correctedFields: new Set(),
    corrected: true,
    removed: false,
    addedBy: correction.id,
  };
  const before = target.position === null ? undefined : slots.filter((slot) => !slot.removed)[target.position];
  slots.splice(before ? slots.indexOf(before) : slots.length, 0, added);
  draft.lists.set(target.list, slots);
  return { slot: added, field: null };
}

function isSameEntry(a: Slot["entry"], b: Slot["entry"]): boolean {
  if (typeof a === "string" || typeof b === "string") return compareIdentities(toIdentity(a), toIdentity(b)) === 1;
  return JSON.stringify(toIdentity(a)).toLowerCase() === JSON.stringify(toIdentity(b)).toLowerCase();
}

/** Still there, or until a month: one of the two, and the one said last. */
function withField(entry: EntryObject, { field, value }: { field: string; value: EntryObject[string] }): EntryObject {
  const changed = { ...entry, [field]: value };
  if (field === "current" && value === true) changed["end"] = null;
  if (field === "end" && value !== null) changed["current"] = false;
  return changed;
}

/** Gives each entry that corrections are about its slot: the most alike first, each slot once. */
function matchTargets(draft: ProfileDraft, stored: readonly StoredCorrection[]): Map<string, Slot> {
  const targets = new Map<string, EntryTarget>();
  for (const { target } of stored) if (target.kind === "entry") targets.set(targetKey(target), target);
  const candidates = [...targets].flatMap(([key, target]) =>
    [...draft.lists].flatMap(([list, slots]) => {
      const elsewhere = list !== target.list;
      // An engine may move a skill to another category; nothing else changes its list.
      if (elsewhere && !(list.startsWith("/skills/") && target.list.startsWith("/skills/"))) return [];
      return slots.flatMap((slot) => {
        const likeness = compareIdentities(target.identity, toIdentity(slot.entry));
        const exact = JSON.stringify(target.identity) === JSON.stringify(toIdentity(slot.entry));
        const nth = slot.read?.occurrence === target.occurrence;
        return likeness < ALIKE
          ? []
          : [{ key, slot, rank: likeness + Number(exact) + Number(nth) / 2 - Number(elsewhere) }];
      });
    }),
  );
  candidates.sort((a, b) => b.rank - a.rank);
  const matched = new Map<string, Slot>();
  const taken = new Set<Slot>();
  for (const { key, slot } of candidates) {
    if (matched.has(key) || taken.has(slot)) continue;
    matched.set(key, slot);
    taken.add(slot);
    const { list, identity, occurrence } = targets.get(key)!;
    slot.known = { list, identity, occurrence };
  }
  return matched;
}

/** Corrections of one entry have this in common, whatever its field. */
function targetKey({ list, identity, occurrence }: Omit<EntryTarget, "kind" | "field">): string {
  return JSON.stringify([list, identity, occurrence]);
}
