import type { PracticeCard as Card } from "@groundwork/core/schemas";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { useHiddenSaved } from "../../lib/use-delete-saved.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { DoneNotice } from "./done-notice.tsx";
import { formatSpan } from "./format-span.ts";
import { PracticeCard } from "./practice-card.tsx";
import { PracticeSkeleton } from "./practice-skeleton.tsx";

/** With nothing due, this is how often we look whether something has come back. */
const LOOK_MILLISECONDS = 30_000;

/** What is due, one card at a time, until nothing is. */
export function PracticeSession() {
  const queryClient = useQueryClient();
  const due = useQuery(
    trpc.practice.due.queryOptions(
      {},
      { refetchInterval: ({ state }) => (state.data?.length === 0 ? LOOK_MILLISECONDS : false) },
    ),
  );
  /** Held, so that what comes due meanwhile does not push aside what is being answered. */
  const [currentId, setCurrentId] = useState<string | null>(null);
  const hidden = useHiddenSaved();
  /** Saved id -> when it comes again, of what was graded here. */
  const [graded, setGraded] = useState<ReadonlyMap<string, string>>(new Map());
  const [said, setSaid] = useState("");

  // A failed look while a card is open takes nothing away.
  if (due.data === undefined) {
    return due.isError ? <ErrorNotice error={due.error} onRetry={() => void due.refetch()} /> : <PracticeSkeleton />;
  }
  const cards = due.data.filter(({ savedId }) => !hidden.has(savedId));
  const card = cards.find(({ savedId }) => savedId === currentId) ?? cards[0];

  function onGraded(next: Card): void {
    setGraded(new Map([...graded, [next.savedId, next.schedule.due]]));
    setSaid(words.practice.card.graded(formatSpan(next.schedule.due, Date.now())));
    setCurrentId(null);
    queryClient.setQueryData(trpc.practice.due.queryKey({}), (before) =>
      before?.filter(({ savedId }) => savedId !== next.savedId),
    );
    void queryClient.invalidateQueries({ queryKey: trpc.practice.pathKey() });
    // The library may be showing what is due.
    void queryClient.invalidateQueries({ queryKey: trpc.questions.saved.pathKey() });
  }

  return (
    <>
      <LiveRegion>{said}</LiveRegion>
      {card ? (
        <PracticeCard
          key={`${card.savedId} ${card.schedule.reviews}`}
          card={card}
          left={cards.length}
          takesFocus={graded.size > 0}
          onStarted={() => setCurrentId(card.savedId)}
          onGraded={onGraded}
        />
      ) : (
        <DoneNotice nextDue={[...graded.values()].toSorted()[0]} />
      )}
    </>
  );
}
