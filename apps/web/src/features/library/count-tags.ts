import type { SavedQuestion, TagCount } from "@groundwork/core/schemas";

/** The tags of these questions, those that most of them bear first. */
export function countTags(questions: readonly Pick<SavedQuestion, "tags">[]): TagCount[] {
  const counts = new Map<string, number>();
  for (const tag of questions.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}
