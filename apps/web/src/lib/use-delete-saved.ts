import { useSyncExternalStore } from "react";
import { showUndoToast } from "../ui/toasts.tsx";
import { savedDeletes } from "./saved-deletes.ts";

export function useHiddenSaved(): ReadonlySet<string> {
  return useSyncExternalStore(savedDeletes.subscribe, savedDeletes.hidden);
}

/** Gone from the page at once; deleted when the offer to undo is over. */
export function deleteSaved(savedIds: readonly string[], title: string): void {
  savedDeletes.putOff(savedIds);
  showUndoToast(title, {
    onUndo: () => savedDeletes.keep(savedIds),
    onClose: () => void savedDeletes.send(savedIds),
  });
}
