import type { Embedder } from "../engine/engine.ts";
import { toUnitVector } from "../text/similarity.ts";
import { countWords } from "./model-server.ts";

/** An embedder without weights: shared words are near, others are not. For tests that need vectors but no meaning. */
export function createCountingEmbedder(id = "counting@1"): Embedder {
  return {
    id,
    embed: async (texts, options) => {
      options?.signal?.throwIfAborted();
      return texts.map((text) => toUnitVector(countWords(text, 512)));
    },
  };
}
