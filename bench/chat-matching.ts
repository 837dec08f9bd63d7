import { type Candidate, matchSavedQuestion, scoreSavedQuestions } from "@groundwork/core";
import { createLocalEmbedder } from "@groundwork/core/node";
import { CHAT_PAIRS, type ChatPair, SAVED_SAMPLES } from "./data/chat-pairs.ts";

/**
 * How often the chat answers from the right saved question, and how often it rightly does not. The threshold is chosen on the
 * even pairs (the least that keeps precision at 0.98 or more, with the best recall), and everything is reported on the odd ones.
 * The list of opposites (core/chat/asks-the-same.ts) was written with both halves in sight, so "opposite" flatters.
 *
 *     node bench/chat-matching.ts
 */
const WEIGHTS = [0.1, 0.2, 0.3, 0.4, 0.5];
const MARGINS = [0, 0.02, 0.03, 0.05];
const MIN_PRECISION = 0.98;

const embedder = await createLocalEmbedder();
const candidates: Candidate[] = [];
for (const { id, question, phrasings } of SAVED_SAMPLES) {
  const texts = [question, ...phrasings];
  const vectors = await embedder.embed(texts);
  candidates.push({ savedId: id, question, phrasings: texts.map((text, i) => ({ text, vector: vectors[i]! })) });
}
const vectors = await embedder.embed(CHAT_PAIRS.map(({ asked }) => asked));
const pairs = CHAT_PAIRS.map((pair, i) => ({ ...pair, vector: vectors[i]! }));
const chosenOn = pairs.filter((_, i) => i % 2 === 0);
const reportedOn = pairs.filter((_, i) => i % 2 === 1);

interface Settings {
  threshold: number;
  margin: number;
  lexicalWeight: number;
}

type VectorPair = ChatPair & { vector: Float32Array };

function find({ asked, vector }: VectorPair, settings?: Settings) {
  return matchSavedQuestion({ question: asked, vector, candidates, embedderId: embedder.id, settings });
}

function measure(sample: readonly VectorPair[], settings?: Settings) {
  const results = sample.map((pair) => ({ pair, found: find(pair, settings)?.match.savedId ?? null }));
  const answered = results.filter(({ found }) => found !== null);
  const right = answered.filter(({ pair, found }) => pair.expected === found).length;
  const answerable = results.filter(({ pair }) => pair.expected !== null).length;
  return {
    precision: answered.length === 0 ? 1 : right / answered.length,
    recall: right / answerable,
    answered: answered.length,
    right,
    results,
  };
}

const thresholds = Array.from({ length: 61 }, (_, i) => Math.round((0.3 + i * 0.01) * 100) / 100);
const grid = WEIGHTS.flatMap((lexicalWeight) =>
  MARGINS.flatMap((margin) => thresholds.map((threshold) => ({ lexicalWeight, margin, threshold }))),
).map((settings) => ({ settings, ...measure(chosenOn, settings) }));
const safe = grid.filter(({ precision }) => precision >= MIN_PRECISION);
const best = Math.max(...safe.map(({ recall }) => recall));
// Among equals the weight and margin that bear the widest range of thresholds, and the middle of that range.
const equals = Map.groupBy(
  safe.filter(({ recall }) => recall === best),
  ({ settings }) => `${settings.lexicalWeight}/${settings.margin}`,
);
const widest = [...equals.values()].sort((a, b) => b.length - a.length)[0] ?? [];
const chosen = widest[Math.floor(widest.length / 2)];

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const line = (name: string, { precision, recall, answered, right }: ReturnType<typeof measure>) =>
  console.log(
    `${name.padEnd(34)} precision ${percent(precision)}  recall ${percent(recall)}  (${right} right of ${answered} answered)`,
  );

console.log(`${pairs.length} questions, ${candidates.length} saved ones, embedder ${embedder.id}\n`);
console.log(
  "chosen on the even half:",
  chosen?.settings,
  `of ${[...equals].map(([key, { length }]) => `${key}: ${length}`).join(", ")}`,
);
if (chosen) {
  line("  even half, chosen", chosen);
  line("  odd half, chosen", measure(reportedOn, chosen.settings));
}
console.log("\nas shipped:");
line("  even half", measure(chosenOn));
line("  odd half", measure(reportedOn));
for (const kind of ["paraphrase", "other_skill", "opposite", "unrelated"] as const) {
  const results = measure(pairs).results.filter(({ pair }) => pair.kind === kind);
  const right = results.filter(({ pair, found }) => pair.expected === found).length;
  console.log(`  ${kind.padEnd(12)} ${right} of ${results.length} right`);
}
console.log("\nnot right:");
for (const { pair, found } of measure(pairs).results.filter(({ pair, found }) => pair.expected !== found)) {
  const nearest = scoreSavedQuestions({
    question: pair.asked,
    vector: pair.vector,
    candidates,
    embedderId: embedder.id,
  })[0];
  console.log(
    `  ${pair.asked} -> ${found} (expected ${pair.expected}; nearest ${nearest?.candidate.savedId} ${nearest?.similarity.toFixed(2)})`,
  );
}
