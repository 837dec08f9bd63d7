import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { clsx } from "clsx";
import { useEffect, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { TextInput } from "../../ui/field.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";
import { MAX_LOADED_QUESTIONS } from "./limits.ts";
import { toggleChosen } from "./toggle-chosen.ts";

/** Between two letters of somebody who types. */
const PAUSE_MILLISECONDS = 250;
/** What the search takes. */
const MAX_SEARCH = 200;

interface SavedPickerProps {
  chosen: readonly string[];
  onChosen: (chosen: readonly string[]) => void;
}

/** Saved questions to search and choose from. */
export function SavedPicker({ chosen, onChosen }: SavedPickerProps) {
  const [text, setText] = useState("");
  const search = usePaused(text.trim());
  const saved = useInfiniteQuery(
    trpc.questions.saved.infiniteQueryOptions(search === "" ? {} : { search }, {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );
  const items = saved.data?.pages.flatMap((page) => page.items) ?? [];
  const isFull = chosen.length >= MAX_LOADED_QUESTIONS;
  return (
    <>
      <TextInput
        type="search"
        aria-label={words.chat.answersFromSearch}
        placeholder={words.chat.answersFromSearch}
        maxLength={MAX_SEARCH}
        className="mt-4 shrink-0"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="mt-3 h-72 min-h-40 overflow-y-auto rounded-md border border-line">
        {saved.isPending && <PickerSkeleton />}
        {saved.isError && (
          <div className="p-3">
            <ErrorNotice error={saved.error} onRetry={() => void saved.refetch()} />
          </div>
        )}
        {saved.data && items.length === 0 && (
          <p className="p-3 text-muted">{search === "" ? words.chat.answersFromEmpty : words.chat.answersFromNone}</p>
        )}
        <ul
          aria-label={words.chat.answersFromList}
          className={clsx("divide-y divide-line empty:hidden", saved.isPlaceholderData && "opacity-60")}
        >
          {items.map(({ savedId, question }) => {
            const isChosen = chosen.includes(savedId);
            return (
              <li key={savedId}>
                <label className="flex cursor-pointer items-start gap-3 px-3 py-2.5 hover:bg-sunken has-checked:bg-accent-soft/60 has-disabled:cursor-default has-disabled:text-muted">
                  <input
                    type="checkbox"
                    className="mt-0.5 size-4 shrink-0 accent-accent"
                    checked={isChosen}
                    disabled={isFull && !isChosen}
                    onChange={() => onChosen(toggleChosen(chosen, savedId, MAX_LOADED_QUESTIONS))}
                  />
                  <span className="min-w-0 break-words">{question}</span>
                </label>
              </li>
            );
          })}
        </ul>
        {saved.hasNextPage && (
          <Button
            size="small"
            className="m-3"
            busy={saved.isFetchingNextPage}
            onClick={() => void saved.fetchNextPage()}
          >
            {words.common.more}
          </Button>
        )}
      </div>
    </>
  );
}

/** The text, once it has stood for a moment. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

function PickerSkeleton() {
  return (
    <SkeletonGroup>
      {[0, 1, 2, 3].map((row) => (
        <div key={row} className="flex gap-3 border-b border-line px-3 py-2.5">
          <Skeleton className="size-4 shrink-0" />
          <Skeleton className="h-4 w-3/4" />
        </div>
      ))}
    </SkeletonGroup>
  );
}
