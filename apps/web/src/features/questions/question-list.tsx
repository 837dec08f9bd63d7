import type { Question } from "@groundwork/core/schemas";
import { type RefObject, useEffect, useRef } from "react";
import { useEvidenceSelection } from "../../lib/evidence-selection.tsx";
import { words } from "../../lib/messages/index.ts";
import { useSingleKeys } from "../../lib/single-keys.ts";
import { useCardKeys } from "../../lib/use-card-keys.ts";
import { AnswerLegend } from "./answer-legend.tsx";
import { QuestionCard } from "./question-card.tsx";
import { useSavedIds } from "./use-saved-ids.ts";

interface QuestionListProps {
  heading: RefObject<HTMLHeadingElement | null>;
  questions: readonly Question[];
  newIds: ReadonlySet<string>;
  /** The card to begin at, such as a link from the library names it. */
  firstId: string;
}

export function QuestionList({ heading, questions, newIds, firstId }: QuestionListProps) {
  const savedIds = useSavedIds(questions.map((question) => question.id));
  const [singleKeys] = useSingleKeys();
  const list = useRef<HTMLElement>(null);
  useCardKeys(list);
  useLettingGo();
  useEffect(() => {
    const card = firstId ? document.getElementById(firstId) : null;
    card?.focus({ preventScroll: true });
    card?.scrollIntoView();
  }, [firstId]);
  return (
    <section ref={list} aria-labelledby="question-list">
      <div className="mb-5 border-b border-line pb-3">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <h2 ref={heading} id="question-list" tabIndex={-1} className="tabular scroll-mt-24 font-semibold">
            {words.questions.listCount(questions.length)}
          </h2>
          <AnswerLegend />
        </div>
        {singleKeys && <p className="mt-1 hidden text-xs text-muted lg:block">{words.questions.keys}</p>}
      </div>
      <ul className="divide-y divide-line">
        {questions.map((question) => (
          <QuestionCard
            key={question.id}
            question={question}
            savedId={savedIds[question.id]}
            isNew={newIds.has(question.id)}
            isFirst={question.id === firstId}
          />
        ))}
      </ul>
    </section>
  );
}

/** Esc lets go of the highlighted place. */
function useLettingGo(): void {
  const select = useEvidenceSelection()?.select;
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) select?.(null);
    };
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, [select]);
}
