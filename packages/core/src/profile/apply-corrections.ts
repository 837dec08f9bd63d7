import type { Correction, Profile } from "../schemas/index.ts";
import { type Placed, draftCorrections } from "./draft-corrections.ts";
import { type ProfileDraft, locateSlot } from "./profile-draft.ts";
import { restate } from "./restate.ts";
import type { StoredCorrection } from "./stored-correction.ts";

/**
 * The profile with what the person changed, and where each change went. An analysis is never changed itself: the same
 * corrections go over the next one of the same upload, entries found again by what the document says of them.
 *
 * @param analysed - as the engine left it.
 */
export function applyCorrections(
  analysed: Profile,
  stored: readonly StoredCorrection[],
): { profile: Profile; corrections: Correction[] } {
  if (stored.length === 0) return { profile: analysed, corrections: [] };
  const { draft, placed, profile } = draftCorrections(restate(analysed, stored), stored);
  const corrections = stored.map((correction) => toCorrection(draft, correction, placed.get(correction.id) ?? null));
  return { profile, corrections };
}

function toCorrection(draft: ProfileDraft, stored: StoredCorrection, placed: Placed): Correction {
  const { id, operation, value, original, createdAt } = stored;
  const now = placed && ("pointer" in placed ? placed.pointer : locateSlot(draft, placed.slot));
  const field = placed && "field" in placed && placed.field !== null ? `/${placed.field}` : "";
  const pointer = now ? `${now}${field}` : stored.pointer;
  return { id, operation, pointer, applied: placed !== null, value, original, createdAt };
}
