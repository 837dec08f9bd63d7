import { cosine, overlap } from "../text/similarity.ts";
import { toSubjectStems, toWords } from "../text/words.ts";
import { asksTheSame } from "./asks-the-same.ts";
import { type MatchSettings, matchSettings } from "./match-settings.ts";

/** A saved question with every way to ask it; its own text is one of the phrasings. */
export interface Candidate {
  savedId: string;
  question: string;
  phrasings: { text: string; vector: Float32Array }[];
}

export interface MatchRequest {
  question: string;
  /** Of `question`, by the embedder that `embedderId` names and that made every candidate's vectors. */
  vector: Float32Array;
  candidates: readonly Candidate[];
  embedderId: string;
  /** Names beyond the common ones, such as the profile's own skills. */
  skills?: readonly string[];
  /** Pairs the person said are wrong. */
  excluded?: readonly WrongPair[];
  /** Instead of the embedder's own: for calibration. */
  settings?: Pick<MatchSettings, "threshold" | "margin" | "lexicalWeight">;
}

/** What was asked, and the saved question that does not answer it. */
export interface WrongPair {
  savedId: string;
  asked: string;
  /** Of `asked`; of another length when another embedder made it. */
  vector: Float32Array;
}

export interface NearestQuestion {
  savedId: string;
  question: string;
  /** 0 to 1. */
  similarity: number;
}

export interface ScoredCandidate {
  candidate: Candidate;
  /** 0 to 1: the best of its phrasings. */
  similarity: number;
  /** Of that phrasing. */
  vector: Float32Array;
}

/** Two saved questions this alike ask the same: which of them answers hardly matters. */
const SAME_QUESTION = 0.9;

/**
 * The saved question that asks the same, if one clearly does: its score reaches the embedder's threshold, leads the next
 * one by its margin, and both ask about the same skill in the same sense.
 * @returns `similarity`: the score that passed, 0 to 1.
 */
export function matchSavedQuestion(request: MatchRequest): { match: Candidate; similarity: number } | null {
  const { threshold, margin } = request.settings ?? matchSettings(request.embedderId);
  const [best, second] = scoreSavedQuestions(request).filter(
    ({ candidate }) => !isExcluded(request, candidate) && asksTheSame(request.question, candidate, request.skills),
  );
  if (best === undefined || best.similarity < threshold) return null;
  const contested = second !== undefined && best.similarity - second.similarity < margin;
  if (contested && cosine(best.vector, second.vector) < SAME_QUESTION) return null;
  return { match: best.candidate, similarity: best.similarity };
}

/** The person said of this saved question that it does not answer this, in these words or in nearly these. */
function isExcluded({ question, vector, excluded = [] }: MatchRequest, { savedId }: Candidate): boolean {
  const words = toWords(question).join(" ");
  return excluded.some(
    (pair) =>
      pair.savedId === savedId &&
      (toWords(pair.asked).join(" ") === words || cosine(vector, pair.vector) >= SAME_QUESTION),
  );
}

/** What to offer where nothing matched: the nearest saved questions, best first. */
export function nearestSavedQuestions(request: MatchRequest, limit = 3): NearestQuestion[] {
  return scoreSavedQuestions(request)
    .slice(0, limit)
    .map(({ candidate, similarity }) => ({ savedId: candidate.savedId, question: candidate.question, similarity }));
}

/** Every saved question by how near it is, whether it matches or not. */
export function scoreSavedQuestions({
  question,
  vector,
  candidates,
  embedderId,
  settings,
}: MatchRequest): ScoredCandidate[] {
  const { lexicalWeight } = settings ?? matchSettings(embedderId);
  const stems = new Set(toSubjectStems(question));
  return candidates
    .flatMap((candidate) => {
      const scores = candidate.phrasings.map((phrasing) => {
        const lexical = overlap(stems, new Set(toSubjectStems(phrasing.text)));
        const blend = (1 - lexicalWeight) * cosine(vector, phrasing.vector) + lexicalWeight * lexical;
        return { candidate, similarity: Math.min(Math.max(blend, 0), 1), vector: phrasing.vector };
      });
      return scores.sort(byScore).slice(0, 1);
    })
    .sort(byScore);
}

function byScore(a: ScoredCandidate, b: ScoredCandidate): number {
  return b.similarity - a.similarity || (a.candidate.savedId < b.candidate.savedId ? -1 : 1);
}
