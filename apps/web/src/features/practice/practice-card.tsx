import type { PracticeCard as Card, Rating } from "@groundwork/core/schemas";
import { useMutation } from "@tanstack/react-query";
import { clsx } from "clsx";
import { useEffect, useRef, useState } from "react";
import { writeDraft } from "../../lib/drafts.ts";
import { words } from "../../lib/messages/index.ts";
import { useSingleKeys } from "../../lib/single-keys.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import { showErrorToast } from "../../ui/toasts.tsx";
import { Draft } from "./draft.tsx";
import { GradeBar } from "./grade-bar.tsx";
import { usePracticeKeys } from "./use-practice-keys.ts";

interface PracticeCardProps {
  card: Card;
  /** This one too. */
  left: number;
  /** Whether it follows another: then the focus goes on at its question. */
  takesFocus: boolean;
  /** From here on it must stay. */
  onStarted: () => void;
  onGraded: (card: Card) => void;
}

/** One question: draft first, then what was saved, then how well it was known. */
export function PracticeCard({ card, left, takesFocus, onStarted, onGraded }: PracticeCardProps) {
  const { card: say } = words.practice;
  const { savedId } = card;
  const [singleKeys] = useSingleKeys();
  const [revealed, setRevealed] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const saved = useRef<HTMLElement>(null);
  const grade = useMutation(
    trpc.practice.grade.mutationOptions({
      onSuccess: (next) => {
        writeDraft(savedId, "");
        onGraded(next);
      },
      onError: showErrorToast,
    }),
  );
  const reveal = () => {
    onStarted();
    setRevealed(true);
  };
  const startGrade = (rating: Rating) => {
    if (!grade.isPending) grade.mutate({ savedId, rating });
  };
  usePracticeKeys({
    revealed,
    onReveal: reveal,
    onGrade: startGrade,
    onBack: () => {
      setRevealed(false);
      question.current?.focus();
    },
  });
  useEffect(() => {
    if (takesFocus) question.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (!revealed || saved.current === null) return;
    saved.current.focus({ preventScroll: true });
    saved.current.scrollIntoView({ block: "nearest" });
  }, [revealed]);

  const target = words.questions.for(card.jobTitle, card.company);
  return (
    <article className="flex flex-1 flex-col gap-5 **:scroll-mb-28">
      <header>
        <p className="tabular text-xs text-muted">{say.due(left)}</p>
        <h2
          ref={question}
          tabIndex={-1}
          className="mt-1 max-w-[52ch] rounded-sm text-lg font-semibold text-pretty outline-offset-4"
        >
          {card.question}
        </h2>
        <div className="mt-2 flex flex-wrap gap-1.5">
          <Chip>{words.categories[card.category]}</Chip>
          <Chip>{words.difficulties[card.difficulty]}</Chip>
          {target && <Chip>{target}</Chip>}
        </div>
      </header>
      <div className={clsx("grid items-start gap-6", revealed ? "lg:grid-cols-2" : "max-w-3xl")}>
        <Draft savedId={savedId} onStarted={onStarted} />
        {revealed && (
          <section
            ref={saved}
            tabIndex={-1}
            aria-label={say.saved}
            className="min-w-0 animate-arrive rounded-md outline-offset-4"
          >
            <h3 className="flex h-6 items-center font-medium">{say.saved}</h3>
            <p className="mt-1.5 rounded-md border border-line bg-surface px-3 py-2 leading-relaxed whitespace-pre-line">
              {card.answer}
            </p>
          </section>
        )}
      </div>
      <div className="sticky bottom-0 -mx-1 border-t border-line bg-ground px-1 py-3">
        {revealed ? (
          <GradeBar next={card.schedule.next} busy={grade.isPending} onGrade={startGrade} />
        ) : (
          <Button look="primary" onClick={reveal}>
            {say.reveal}
          </Button>
        )}
        {singleKeys && <p className="mt-2 text-xs text-muted max-sm:hidden">{say.keys}</p>}
      </div>
    </article>
  );
}
