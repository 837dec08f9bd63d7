import type { Criterion, CriterionScore } from "@groundwork/core/schemas";
import { clsx } from "clsx";
import { useEffect, useRef } from "react";
import { splitMarks } from "../../lib/mark-text.ts";
import { words } from "../../lib/messages/index.ts";

interface MarkedDraftProps {
  text: string;
  scores: readonly CriterionScore[];
  /** Whose quotes are marked; null for all. */
  criterion: Criterion | null;
}

/** The draft as it was checked, with the words that earned its scores. */
export function MarkedDraft({ text, scores, criterion }: MarkedDraftProps) {
  const quotes = scores.flatMap((score) => score.quotes.map((quote) => ({ ...quote, criterion: score.criterion })));
  const draft = useRef<HTMLParagraphElement>(null);
  // On a small screen the draft is above what was pressed.
  useEffect(() => {
    if (criterion !== null) draft.current?.scrollIntoView({ block: "nearest" });
  }, [criterion]);
  return (
    <p
      ref={draft}
      className="mt-1.5 rounded-md border border-line bg-surface px-3 py-2 leading-relaxed break-words whitespace-pre-wrap"
    >
      {splitMarks(text.length, quotes).map(({ start, end, spans }) => {
        const named = spans.map((quote) => quotes[quote]!.criterion);
        const part = text.slice(start, end);
        if (named.length === 0) return <span key={start}>{part}</span>;
        const isChosen = criterion !== null && named.includes(criterion);
        return (
          <mark
            key={start}
            title={[...new Set(named)].map((one) => words.practice.criteria[one]).join(", ")}
            className={clsx(
              "rounded-sm text-inherit underline decoration-accent decoration-2 underline-offset-4",
              isChosen ? "bg-accent-soft" : "bg-transparent",
              criterion !== null && !isChosen && "decoration-transparent!",
            )}
          >
            {part}
          </mark>
        );
      })}
    </p>
  );
}
