import type { PracticeSchedule, Rating } from "@groundwork/core/schemas";
import { useState } from "react";
import { useSingleKeys } from "../../lib/single-keys.ts";
import { words } from "../../lib/messages/index.ts";
import { formatSpan } from "./format-span.ts";
import { RATINGS } from "./ratings.ts";

interface GradeBarProps {
  next: PracticeSchedule["next"];
  busy: boolean;
  onGrade: (rating: Rating) => void;
}

/** Four grades, each with when the question comes again. */
export function GradeBar({ next, busy, onGrade }: GradeBarProps) {
  const { card: say, ratings } = words.practice;
  const [singleKeys] = useSingleKeys();
  const [shownAt] = useState(() => Date.now());
  return (
    <div role="group" aria-label={say.grade}>
      <p aria-hidden className="mb-2 text-xs text-muted">
        {say.grade}
      </p>
      <div className="grid max-w-2xl grid-cols-4 gap-1.5 sm:gap-2">
        {RATINGS.map((rating, index) => {
          const when = formatSpan(next[rating], shownAt);
          return (
            <button
              key={rating}
              type="button"
              disabled={busy}
              onClick={() => onGrade(rating)}
              className="flex min-w-0 flex-col items-center rounded-md border border-edge/50 bg-surface px-1 py-1.5 transition-colors duration-100 not-disabled:hover:border-edge not-disabled:hover:bg-sunken disabled:opacity-55"
            >
              <span className="font-medium">
                {singleKeys && (
                  <kbd className="tabular mr-1.5 font-sans text-xs text-muted max-sm:hidden">{index + 1}</kbd>
                )}
                {ratings[rating]}
              </span>
              <span className="tabular text-xs text-muted">{when}</span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
