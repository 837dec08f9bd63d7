import { Link, getRouteApi } from "@tanstack/react-router";
import { JobFailed } from "../../features/jobs/job-failed.tsx";
import { JobHeading } from "../../features/jobs/job-heading.tsx";
import { JobProgress } from "../../features/jobs/job-progress.tsx";
import { useJob } from "../../features/jobs/use-job.ts";
import { EvidenceSelectionProvider } from "../../lib/evidence-selection.tsx";
import { words } from "../../lib/messages/index.ts";
import { buttonStyle } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { JobResult } from "./job-result.tsx";
import { JobSkeleton } from "./job-skeleton.tsx";

const jobRoute = getRouteApi("/signed-in/jobs/$jobId");

export function JobRoute() {
  const { jobId } = jobRoute.useParams();
  return <JobPage key={jobId} jobId={jobId} />;
}

/** One analysis from its first stage to its result, on one page. */
function JobPage({ jobId }: { jobId: string }) {
  const { job, events, isReconnecting, watchAgain } = useJob(jobId);
  if (job.isPending) return <JobSkeleton />;
  if (job.isError) {
    return (
      <ErrorNotice
        error={job.error}
        onRetry={() => void job.refetch()}
        action={
          <Link to="/resumes" className={buttonStyle({ size: "small" })}>
            {words.jobs.backToResumes}
          </Link>
        }
      />
    );
  }
  switch (job.data.status) {
    case "completed":
      return (
        <EvidenceSelectionProvider>
          <LiveRegion>{events.length > 0 ? words.jobs.statuses.completed : ""}</LiveRegion>
          <JobResult job={job.data} />
        </EvidenceSelectionProvider>
      );
    case "failed":
      return (
        <div className="mx-auto flex w-full max-w-5xl flex-col gap-6">
          <JobHeading job={job.data} />
          <JobFailed job={job.data} events={events} onRetried={watchAgain} />
        </div>
      );
    default:
      return (
        <div className="mx-auto flex w-full max-w-5xl flex-col gap-6">
          <JobHeading job={job.data} />
          <JobProgress job={job.data} events={events} isReconnecting={isReconnecting} />
        </div>
      );
  }
}
