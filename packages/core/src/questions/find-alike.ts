import type { CallOptions, Embedder } from "../engine/engine.ts";
import { cosine, overlap } from "../text/similarity.ts";
import { toSubjectStems, toWords } from "../text/words.ts";

/** Two questions nearer than this ask the same. */
const NEAR_DUPLICATE = 0.9;
/**
 * A vector takes 15 ms, so only questions with this share of words in common are compared by theirs. Of 4,700 pairs of ways to
 * ask the same (the bank's phrasings), the local embedder puts 11 above 0.9, and those share 0.53 or more.
 */
const MIN_SHARED_WORDS = 0.5;

interface Asked {
  text: string;
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

/** Remembers what was asked, beginning with `existing`. */
export function createAlikeCheck(embedder: Embedder, existing: readonly string[]) {
  const asked = existing.map(toAsked);
  const vectors = new Map<string, Float32Array>();

  async function embed(texts: readonly string[], options: CallOptions): Promise<void> {
    const unknown = [...new Set(texts)].filter((text) => !vectors.has(text));
    const made = unknown.length === 0 ? [] : await embedder.embed(unknown, options);
    for (const [i, text] of unknown.entries()) vectors.set(text, made[i]!);
  }

  return {
    /** Which of the questions ask the same as one before them, in this call or an earlier one. */
    async findAlike(questions: readonly string[], options: CallOptions): Promise<boolean[]> {
      const compared = questions.map((text) => {
        const question = toAsked(text);
        const near = asked.filter((other) => sharesWords(question, other)).map((other) => other.text);
        asked.push(question);
        return { text, near };
      });
      await embed(
        compared.flatMap(({ text, near }) => (near.length === 0 || near.includes(text) ? [] : [text, ...near])),
        options,
      );
      return compared.map(
        ({ text, near }) =>
          near.includes(text) || near.some((other) => cosine(vectors.get(text)!, vectors.get(other)!) > NEAR_DUPLICATE),
      );
    },
  };
}

function toAsked(text: string): Asked {
  return { text, words: new Set(toWords(text)), stems: new Set(toSubjectStems(text)) };
}

function sharesWords(a: Asked, b: Asked): boolean {
  return (
    a.text === b.text || overlap(a.words, b.words) >= MIN_SHARED_WORDS || overlap(a.stems, b.stems) >= MIN_SHARED_WORDS
  );
}
