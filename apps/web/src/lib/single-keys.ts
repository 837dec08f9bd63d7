import { useSyncExternalStore } from "react";

const KEY = "groundwork-single-keys";
const CHANGED = "groundwork-single-keys";

/** Single-key shortcuts can be switched off (WCAG 2.1.4): speech input types letters. On until then. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, () => localStorage.getItem(KEY) !== "off");
  return [on, setSingleKeys];
}

function setSingleKeys(on: boolean): void {
  localStorage.setItem(KEY, on ? "on" : "off");
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

const TYPED_INTO = "textarea, select, input:not([type=checkbox], [type=radio])";

/** Whether a key press belongs to something one types into. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPED_INTO)))
  );
}
