/** What the lists of the API take at once. */
const AT_ONCE = 100;

export function toChunks<Item>(items: readonly Item[], size: number = AT_ONCE): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
