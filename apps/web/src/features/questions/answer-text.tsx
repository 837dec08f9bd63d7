import type { Answer } from "@groundwork/core/schemas";
import { useMemo } from "react";
import { words } from "../../lib/messages/index.ts";
import { numberEvidence } from "../../lib/number-evidence.ts";
import { AdviceMarker, GapSlot } from "../../ui/answer-marks.tsx";
import { EvidenceMarker } from "../../ui/evidence-marker.tsx";

/** An answer whose every sentence says where it is from: a place, or advice. Gaps are what only the person can say. */
export function AnswerText({ answer: { sentences, gaps } }: { answer: Answer }) {
  const numberOf = useMemo(() => numberEvidence(sentences.flatMap((sentence) => sentence.evidence)), [sentences]);
  return (
    <>
      {sentences.length === 0 ? (
        <p className="text-muted">{words.questions.noAnswer}</p>
      ) : (
        <p className="max-w-[75ch] leading-relaxed">
          {sentences.map((sentence, index) => (
            <span key={index}>
              {sentence.advice ? (
                <em className="text-muted">
                  <AdviceMarker />
                  {sentence.text}
                </em>
              ) : (
                <>
                  {sentence.text}
                  {"\u{2060}"}
                  {sentence.evidence.map((evidence, place) => (
                    <EvidenceMarker key={place} evidence={evidence} number={numberOf(evidence)} />
                  ))}
                </>
              )}{" "}
            </span>
          ))}
        </p>
      )}
      {gaps.length > 0 && (
        <div className="mt-3">
          <h4 className="text-xs font-medium text-muted">{words.questions.gaps}</h4>
          <ul className="mt-1 flex flex-wrap gap-1.5">
            {gaps.map((gap) => (
              <li key={gap}>
                <GapSlot>{gap}</GapSlot>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
