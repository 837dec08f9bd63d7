export interface MatchSettings {
  /** The least score that counts as the same question, 0 to 1. */
  threshold: number;
  /** The least lead over the next saved question. */
  margin: number;
  /** Share of shared words in the score; the rest is the cosine. */
  lexicalWeight: number;
  /** Where the figures are from. */
  source: string;
}

const SETTINGS: Record<string, MatchSettings> = {
  "use-lite@0.2.0": {
    threshold: 0.55,
    margin: 0.03,
    lexicalWeight: 0.3,
    source: "bench/chat-matching.ts, chosen on the even pairs, reported on the odd ones",
  },
};

/** An embedder nobody calibrated: OpenAI's vectors of unlike questions lie at 0.1 to 0.5, so this is strict, not measured. */
const UNCALIBRATED: MatchSettings = {
  threshold: 0.7,
  margin: 0.03,
  lexicalWeight: 0.3,
  source: "not calibrated: strict by choice",
};

/** Scales differ from one embedder to the next, so each has figures of its own. */
export function matchSettings(embedderId: string): MatchSettings {
  return SETTINGS[embedderId] ?? UNCALIBRATED;
}
