import { useSyncExternalStore } from "react";
import { toShownFailure } from "../../lib/failure-sentence.ts";

interface Question {
  promise: Promise<boolean>;
  resolve: (isGiven: boolean) => void;
}

let question: Question | null = null;
const listeners = new Set<() => void>();

/** Does it; where the service wants the password first, has the dialog ask for it, then does it again. */
export async function withReauthentication<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (toShownFailure(error).reason !== "reauthentication_required" || !(await ask())) throw error;
    return act();
  }
}

/** Whether it is a refusal only because the person did not want to give the password, which they know. */
export function isDeclined(error: unknown): boolean {
  return toShownFailure(error).reason === "reauthentication_required";
}

export function useIsPasswordAsked(): boolean {
  return useSyncExternalStore(subscribe, () => question !== null);
}

/** What the dialog came to: the password was given and is right, or it was closed. */
export function answer(isGiven: boolean): void {
  question?.resolve(isGiven);
  question = null;
  for (const listener of listeners) listener();
}

/** Two acts at a time wait for one answer. */
function ask(): Promise<boolean> {
  question ??= Promise.withResolvers<boolean>();
  for (const listener of listeners) listener();
  return question.promise;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
