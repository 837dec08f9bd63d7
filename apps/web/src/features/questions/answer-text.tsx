import type { Answer, AnswerSentence } from "@groundwork/core/schemas";
import { useMemo } from "react";
import { words } from "../../lib/messages/index.ts";
import { type EvidenceNumbers, numberEvidence } from "../../lib/number-evidence.ts";
import { AdviceMarker, GapSlot } from "../../ui/answer-marks.tsx";
import { EvidenceMarker } from "../../ui/evidence-marker.tsx";
import { splitGap, toParagraphs } from "./answer-parts.ts";

/** An answer whose every sentence says where it is from: a place, or advice. Gaps are what only the person can say. */
export function AnswerText({ answer: { sentences, gaps } }: { answer: Answer }) {
  const numberOf = useMemo(() => numberEvidence(sentences.flatMap((sentence) => sentence.evidence)), [sentences]);
  return (
    <div className="flex max-w-[75ch] flex-col gap-2 leading-relaxed">
      {sentences.length === 0 && <p className="text-muted">{words.questions.noAnswer}</p>}
      {toParagraphs(sentences).map((paragraph, place) => (
        <p key={place}>
          {paragraph.map((sentence, index) => (
            <Sentence key={index} sentence={sentence} numberOf={numberOf} />
          ))}
        </p>
      ))}
      {gaps.length > 0 && <Gaps gaps={gaps} />}
    </div>
  );
}

function Sentence({ sentence, numberOf }: { sentence: AnswerSentence; numberOf: EvidenceNumbers }) {
  if (sentence.advice) {
    return (
      <em className="text-muted">
        <AdviceMarker />
        {sentence.text}{" "}
      </em>
    );
  }
  return (
    <span data-sentence>
      {sentence.text}
      {/* No break between the last word and its number. */}
      {"\u{2060}"}
      {sentence.evidence.map((evidence, place) => (
        <EvidenceMarker key={place} evidence={evidence} number={numberOf(evidence)} />
      ))}{" "}
    </span>
  );
}

function Gaps({ gaps }: { gaps: readonly string[] }) {
  return (
    <div className="mt-1">
      <h4 className="text-xs font-medium text-muted">{words.questions.gaps}</h4>
      <ul className="mt-1 flex flex-wrap gap-1.5">
        {gaps.map((gap) => {
          const { part, text } = splitGap(gap);
          return (
            <li key={gap}>
              <GapSlot>
                {part && <strong className="font-semibold">{part}: </strong>}
                {text}
              </GapSlot>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
