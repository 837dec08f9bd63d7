import type { Match } from "@groundwork/core/schemas";
import { Link } from "@tanstack/react-router";
import { formatPercent, formatPoints } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { buttonStyle } from "../../ui/button.tsx";
import { countPoints } from "./count-points.ts";

/** The score, and the sum that it is. */
export function Score({ match: { jobId, matchId, score, sum, requirements } }: { match: Match }) {
  const { result: say } = words.match;
  const { met, partly, missing } = countPoints(requirements);
  const [points, possible] = [formatPoints(sum.points), formatPoints(sum.possible)];
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div>
        <p className="tabular flex items-baseline gap-2">
          <span className="sr-only">{say.score(score)}</span>
          <span aria-hidden className="text-xl font-semibold">
            {score}
          </span>
          <span aria-hidden className="text-muted">
            {say.outOf}
          </span>
          <span className="ml-2">{say.points(points, possible)}</span>
        </p>
        <p className="tabular mt-1 text-muted">{say.counts(met, partly, missing)}</p>
      </div>
      {partly + missing > 0 && (
        <Link
          to="/jobs/$jobId/questions"
          params={{ jobId }}
          search={{ match: matchId }}
          className={buttonStyle({ look: "primary" })}
        >
          {say.askGaps}
        </Link>
      )}
      <details className="w-full text-xs">
        <summary className="inline-flex min-h-6 items-center text-muted underline decoration-edge/60 underline-offset-2 hover:text-ink">
          {say.how}
        </summary>
        <div className="mt-1 flex max-w-prose flex-col gap-2 text-sm">
          <p>{say.howBody}</p>
          {sum.possible > 0 && <p className="tabular">{say.sum(points, possible, score)}</p>}
          {sum.listedSkills > 0 && <p>{say.listed(sum.listedSkills, formatPercent(sum.listedShare))}</p>}
        </div>
      </details>
    </div>
  );
}
