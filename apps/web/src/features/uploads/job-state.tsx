import type { Job } from "@groundwork/core/schemas";
import { Check, Circle, CircleDashed, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { formatPercent } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";

/** Where an analysis is, in a word and a mark; never by colour alone. */
export function JobState({ job }: { job: Job | undefined }) {
  if (job === undefined) {
    return <State icon={<CircleDashed aria-hidden className="size-4" />}>{words.resumes.notAnalyzed}</State>;
  }
  switch (job.status) {
    case "completed":
      return (
        <State icon={<Check aria-hidden className="size-4 text-accent" strokeWidth={2.5} />}>
          {words.jobs.statuses.completed}
        </State>
      );
    case "failed":
      return (
        <State icon={<TriangleAlert aria-hidden className="size-4 text-danger" />}>{words.jobs.statuses.failed}</State>
      );
    default:
      return (
        <State icon={<Circle aria-hidden className="size-4 animate-breathe text-accent" />}>
          {words.jobs.statuses[job.status]}{" "}
          <span className="tabular text-muted">{formatPercent(job.progress / 100)}</span>
        </State>
      );
  }
}

function State({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-2">
      <span className="shrink-0">{icon}</span>
      <span>{children}</span>
    </span>
  );
}
