import { type ReactNode, createContext, useContext, useMemo, useState } from "react";
import type { Correction } from "./correction.ts";
import { useCorrections } from "./use-corrections.ts";

interface Editing extends ReturnType<typeof useCorrections> {
  /** Whether every field shows that it can be edited. */
  isOn: boolean;
  toggle: () => void;
  /** The one field whose editor is open. */
  open: string | null;
  edit: (pointer: string | null) => void;
}

const EditingContext = createContext<Editing | null>(null);

export function EditingProvider({ jobId, children }: { jobId: string; children: ReactNode }) {
  const corrections = useCorrections(jobId);
  const [isOn, setIsOn] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const value = useMemo<Editing>(
    () => ({ ...corrections, isOn, open, edit: setOpen, toggle: () => setIsOn(!isOn) }),
    [corrections, isOn, open],
  );
  return <EditingContext value={value}>{children}</EditingContext>;
}

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error("a field stands outside of a profile");
  return editing;
}

export function useCorrectionOf(pointer: string): Correction | undefined {
  return useEditing().all.findLast((one) => one.applied && one.operation !== "remove" && one.pointer === pointer);
}
