import { words } from "../../lib/messages/index.ts";

/** A rule in words; one that a newer engine names and this page does not know is shown by its name. */
export function toRuleSentence(rule: string | null): string {
  if (rule === null) return words.profile.derived;
  return words.profile.rules[rule] ?? words.profile.rule(rule.replaceAll(/[_-]/g, " "));
}
