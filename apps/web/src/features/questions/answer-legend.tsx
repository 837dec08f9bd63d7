import { words } from "../../lib/messages/index.ts";
import { AdviceMarker, GapSlot } from "../../ui/answer-marks.tsx";

/** The three looks of an answer, once above the list. */
export function AnswerLegend() {
  return (
    <ul aria-label={words.questions.legend} className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-muted">
      <li className="inline-flex items-center gap-1.5">
        <span
          aria-hidden
          className="inline-flex size-4 items-center justify-center rounded-sm border border-accent/45 bg-accent-soft text-[0.6875rem] font-semibold text-accent"
        >
          1
        </span>
        {words.questions.legendEvidence}
      </li>
      <li className="inline-flex items-center gap-1">
        <AdviceMarker />
        <em>{words.questions.legendAdvice}</em>
      </li>
      <li>
        <GapSlot>
          <span className="text-xs">{words.questions.legendGap}</span>
        </GapSlot>
      </li>
    </ul>
  );
}
