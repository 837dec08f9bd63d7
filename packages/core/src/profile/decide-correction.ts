import { DomainError } from "../errors.ts";
import { type CorrectionOperation, type Evidence, MAX_CORRECTIONS, type Profile } from "../schemas/index.ts";

import { type CorrectablePlace, findCorrectablePlace, parseCorrectedValue } from "./correctable-fields.ts";
import { draftCorrections } from "./draft-corrections.ts";
import { compareIdentities } from "./entry-likeness.ts";
import {
  type Entry,
  type EntryObject,
  type ProfileDraft,
  type Slot,
  toIdentity,
  visibleSlots,
} from "./profile-draft.ts";
import { restate } from "./restate.ts";
import type { CorrectionTarget, StoredCorrection } from "./stored-correction.ts";

export interface CorrectionRequest {
  operation: CorrectionOperation;
  /** Into the profile as corrected so far. */
  pointer: string;
  value?: unknown;
}

/** What is to be kept instead of what was. */
export interface CorrectionChange {
  deletedIds: string[];
  inserted: StoredCorrection[];
}

interface State {
  analysed: Profile;
  stored: readonly StoredCorrection[];
  /** Makes ids; the instant is one for all that this request makes. */
  newId: () => string;
  now: string;
}

/**
 * What a request does to the kept corrections. One field has one correction: a later one takes the place of an earlier
 * one, and what the person added themselves is changed where it is kept.
 *
 * @throws DomainError `correction_pointer_invalid`, `correction_field_derived`, `correction_value_invalid`,
 * `correction_limit_reached`
 */
export function decideCorrection(state: State, request: CorrectionRequest): CorrectionChange {
  const place = findCorrectablePlace(request.pointer);
  const value = request.operation === "remove" ? null : parseCorrectedValue(place.schema, request.value);
  if (request.operation === "remove" && request.value !== undefined && request.value !== null) {
    throw new DomainError("correction_value_invalid", "a removal has no value");
  }
  const analysed = restate(state.analysed, state.stored);
  const change = decideAt({ ...state, analysed }, { request, place, value });
  const count = state.stored.length - change.deletedIds.length + change.inserted.length;
  if (change.inserted.length > 0 && count > MAX_CORRECTIONS) throw new DomainError("correction_limit_reached");
  return change;
}

interface Located {
  request: CorrectionRequest;
  place: CorrectablePlace;
  value: unknown;
}

function decideAt(state: State, { request, place, value }: Located): CorrectionChange {
  const { operation } = request;
  if (place.kind === "value") {
    if (operation === "add") throw new DomainError("correction_pointer_invalid", "there is nothing to add to");
    const original = originalOf(state.analysed, place.pointer);
    const target = { kind: "value", pointer: place.pointer } as const;
    return replace(state, { request, target, value: value as string | null, original });
  }
  const { draft } = draftCorrections(state.analysed, state.stored);
  if (operation === "add") return decideAddition(state, { request, place, value, draft });
  const slot = place.index === "end" ? undefined : visibleSlots(draft, place.list)[place.index];
  if (!slot) throw new DomainError("correction_pointer_invalid", "there is no such entry");
  if (place.kind === "field") {
    const written = operation === "remove" ? emptyValueOf(place) : value;
    return decideFields(state, { request, list: place.list, slot, fields: { [place.field]: written } as EntryObject });
  }
  if (operation === "set" && typeof value === "object") {
    return decideFields(state, { request, list: place.list, slot, fields: changedFields(slot, value as EntryObject) });
  }
  return decideEntry(state, { request, list: place.list, slot, value: value as string | null });
}

/** Removing a field leaves what the field has when nothing is said. */
function emptyValueOf({ schema }: CorrectablePlace): unknown {
  return [null, "", false].find((empty) => schema.safeParse(empty).success && schema.parse(empty) === empty);
}

/** Of a whole entry what differs; all of it when nothing does: the person confirms it. */
function changedFields(slot: Slot, written: EntryObject): EntryObject {
  const entry = slot.entry as EntryObject;
  const changed = Object.entries(written).filter(([field, value]) => entry[field] !== value);
  return changed.length === 0 ? written : Object.fromEntries(changed);
}

function decideAddition(
  state: State,
  { request, place, value, draft }: Located & { draft: ProfileDraft },
): CorrectionChange {
  if (place.kind !== "entry") throw new DomainError("correction_pointer_invalid", "there is nothing to add to");
  const visible = visibleSlots(draft, place.list);
  if (place.index !== "end" && place.index > visible.length) throw new DomainError("correction_pointer_invalid");
  const entry = (place.list === "/experience" ? { ...(value as EntryObject), years: 0 } : value) as Entry;
  if (typeof entry === "string") {
    const same = (slot: Slot) => compareIdentities(toIdentity(slot.entry), entry) === 1;
    if (visible.some(same)) throw new DomainError("correction_value_invalid", "it is there already");
    // Taken away before: it comes back with its place in the document.
    const removed = draft.lists.get(place.list)?.find((slot) => slot.removed && same(slot));
    if (removed)
      return { deletedIds: correctionsOf(state, { list: place.list, slot: removed, field: null }), inserted: [] };
  }
  const target = { kind: "new", list: place.list, position: place.index === "end" ? null : place.index } as const;
  return { deletedIds: [], inserted: [build(state, { request, target, value: entry, original: null })] };
}

function decideEntry(
  state: State,
  { request, list, slot, value }: { request: CorrectionRequest; list: string; slot: Slot; value: string | null },
): CorrectionChange {
  if (slot.addedBy !== null) return changeAddition(state, { id: slot.addedBy, value });
  const target = targetOf(list, { slot, field: null });
  const original = { value: slot.read!.entry, evidence: evidenceOf(state.analysed, slot.read!.pointer) };
  return replace(state, { request, target, value, original });
}

function decideFields(
  state: State,
  { request, list, slot, fields }: { request: CorrectionRequest; list: string; slot: Slot; fields: EntryObject },
): CorrectionChange {
  if (slot.addedBy !== null) {
    return changeAddition(state, { id: slot.addedBy, value: { ...(slot.entry as EntryObject), ...fields } });
  }
  const changes = Object.entries(fields).map(([field, value], index) => {
    const pointer = `${slot.read!.pointer}/${field}`;
    const original = {
      value: (slot.read!.entry as EntryObject)[field] ?? null,
      evidence: state.analysed.sources[pointer]?.evidence ?? [],
    };
    const single = request.pointer.endsWith(`/${field}`)
      ? request
      : { ...request, pointer: `${request.pointer}/${field}` };
    const change = replace(state, { request: single, target: targetOf(list, { slot, field }), value, original });
    return { ...change, inserted: change.inserted.map((made) => ({ ...made, sequence: made.sequence + index })) };
  });
  return {
    deletedIds: changes.flatMap((change) => change.deletedIds),
    inserted: changes.flatMap((change) => change.inserted),
  };
}

/** What the person added is theirs alone: taken away it leaves nothing, changed it keeps its place. */
function changeAddition(state: State, { id, value }: { id: string; value: Entry | null }): CorrectionChange {
  const added = state.stored.find((correction) => correction.id === id)!;
  const changed = { ...added, id: state.newId(), value, createdAt: state.now };
  return { deletedIds: [id], inserted: value === null ? [] : [changed] };
}

function replace(
  state: State,
  made: Pick<StoredCorrection, "target" | "value" | "original"> & { request: CorrectionRequest },
): CorrectionChange {
  const key = JSON.stringify(made.target);
  const deletedIds = state.stored.filter(({ target }) => JSON.stringify(target) === key).map(({ id }) => id);
  return { deletedIds, inserted: [build(state, made)] };
}

function build(
  { stored, newId, now }: State,
  { request, ...made }: Pick<StoredCorrection, "target" | "value" | "original"> & { request: CorrectionRequest },
): StoredCorrection {
  const sequence = Math.max(0, ...stored.map((correction) => correction.sequence)) + 1;
  return { id: newId(), sequence, operation: request.operation, pointer: request.pointer, createdAt: now, ...made };
}

function targetOf(list: string, { slot, field }: { slot: Slot; field: string | null }): CorrectionTarget {
  const { entry, occurrence } = slot.read!;
  return { kind: "entry", ...(slot.known ?? { list, identity: toIdentity(entry), occurrence }), field };
}

function correctionsOf(
  { stored }: State,
  { list, slot, field }: { list: string; slot: Slot; field: string | null },
): string[] {
  const wanted = JSON.stringify(targetOf(list, { slot, field }));
  return stored.filter(({ target }) => JSON.stringify(target) === wanted).map(({ id }) => id);
}

function originalOf(analysed: Profile, pointer: Extract<CorrectionTarget, { kind: "value" }>["pointer"]) {
  const { contact, location, summary } = analysed;
  const values = {
    "/contact/name": contact.name,
    "/contact/email": contact.email,
    "/contact/phone": contact.phone,
    "/location": location,
    "/summary": summary,
  };
  return { value: values[pointer], evidence: analysed.sources[pointer]?.evidence ?? [] };
}

/** Of an entry and all its fields. */
function evidenceOf({ sources }: Profile, pointer: string): Evidence[] {
  return Object.entries(sources)
    .filter(([key]) => key === pointer || key.startsWith(`${pointer}/`))
    .flatMap(([, source]) => source.evidence);
}
