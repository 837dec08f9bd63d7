const PREFIX = "groundwork-draft-";

/** Drafts outlive a reload, not the tab, and leave with who signs out. */
export function readDraft(savedId: string): string {
  return sessionStorage.getItem(PREFIX + savedId) ?? "";
}

export function writeDraft(savedId: string, text: string): void {
  try {
    if (text === "") sessionStorage.removeItem(PREFIX + savedId);
    else sessionStorage.setItem(PREFIX + savedId, text);
  } catch {
    // Storage may be full or forbidden; the draft is still on the page.
  }
}

export function clearDrafts(): void {
  const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
  for (const key of keys) sessionStorage.removeItem(key);
}
