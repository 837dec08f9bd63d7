import type { Criterion, CriterionScore, PracticeAnswer } from "@groundwork/core/schemas";
import { clsx } from "clsx";
import { Highlighter } from "lucide-react";
import { useEffect, useRef } from "react";
import { words } from "../../lib/messages/index.ts";

const MOST = 4;

interface RubricProps {
  answer: PracticeAnswer;
  criterion: Criterion | null;
  /** Marks its quotes in the draft; undefined when the draft is no longer the one that was checked. */
  onCriterion: ((criterion: Criterion | null) => void) | undefined;
}

/** Five scores with their reasons, and one thing to do. */
export function Rubric({ answer: { scores, total, improvement }, criterion, onCriterion }: RubricProps) {
  const { rubric: say, criteria } = words.practice;
  const section = useRef<HTMLElement>(null);
  // Away from the button that asked for it: Space is to show the saved answer now.
  useEffect(() => section.current?.focus(), []);
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={say.title}
      className="rounded-lg border border-line bg-surface outline-offset-4"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line px-4 py-3">
        <h3 className="font-semibold">{say.title}</h3>
        {total !== null && <p className="tabular font-semibold">{say.total(total)}</p>}
        {!onCriterion && <p className="w-full text-xs text-muted">{say.changed}</p>}
      </div>
      <div className="border-b border-line px-4 py-3">
        <h4 className="text-xs text-muted">
          {say.improvement}: {criteria[improvement.criterion]}
        </h4>
        <p className="mt-0.5 font-medium text-pretty">{improvement.text}</p>
      </div>
      <ul className="divide-y divide-line px-4">
        {scores.map((score) => (
          <ScoreRow
            key={score.criterion}
            score={score}
            isMarked={criterion === score.criterion}
            onMark={
              onCriterion && score.quotes.length > 0
                ? () => onCriterion(criterion === score.criterion ? null : score.criterion)
                : undefined
            }
          />
        ))}
      </ul>
      <p className="border-t border-line px-4 py-2.5 text-xs text-muted">{say.note}</p>
    </section>
  );
}

interface ScoreRowProps {
  score: CriterionScore;
  isMarked: boolean;
  onMark: (() => void) | undefined;
}

function ScoreRow({ score: { criterion, score, reason }, isMarked, onMark }: ScoreRowProps) {
  const { rubric: say, criteria } = words.practice;
  const name = criteria[criterion];
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 py-3">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="w-20 font-medium">{name}</span>
        <Bar score={score} />
        <span className="tabular text-xs text-muted">{say.score(score)}</span>
      </p>
      {onMark && (
        <button
          type="button"
          aria-pressed={isMarked}
          aria-label={say.mark(name)}
          title={say.mark(name)}
          onClick={onMark}
          className={clsx(
            "row-span-2 -mr-1.5 inline-flex size-7 items-center justify-center rounded-md",
            isMarked ? "bg-accent-soft text-accent" : "text-muted hover:bg-sunken hover:text-ink",
          )}
        >
          <Highlighter aria-hidden className="size-4" />
        </button>
      )}
      <p className="col-start-1 mt-1 text-muted text-pretty">{reason}</p>
    </li>
  );
}

function Bar({ score }: { score: number }) {
  return (
    <span aria-hidden className="inline-flex gap-0.5">
      {Array.from({ length: MOST }, (_, step) => (
        <span
          key={step}
          className={clsx(
            "h-2 w-5 rounded-sm border",
            step < score ? "border-accent bg-accent" : "border-edge/60 bg-transparent",
          )}
        />
      ))}
    </span>
  );
}
