import type { Answer } from "../schemas/index.ts";

/**
 * What of an answer the person would say: its sentences with evidence, without the advice on how to tell it. The chat and
 * practice give a saved answer as the person's own. Where there is nothing but advice, that.
 */
export function toOwnWords({ text, sentences }: Answer): string {
  const own = sentences.filter(({ advice }) => !advice);
  return own.length === 0 ? text : own.map((sentence) => sentence.text).join(" ");
}
