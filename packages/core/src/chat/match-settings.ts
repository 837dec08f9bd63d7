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
    threshold: 0.56,
    margin: 0.02,
    lexicalWeight: 0.4,
    source:
      "bench/chat-matching.ts, 100 questions: chosen on the even ones (precision 1.00, recall 0.92), reported on the odd ones (1.00, 0.67)",
  },
};

/** An embedder nobody has calibrated, OpenAI's among them: strict by choice, not measured. */
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
