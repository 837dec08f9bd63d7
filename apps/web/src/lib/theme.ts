import { useSyncExternalStore } from "react";

export const THEMES = ["light", "dark", "system"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "groundwork-theme";
const CHANGED = "groundwork-theme";

/** The choice; `public/theme.js` puts it on the page, before the first paint and at every change. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(subscribe, () => toTheme(localStorage.getItem(KEY)));
  return [theme, setTheme];
}

function toTheme(stored: string | null): Theme {
  return THEMES.find((theme) => theme === stored) ?? "system";
}

function setTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
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
