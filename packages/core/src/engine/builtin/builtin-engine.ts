import { BUILTIN_ENGINE_ID, parseResume } from "../../resume/parse-resume.ts";
import { writeAnswer } from "../../questions/write-answer.ts";
import { writeQuestions } from "../../questions/write-questions.ts";
import { readRequirements } from "../../match/read-requirements.ts";
import type { Embedder, Engine } from "../engine.ts";
import { replyFromPassages } from "./reply-from-passages.ts";

/** Rules, a question bank and retrieval: no network, no key, and the same input gives the same bytes. */
export function createBuiltinEngine({ embedder }: { embedder: Embedder }): Engine {
  return {
    id: BUILTIN_ENGINE_ID,
    embedder,
    transcriber: null,
    analyze: async (document, { asOf, signal }) => {
      signal?.throwIfAborted();
      return parseResume(document, { asOf });
    },
    writeQuestions: async (request, options) => {
      options?.signal?.throwIfAborted();
      return writeQuestions(request);
    },
    rewriteAnswer: async (request, options) => {
      options?.signal?.throwIfAborted();
      return writeAnswer(request);
    },
    readRequirements: async (jobDescription, options) => {
      options?.signal?.throwIfAborted();
      return readRequirements(jobDescription);
    },
    reply: async function* (request, options) {
      yield* await replyFromPassages(request, { embedder, ...options });
    },
  };
}
