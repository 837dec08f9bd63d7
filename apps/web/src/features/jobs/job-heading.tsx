import type { Job } from "@groundwork/core/schemas";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ChevronLeft, Download } from "lucide-react";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { buttonStyle } from "../../ui/button.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

/** Which file this is about. */
export function JobHeading({ job }: { job: Job | undefined }) {
  const upload = useQuery(
    trpc.uploads.get.queryOptions({ uploadId: job?.uploadId ?? 0 }, { enabled: job !== undefined }),
  );
  return (
    <div className="flex min-w-0 items-center gap-1">
      <Link
        to="/resumes"
        aria-label={words.jobs.backToResumes}
        title={words.jobs.backToResumes}
        className={buttonStyle({ look: "quiet", size: "icon", className: "-ml-2" })}
      >
        <ChevronLeft aria-hidden className="size-4" />
      </Link>
      <h1 className="min-w-0 truncate text-base font-semibold" title={upload.data?.fileName}>
        {upload.data?.fileName ?? (
          <>
            <span className="sr-only">{words.states.loading}</span>
            <Skeleton className="h-5 w-48" />
          </>
        )}
      </h1>
      {job && (
        <a
          href={`/uploads/${job.uploadId}/file`}
          download
          aria-label={words.jobs.download}
          title={words.jobs.download}
          className={buttonStyle({ look: "quiet", size: "icon" })}
        >
          <Download aria-hidden className="size-4" />
        </a>
      )}
    </div>
  );
}
