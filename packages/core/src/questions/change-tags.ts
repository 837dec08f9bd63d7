import { DomainError } from "../errors.ts";

const MAX_TAGS = 20;

/**
 * Tags are one where capitals alone differ; the first spelling stays. What is both removed and added is there afterwards.
 * @throws DomainError `tag_limit_reached` above 20
 */
export function changeTags(
  tags: readonly string[],
  { add, remove }: { add: readonly string[]; remove: readonly string[] },
): string[] {
  const removed = new Set(remove.map(toKey));
  const kept = new Map<string, string>();
  for (const tag of [...tags.filter((tag) => !removed.has(toKey(tag))), ...add])
    if (!kept.has(toKey(tag))) kept.set(toKey(tag), tag);
  if (kept.size > MAX_TAGS) throw new DomainError("tag_limit_reached");
  return [...kept.values()];
}

const toKey = (tag: string): string => tag.normalize("NFC").toLowerCase();
