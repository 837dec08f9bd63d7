import { cosine } from "../text/similarity.ts";
import { toWords } from "../text/words.ts";
import { asksTheSame } from "./asks-the-same.ts";
import { type MatchSettings, matchSettings } from "./match-settings.ts";
import { asksForFact, countStrangers, shareTerms, sharesSubject, toQuestionTerms } from "./question-terms.ts";

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
  settings?: Omit<MatchSettings, "source">;
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
  /** 0 to 1: of its nearest wording. */
  similarity: number;
  /** The wording that is nearest to what was asked. */
  nearest: { text: string; vector: Float32Array };
}

/** Two saved questions this alike ask the same: which of them answers hardly matters. */
const SAME_QUESTION = 0.9;
const MAX_STRANGERS = 2;
const NEAREST = 50;

/**
 * The saved question that asks the same, if one clearly does: its score reaches the embedder's threshold, higher where the
 * question has subjects that it has not; leads the next one by the margin; and both ask about the same skill, the same name,
 * in the same sense.
 * @returns `similarity`: the score that passed, 0 to 1.
 */
export function matchSavedQuestion(request: MatchRequest): { match: Candidate; similarity: number } | null {
  const { threshold, margin, strangerPenalty } = request.settings ?? matchSettings(request.embedderId);
  const [best, second] = findSameSense(request, threshold - margin);
  if (best === undefined) return null;
  const asked = toQuestionTerms(request.question, request.skills);
  const texts = toTexts(best.candidate);
  const saved = texts.map((text) => toQuestionTerms(text, request.skills));
  const otherKind = asksForFact(request.question) && !texts.some(asksForFact) ? 1 : 0;
  const noSubject = sharesSubject(request.question, { asked, saved }) ? 0 : 1;
  const strangers = Math.min(countStrangers(asked, saved) + otherKind + noSubject, MAX_STRANGERS);
  const least = haveSameWords(request.question, best.nearest.text)
    ? threshold
    : threshold + strangers * strangerPenalty;
  if (best.similarity < least) return null;
  const contested = second !== undefined && best.similarity - second.similarity < margin;
  if (contested && cosine(best.nearest.vector, second.nearest.vector) < SAME_QUESTION) return null;
  return { match: best.candidate, similarity: best.similarity };
}

/** The nearest two that may answer, best first. Only what is near enough is looked at closely: that takes a while each. */
function findSameSense(request: MatchRequest, least: number): ScoredCandidate[] {
  const found: ScoredCandidate[] = [];
  for (const scored of scoreSavedQuestions(request)) {
    if (scored.similarity < least || found.length === 2) break;
    const { candidate, nearest } = scored;
    if (isExcluded(request, candidate)) continue;
    const { question, skills } = request;
    if (asksTheSame({ question, candidate, nearest: nearest.text, skills })) found.push(scored);
  }
  return found;
}

/** The person said of this saved question that it does not answer this, in these words or in nearly these. */
function isExcluded({ question, vector, excluded = [] }: MatchRequest, { savedId }: Candidate): boolean {
  return excluded.some(
    (pair) =>
      pair.savedId === savedId && (haveSameWords(pair.asked, question) || cosine(vector, pair.vector) >= SAME_QUESTION),
  );
}

function haveSameWords(a: string, b: string): boolean {
  return toWords(a).join(" ") === toWords(b).join(" ");
}

/** What to offer where nothing matched: the nearest saved questions, best first. */
export function nearestSavedQuestions(request: MatchRequest, limit = 3): NearestQuestion[] {
  return scoreSavedQuestions(request)
    .slice(0, limit)
    .map(({ candidate, similarity }) => ({ savedId: candidate.savedId, question: candidate.question, similarity }));
}

/** The saved questions nearest to what is asked, best first, whether they match or not. */
export function scoreSavedQuestions(request: MatchRequest): ScoredCandidate[] {
  const { question, vector, candidates, skills } = request;
  const { lexicalWeight } = request.settings ?? matchSettings(request.embedderId);
  const asked = toQuestionTerms(question, skills);
  const scores = nearestByVector(candidates, vector).map(({ candidate, wordings }) => {
    const blended = wordings.map(({ nearest, similarity }) => {
      const lexical = shareTerms(asked, toQuestionTerms(nearest.text, skills));
      const blend = (1 - lexicalWeight) * similarity + lexicalWeight * lexical;
      return { candidate, nearest, similarity: Math.min(Math.max(blend, 0), 1) };
    });
    return blended.sort(byScore)[0]!;
  });
  return scores.sort(byScore);
}

/** Only these are compared by words too, which takes a hundred times as long; words are the lesser part of the score. */
function nearestByVector(candidates: readonly Candidate[], vector: Float32Array) {
  const measured = candidates
    .filter(({ phrasings }) => phrasings.length > 0)
    .map((candidate) => {
      const wordings = candidate.phrasings.map((nearest) => ({ nearest, similarity: cosine(vector, nearest.vector) }));
      return { candidate, wordings, best: Math.max(...wordings.map(({ similarity }) => similarity)) };
    });
  return measured.sort((a, b) => b.best - a.best).slice(0, NEAREST);
}

function toTexts({ question, phrasings }: Candidate): string[] {
  return [question, ...phrasings.map(({ text }) => text)];
}

function byScore(a: ScoredCandidate, b: ScoredCandidate): number {
  return b.similarity - a.similarity || (a.candidate.savedId < b.candidate.savedId ? -1 : 1);
}
