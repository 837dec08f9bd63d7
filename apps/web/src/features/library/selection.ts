export type Selection = ReadonlySet<string>;

interface Toggle {
  id: string;
  on: boolean;
  /** Where the last single press was; with it, all from there to here follow. */
  anchor: string | null;
}

/** `shown`: the ids in the order of the list. */
export function toggleSelection(selection: Selection, shown: readonly string[], { id, on, anchor }: Toggle): Selection {
  const from = anchor === null ? -1 : shown.indexOf(anchor);
  const to = shown.indexOf(id);
  const range = from === -1 || to === -1 ? [id] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  const next = new Set(selection);
  for (const one of range) {
    if (on) next.add(one);
    else next.delete(one);
  }
  return next;
}

/** What was selected and is shown no more is not acted upon: nobody sees it. */
export function selectShown<Item extends { savedId: string }>(selection: Selection, shown: readonly Item[]): Item[] {
  return shown.filter(({ savedId }) => selection.has(savedId));
}

/** Where the focus goes when rows leave: to the row after them, else the one before; null when none is left. */
export function findNeighbour(shown: readonly string[], removed: readonly string[]): string | null {
  const gone = new Set(removed);
  const last = shown.findLastIndex((id) => gone.has(id));
  const isLeft = (id: string) => !gone.has(id);
  return shown.slice(last + 1).find(isLeft) ?? shown.slice(0, last + 1).findLast(isLeft) ?? null;
}
