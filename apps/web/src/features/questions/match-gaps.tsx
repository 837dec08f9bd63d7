import type { Match } from "@groundwork/core/schemas";
import type { UseQueryResult } from "@tanstack/react-query";
import { words } from "../../lib/messages/index.ts";
import { GapSlot } from "../../ui/answer-marks.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";
import { selectGaps } from "./select-gaps.ts";

/** More would bury the form; the match's own page shows all. */
const SHOWN = 8;

/** What the chosen job asks for and the resume does not show. */
export function MatchGaps({ match, onDrop }: { match: UseQueryResult<Match, unknown>; onDrop: () => void }) {
  const { questions: say } = words;
  if (match.isPending) {
    return (
      <SkeletonGroup className="sm:col-span-2">
        <Skeleton className="h-4 w-56" />
        <Skeleton className="mt-2 h-6 w-full" />
      </SkeletonGroup>
    );
  }
  if (match.isError) {
    return (
      <div className="sm:col-span-2">
        <ErrorNotice
          error={match.error}
          onRetry={() => void match.refetch()}
          action={
            <Button size="small" onClick={onDrop}>
              {say.dropMatch}
            </Button>
          }
        />
      </div>
    );
  }
  const target = say.for(match.data.jobTitle, match.data.company);
  const gaps = selectGaps(match.data.requirements);
  return (
    <section aria-label={say.matchGaps} className="rounded-md border border-line bg-ground p-3 sm:col-span-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-medium">{target || say.matchGaps}</h3>
        <Button look="quiet" size="small" className="-mr-2" onClick={onDrop}>
          {say.dropMatch}
        </Button>
      </div>
      <p className="mt-1 text-xs text-muted">{gaps.length > 0 ? say.gapsFirst(gaps.length) : say.noGaps}</p>
      <ul className="mt-2 flex flex-wrap gap-1.5 empty:hidden">
        {gaps.slice(0, SHOWN).map(({ text, start }) => (
          <li key={start} className="max-w-full">
            <GapSlot>{text}</GapSlot>
          </li>
        ))}
        {gaps.length > SHOWN && <li className="py-0.5 text-muted">{say.moreGaps(gaps.length - SHOWN)}</li>}
      </ul>
    </section>
  );
}
