import { useSyncExternalStore } from "react";

let kept: string | undefined;
const listeners = new Set<() => void>();

/** The token of a mailed link, which left the address: who reads the history or the screen finds none. Here until it is used. */
export function keepLinkToken(token: string | undefined): void {
  kept = token;
  for (const listener of listeners) listener();
}

/** Undefined where the page was opened without one, or loaded again: the link in the mail is still good then. */
export function useLinkToken(): string | undefined {
  return useSyncExternalStore(subscribe, () => kept);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
