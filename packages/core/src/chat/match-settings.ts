export interface MatchSettings {
  /** The least score that counts as the same question, 0 to 1. */
  threshold: number;
  /** The least lead over the next saved question. */
  margin: number;
  /** Share of shared words in the score; the rest is the cosine. */
  lexicalWeight: number;
  /** Added to the threshold for each subject of the question that the saved one does not have, twice at most. */
  strangerPenalty: number;
  /** Where the figures are from. */
  source: string;
}

const SETTINGS: Record<string, MatchSettings> = {
  "use-lite@0.2.0": {
    threshold: 0.66,
    margin: 0.02,
    lexicalWeight: 0.3,
    strangerPenalty: 0.2,
    source: "bench/chat-matching.ts: chosen on 339 questions, reported on 83 others",
  },
};

/** An embedder nobody has calibrated, OpenAI's among them: strict by choice, not measured. */
const UNCALIBRATED: MatchSettings = {
  threshold: 0.7,
  margin: 0.03,
  lexicalWeight: 0.3,
  strangerPenalty: 0.12,
  source: "not calibrated: strict by choice",
};

/** Scales differ from one embedder to the next, so each has figures of its own. */
export function matchSettings(embedderId: string): MatchSettings {
  return SETTINGS[embedderId] ?? UNCALIBRATED;
}
