import { type Candidate, type MatchSettings, matchSavedQuestion, scoreSavedQuestions } from "@groundwork/core";
import { createLocalEmbedder } from "@groundwork/core/node";
import { FRESH_PAIRS, FRESH_SAMPLES } from "./data/chat-pairs-fresh.ts";
import { FRAMES_PAIRS, FRAMES_SAMPLES } from "./data/chat-pairs-frames.ts";
import { HELD_OUT_PAIRS, HELD_OUT_SAMPLES } from "./data/chat-pairs-held-out.ts";
import { MIXED_PAIRS, MIXED_SAMPLES } from "./data/chat-pairs-mixed.ts";
import { SHORT_PAIRS, SHORT_SAMPLES } from "./data/chat-pairs-short.ts";
import { UNSEEN_PAIRS, UNSEEN_SAMPLES } from "./data/chat-pairs-unseen.ts";
import { CHAT_PAIRS, type ChatPair, SAVED_SAMPLES, type SavedSample } from "./data/chat-pairs.ts";
import { printTable } from "./table.ts";

/**
 * How often the chat answers from the right saved question, and how often it rightly does not. The figures are chosen on four
 * sets of pairs and reported on a fifth, which holds near misses written to fool it.
 *
 * First sight, before anything was changed for a set: the second one 34 right of 50 answered, with the matcher that the first
 * one was tuned on; the third 26 of 30; the fifth 26 of 34, before the figures were made stricter (now 21 of 22). So a matcher
 * that is right about what it knows is still fooled by one new near miss in ten or twenty.
 *
 *     node bench/chat-matching.ts [--choose]
 */
const MIN_PRECISION = 0.98;

type Settings = Omit<MatchSettings, "source">;
type VectorPair = ChatPair & { vector: Float32Array; candidates: readonly Candidate[] };

const embedder = await createLocalEmbedder();

async function toCandidates(samples: readonly SavedSample[]): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const { id, question, phrasings } of samples) {
    const texts = [question, ...phrasings];
    const vectors = await embedder.embed(texts);
    candidates.push({ savedId: id, question, phrasings: texts.map((text, i) => ({ text, vector: vectors[i]! })) });
  }
  return candidates;
}
async function addVectors(pairs: readonly ChatPair[], candidates: readonly Candidate[]): Promise<VectorPair[]> {
  const vectors = await embedder.embed(pairs.map(({ asked }) => asked));
  return pairs.map((pair, i) => ({ ...pair, vector: vectors[i]!, candidates }));
}
// A question of an earlier set may have its answer in a later one, so the later ones are not saved beside it.
const first = await toCandidates([...SAVED_SAMPLES, ...UNSEEN_SAMPLES, ...FRESH_SAMPLES]);
const addSet = async (samples: readonly SavedSample[], pairs: readonly ChatPair[]): Promise<VectorPair[]> =>
  addVectors(pairs, [...first, ...(await toCandidates(samples))]);
const chosenOn = [
  ...(await addVectors([...CHAT_PAIRS, ...UNSEEN_PAIRS, ...FRESH_PAIRS], first)),
  ...(await addSet(MIXED_SAMPLES, MIXED_PAIRS)),
  ...(await addSet(FRAMES_SAMPLES, FRAMES_PAIRS)),
  ...(await addSet(SHORT_SAMPLES, SHORT_PAIRS)),
];
const reportedOn = await addSet(HELD_OUT_SAMPLES, HELD_OUT_PAIRS);

const toRequest = ({ asked, vector, candidates }: VectorPair, settings?: Settings) => ({
  question: asked,
  vector,
  candidates,
  embedderId: embedder.id,
  ...(settings && { settings }),
});

function measure(sample: readonly VectorPair[], settings?: Settings) {
  const results = sample.map((pair) => {
    const found = matchSavedQuestion(toRequest(pair, settings))?.match.savedId ?? null;
    return { pair, found };
  });
  const answered = results.filter(({ found }) => found !== null);
  const right = answered.filter(({ pair, found }) => pair.expected === found).length;
  const answerable = results.filter(({ pair }) => pair.expected !== null).length;
  const precision = answered.length === 0 ? 1 : right / answered.length;
  return { precision, recall: right / answerable, answered: answered.length, right, results };
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const toRow = (name: string, { precision, recall, answered, right }: ReturnType<typeof measure>) => ({
  set: name,
  precision: percent(precision),
  recall: percent(recall),
  right,
  answered,
});

const [seen, heldOut] = [measure(chosenOn), measure(reportedOn)];
printTable(`${chosenOn.length + reportedOn.length} questions, ${embedder.id}, as shipped`, [
  toRow(`chosen on (${chosenOn.length})`, seen),
  toRow(`reported on (${reportedOn.length})`, heldOut),
]);
const results = [...seen.results, ...heldOut.results];
printTable(
  "by kind",
  (["paraphrase", "other_skill", "opposite", "unrelated"] as const).map((kind) => {
    const ofKind = results.filter(({ pair }) => pair.kind === kind);
    return {
      kind,
      questions: ofKind.length,
      right: ofKind.filter(({ pair, found }) => pair.expected === found).length,
    };
  }),
);
printTable(
  "not right",
  results
    .filter(({ pair, found }) => pair.expected !== found)
    .map(({ pair, found }) => {
      const nearest = scoreSavedQuestions(toRequest(pair))[0]!;
      const score = `${nearest.candidate.savedId} ${nearest.similarity.toFixed(2)}`;
      return { asked: pair.asked, expected: pair.expected ?? "-", found: found ?? "-", nearest: score };
    }),
);

const many: Candidate[] = Array.from({ length: 2_000 }, (_, i) => ({
  ...first[i % first.length]!,
  savedId: String(i),
}));
const times = chosenOn.slice(0, 30).map((pair) => {
  const start = performance.now();
  matchSavedQuestion({ ...toRequest(pair), candidates: many });
  return performance.now() - start;
});
times.sort((a, b) => a - b);
printTable("one question against 2,000 saved ones, milliseconds", [
  { median: times[15]!.toFixed(1), worst: times.at(-1)!.toFixed(1) },
]);

if (process.argv.includes("--choose")) {
  const range = (from: number, to: number, step: number) =>
    Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => Math.round((from + i * step) * 100) / 100);
  const grid = range(0.2, 0.4, 0.1).flatMap((lexicalWeight) =>
    range(0.08, 0.16, 0.04).flatMap((strangerPenalty) =>
      range(0.62, 0.74, 0.02).map((threshold) => ({ lexicalWeight, strangerPenalty, threshold, margin: 0.02 })),
    ),
  );
  const safe = grid
    .map((settings) => ({ settings, seen: measure(chosenOn, settings) }))
    .filter(({ seen: { precision } }) => precision >= MIN_PRECISION)
    .sort((a, b) => b.seen.recall - a.seen.recall);
  printTable(
    "safe on the sets to choose on, best recall first",
    safe.slice(0, 10).map(({ settings, seen }) => ({ ...settings, ...toRow("chosen on", seen) })),
  );
}

// No answer from the wrong question may slip in unnoticed.
if (Math.min(seen.precision, heldOut.precision) < MIN_PRECISION) process.exitCode = 1;
