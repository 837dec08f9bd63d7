/** What `matches.create` takes; the test holds it against the service's own schema. */
export const MAX_DESCRIPTION_CHARACTERS = 50_000;

export type DescriptionProblem = { kind: "missing" } | { kind: "too_long"; over: number };

/** As the service counts: UTF-16 units, spaces too. */
export function checkDescription(text: string): DescriptionProblem | undefined {
  if (text.trim() === "") return { kind: "missing" };
  const over = text.length - MAX_DESCRIPTION_CHARACTERS;
  return over > 0 ? { kind: "too_long", over } : undefined;
}
