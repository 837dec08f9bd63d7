import type { Match, RequirementStatus } from "@groundwork/core/schemas";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { numberEvidence } from "../../lib/number-evidence.ts";
import { trpc } from "../../lib/trpc.ts";
import { buttonStyle } from "../../ui/button.tsx";
import { EmptyNotice } from "../../ui/empty-notice.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { EvidenceQuotes } from "../../ui/evidence-marker.tsx";
import { Breakdown } from "./breakdown.tsx";
import { Description } from "./description.tsx";
import { MatchHead } from "./match-head.tsx";
import { MatchSkeleton } from "./match-skeleton.tsx";
import { RequirementList } from "./requirement-list.tsx";
import { Score } from "./score.tsx";
import { StatusFilter } from "./status-filter.tsx";
import { Warnings } from "./warnings.tsx";

interface MatchPaneProps {
  jobId: string;
  matchId: string;
  status: RequirementStatus | undefined;
  onStatus: (status: RequirementStatus | undefined) => void;
  onDeleted: () => void;
}

/** What a job asks for, and what the resume says of each. */
export function MatchPane({ jobId, matchId, ...view }: MatchPaneProps) {
  // What was compared stays as it was.
  const match = useQuery(trpc.matches.get.queryOptions({ matchId }, { staleTime: Infinity }));
  if (match.isPending) return <MatchSkeleton />;
  if (match.isError) {
    return (
      <ErrorNotice
        error={match.error}
        onRetry={() => void match.refetch()}
        action={
          <Link to="/jobs/$jobId/match" params={{ jobId }} className={buttonStyle({ size: "small" })}>
            {words.match.result.back}
          </Link>
        }
      />
    );
  }
  return <MatchResult match={match.data} {...view} />;
}

interface MatchResultProps extends Omit<MatchPaneProps, "jobId" | "matchId"> {
  match: Match;
}

function MatchResult({ match, status, onStatus, onDeleted }: MatchResultProps) {
  const { requirements } = match;
  const numberOf = useMemo(() => numberEvidence(requirements.flatMap(({ evidence }) => evidence)), [requirements]);
  /** The row whose words the description shows; `turn`, so that the same one can be asked for again. */
  const [shown, setShown] = useState<{ row: number; turn: number } | null>(null);
  return (
    <article className="flex flex-col gap-6">
      <EvidenceQuotes />
      <MatchHead match={match} onDeleted={onDeleted} />
      <Score match={match} />
      <Warnings warnings={match.warnings} />
      {requirements.length === 0 ? (
        <EmptyNotice title={words.match.result.noRequirements} />
      ) : (
        <>
          <Breakdown match={match} />
          <section aria-label={words.match.result.requirements}>
            <StatusFilter requirements={requirements} status={status} onStatus={onStatus} />
            <RequirementList
              requirements={requirements}
              status={status}
              numberOf={numberOf}
              onShow={(row) => setShown({ row, turn: (shown?.turn ?? 0) + 1 })}
            />
          </section>
        </>
      )}
      <Description text={match.jobDescription} requirements={requirements} shown={shown} />
    </article>
  );
}
