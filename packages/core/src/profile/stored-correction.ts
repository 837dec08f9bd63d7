import type { CorrectedValue, CorrectionOperation, Evidence } from "../schemas/index.ts";
import type { Identity } from "./entry-likeness.ts";
import type { ValuePointer } from "./profile-draft.ts";

/** What a correction is about. Not a place: the next analysis may have it elsewhere. */
export type CorrectionTarget =
  | { kind: "value"; pointer: ValuePointer }
  | {
      kind: "entry";
      list: string;
      /** As the analysis has it, not as corrected. */
      identity: Identity;
      /** From 0, among entries of the list with this same identity. */
      occurrence: number;
      /** A field of the entry; null: all of it. */
      field: string | null;
    }
  | {
      kind: "new";
      list: string;
      /** Index it was added at; null: at the end. */
      position: number | null;
    };

/** A correction as it is kept. */
export interface StoredCorrection {
  id: string;
  /** Ascending in the order they apply. */
  sequence: number;
  operation: CorrectionOperation;
  target: CorrectionTarget;
  /** Null when removed. */
  value: CorrectedValue;
  original: { value: CorrectedValue; evidence: Evidence[] } | null;
  /** Where it was made. */
  pointer: string;
  createdAt: string;
}
