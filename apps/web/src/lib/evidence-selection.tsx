import type { Evidence } from "@groundwork/core/schemas";
import { type ReactNode, createContext, useContext, useMemo, useState } from "react";

export interface EvidenceSelection {
  evidence: Evidence;
  number: number;
}

interface SelectionState {
  selection: EvidenceSelection | null;
  /** Grows with each select, so that selecting the same place again scrolls to it again. */
  turn: number;
  select: (selection: EvidenceSelection | null) => void;
}

const SelectionContext = createContext<SelectionState | null>(null);

/** Which place the document shows; what lists claims sets it, what draws pages follows it. */
export function EvidenceSelectionProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<{ selection: EvidenceSelection | null; turn: number }>({
    selection: null,
    turn: 0,
  });
  const value = useMemo<SelectionState>(
    () => ({ ...state, select: (selection) => setState(({ turn }) => ({ selection, turn: turn + 1 })) }),
    [state],
  );
  return <SelectionContext value={value}>{children}</SelectionContext>;
}

/** Null where no document is beside the claims, as in chat. */
export function useEvidenceSelection(): SelectionState | null {
  return useContext(SelectionContext);
}

export function isSamePlace(a: Evidence, b: Evidence): boolean {
  return a.start === b.start && a.end === b.end;
}
