import { useSyncExternalStore } from "react";

export type DictationChoice = "browser" | "typed";

const KEY = "groundwork-dictation";
const CHANGED = "groundwork-dictation";

/** Whether the browser may turn speech into words, which can mean sending it to its maker; null until the person was asked. */
export function useDictationChoice(): [DictationChoice | null, (choice: DictationChoice) => void] {
  const choice = useSyncExternalStore(subscribe, () => toChoice(localStorage.getItem(KEY)));
  return [choice, setChoice];
}

function toChoice(stored: string | null): DictationChoice | null {
  return stored === "browser" || stored === "typed" ? stored : null;
}

function setChoice(choice: DictationChoice): void {
  localStorage.setItem(KEY, choice);
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener("storage", onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener("storage", onChange);
  };
}
