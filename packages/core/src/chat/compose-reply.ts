import type { AnswerSentence, ReplySource } from "../schemas/index.ts";
import type { NearestQuestion } from "./match-saved-question.ts";

export interface ComposedReply {
  text: string;
  metadata: ReplySource;
}

const NOTHING_FOUND = "Your resume and saved answers don't say.";

/** A saved answer as it stands; else the sentences with their evidence; else that neither says, and what could be asked. */
export function composeReply({
  saved,
  sentences,
  nearest,
}: {
  saved: { savedId: string; question: string; answer: string; similarity: number } | null;
  /** The engine's, already checked against their evidence. */
  sentences: readonly AnswerSentence[];
  nearest: readonly NearestQuestion[];
}): ComposedReply {
  if (saved) {
    const { savedId, question, answer, similarity } = saved;
    return {
      text: answer,
      metadata: { from_qa: true, similarity, matched_question: question, saved_id: savedId },
    };
  }
  const grounded = sentences.filter((sentence) => !sentence.advice && sentence.evidence.length > 0);
  if (grounded.length > 0) {
    return {
      text: grounded.map((sentence) => sentence.text).join(" "),
      metadata: { from_qa: false, evidence: grounded.flatMap((sentence) => sentence.evidence) },
    };
  }
  const offered = nearest.map(({ question }) => `- ${question}`);
  const offer = offered.length === 0 ? [] : ["The saved questions nearest to this:", ...offered];
  return {
    text: [NOTHING_FOUND, ...offer].join("\n"),
    metadata: {
      from_qa: false,
      evidence: [],
      nearest: nearest.map(({ savedId, question, similarity }) => ({ saved_id: savedId, question, similarity })),
    },
  };
}
