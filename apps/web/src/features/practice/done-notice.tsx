import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Check } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { buttonStyle } from "../../ui/button.tsx";
import { EmptyNotice } from "../../ui/empty-notice.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { formatSpan } from "./format-span.ts";
import { PracticeSkeleton } from "./practice-skeleton.tsx";

/** Worth waiting for. */
const SOON_MILLISECONDS = 3_600_000;

/** Nothing is due: because nothing is saved, or because it is done. `nextDue`: of what was graded just now. */
export function DoneNotice({ nextDue }: { nextDue: string | undefined }) {
  const progress = useQuery(trpc.practice.progress.queryOptions());
  // What was known before the last grade would name another tomorrow.
  if (progress.isPending || (progress.isFetching && !progress.isFetchedAfterMount)) return <PracticeSkeleton />;
  if (progress.isError) return <ErrorNotice error={progress.error} onRetry={() => void progress.refetch()} />;
  const { due, categories } = progress.data;
  if (categories.every(({ saved }) => saved === 0)) return <NothingSaved />;
  return <Done tomorrow={due.tomorrow} week={due.week} nextDue={nextDue} />;
}

function Done({ tomorrow, week, nextDue }: { tomorrow: number; week: number; nextDue: string | undefined }) {
  const { done: say } = words.practice;
  const title = useRef<HTMLHeadingElement>(null);
  const [shownAt] = useState(() => Date.now());
  const isSoon = nextDue !== undefined && Date.parse(nextDue) - shownAt < SOON_MILLISECONDS;
  const followsCard = nextDue !== undefined;
  useEffect(() => {
    if (followsCard) title.current?.focus();
  }, [followsCard]);
  return (
    <section className="flex flex-col items-start gap-4 rounded-lg border border-line bg-surface p-6 sm:p-8">
      <div className="max-w-prose">
        <h2
          ref={title}
          tabIndex={-1}
          className="flex w-fit items-center gap-2 rounded-sm text-base font-semibold outline-offset-4"
        >
          <Check aria-hidden className="size-4 text-accent" strokeWidth={2.5} />
          {say.title}
        </h2>
        <p className="tabular mt-2">{say.tomorrow(tomorrow)}</p>
        {week > tomorrow && <p className="tabular text-muted">{say.week(week)}</p>}
        {isSoon && <p className="mt-2 text-muted">{say.soon(formatSpan(nextDue, shownAt))}</p>}
      </div>
      <Link to="/practice/progress" className={buttonStyle()}>
        {say.seeProgress}
      </Link>
    </section>
  );
}

function NothingSaved() {
  const { empty: say } = words.practice;
  return (
    <EmptyNotice
      title={say.title}
      action={
        <div className="flex flex-wrap gap-2">
          <Link to="/resumes" className={buttonStyle({ look: "primary" })}>
            {say.toResumes}
          </Link>
          <Link to="/library" className={buttonStyle()}>
            {say.toLibrary}
          </Link>
        </div>
      }
    >
      {say.body}
    </EmptyNotice>
  );
}
