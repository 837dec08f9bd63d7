import { toChunks } from "./to-chunks.ts";

export interface DelayedDeletes {
  /** What is shown no more: put off, or on its way. Another object after each change, so that a page can follow it. */
  hidden(): ReadonlySet<string>;
  subscribe(onChange: () => void): () => void;
  putOff(ids: readonly string[]): void;
  /** Shows again those that were not sent yet. @returns whether all of them were. */
  keep(ids: readonly string[]): boolean;
  /** Deletes those still put off. A request that fails shows its rows again: nothing is lost. */
  send(ids?: readonly string[]): Promise<void>;
}

interface DelayedDeletesOptions {
  /** Resolves when the rows are gone from what pages show too. Called with at most as many as the API takes. */
  remove: (ids: string[]) => Promise<void>;
  onFailed: (error: unknown) => Promise<void>;
}

/** Deletes that can be taken back without the server knowing: the row goes at once, the request later. */
export function createDelayedDeletes({ remove, onFailed }: DelayedDeletesOptions): DelayedDeletes {
  const waiting = new Set<string>();
  const sending = new Set<string>();
  const listeners = new Set<() => void>();
  let hidden: ReadonlySet<string> = new Set();

  function changed(): void {
    hidden = new Set([...waiting, ...sending]);
    for (const listener of listeners) listener();
  }

  async function sendChunk(ids: string[]): Promise<void> {
    try {
      await remove(ids);
    } catch (error) {
      await onFailed(error);
    } finally {
      for (const id of ids) sending.delete(id);
      changed();
    }
  }

  return {
    hidden: () => hidden,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    putOff(ids) {
      for (const id of ids) waiting.add(id);
      changed();
    },
    keep(ids) {
      const kept = ids.filter((id) => waiting.delete(id));
      changed();
      return kept.length === ids.length;
    },
    async send(ids = [...waiting]) {
      const due = ids.filter((id) => waiting.delete(id));
      for (const id of due) sending.add(id);
      await Promise.all(toChunks(due).map(sendChunk));
    },
  };
}
