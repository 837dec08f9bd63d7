import { BUILTIN_ENGINE_ID, parseResume } from "../../resume/parse-resume.ts";
import { writeQuestions } from "../../questions/write-questions.ts";
import type { Embedder, Engine } from "../engine.ts";
import { replyFromPassages } from "./reply-from-passages.ts";

/** Rules, a question bank and retrieval: no network, no key, and the same input gives the same bytes. */
export function createBuiltinEngine({ embedder }: { embedder: Embedder }): Engine {
  return {
    id: BUILTIN_ENGINE_ID,
    embedder,
    analyze: async (document, { asOf, signal }) => {
      signal?.throwIfAborted();
      return parseResume(document, { asOf });
    },
    writeQuestions: async (request, options) => {
      options?.signal?.throwIfAborted();
      return writeQuestions(request);
    },
    reply: (request, options) => replyFromPassages(request, { embedder, ...options }),
  };
}
