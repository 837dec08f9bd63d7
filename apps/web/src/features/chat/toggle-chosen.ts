/** Chosen or not; no more than `limit`, which the ones already chosen keep. */
export function toggleChosen(chosen: readonly string[], id: string, limit: number): readonly string[] {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id);
  return chosen.length < limit ? [...chosen, id] : chosen;
}
