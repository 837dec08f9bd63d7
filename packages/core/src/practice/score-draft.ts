import { CRITERIA, type Criterion, type Rubric } from "../schemas/index.ts";
import { type DraftToScore, type Judge, type Judgement, buildDraftContext } from "./draft-in-context.ts";
import { isEnglish } from "./is-english.ts";
import { judgeEvidence } from "./judge-evidence.ts";
import { judgeLength } from "./judge-length.ts";
import { judgeRelevance } from "./judge-relevance.ts";
import { judgeSpecifics } from "./judge-specifics.ts";
import { judgeStructure } from "./judge-structure.ts";
import { type Draft, readDraft } from "./read-draft.ts";

export type { DraftToScore } from "./draft-in-context.ts";

const JUDGES: Record<Criterion, Judge> = {
  relevance: judgeRelevance,
  structure: judgeStructure,
  specifics: judgeSpecifics,
  evidence: judgeEvidence,
  length: judgeLength,
};
/** Of equal scores, the one whose improvement helps the others too. */
const BY_GAIN: readonly Criterion[] = ["relevance", "structure", "evidence", "specifics", "length"];
/** What fills a gap in the story makes it longer too, and is the better advice. */
const LENGTH_HEAD_START = 1.5;
const TOO_SHORT_TO_JUDGE = 20;
const MOST = 4;

/**
 * What rules can say of a draft: nothing but its words counts. The same text gets the same scores, whatever its white space
 * and Unicode form. Of a draft in another language than English only the length is judged.
 */
export function scoreDraft(request: DraftToScore): Rubric {
  const draft = readDraft(request.draft);
  if (!isEnglish(draft.text)) return toRubric([judgeForeign(draft)], draft.words);
  const context = buildDraftContext(request, draft);
  const judgements = CRITERIA.map((criterion) => JUDGES[criterion](context));
  return toRubric(judgements, draft.words);
}

function judgeForeign(draft: Draft): Judgement {
  const length = judgeLength({ draft });
  return {
    ...length,
    reason: `${length.reason} The other criteria were not judged: these rules know English only.`,
    improvement:
      "Practise it in English to have the whole of it judged, or compare it with your saved answer yourself.",
  };
}

function toRubric(judgements: readonly Judgement[], words: number): Rubric {
  const worst = words < TOO_SHORT_TO_JUDGE ? findJudgement(judgements, "length") : findWorst(judgements);
  const isWhole = judgements.length === CRITERIA.length;
  const sum = judgements.reduce((total, { score }) => total + score, 0);
  return {
    scores: judgements.map(({ improvement: _, ...score }) => score),
    total: isWhole ? Math.round((100 * sum) / (MOST * CRITERIA.length)) : null,
    words,
    improvement: { criterion: worst.criterion, text: worst.improvement },
  };
}

function findJudgement(judgements: readonly Judgement[], criterion: Criterion): Judgement {
  return judgements.find((judgement) => judgement.criterion === criterion)!;
}

function findWorst(judgements: readonly Judgement[]): Judgement {
  const weigh = ({ criterion, score }: Judgement) => score + (criterion === "length" ? LENGTH_HEAD_START : 0);
  const lowest = Math.min(...judgements.map(weigh));
  // Nothing to gain: the length has the words for that.
  if (judgements.every(({ score }) => score === MOST)) return findJudgement(judgements, "length");
  const first = BY_GAIN.find((criterion) =>
    judgements.some((one) => one.criterion === criterion && weigh(one) === lowest),
  );
  return findJudgement(judgements, first!);
}
