import type { Job } from "@groundwork/core/schemas";
import { Link, Outlet } from "@tanstack/react-router";
import { clsx } from "clsx";
import { ArrowLeft, FileText } from "lucide-react";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { DocumentPane } from "../../features/document/document-pane.tsx";
import { JobActions } from "../../features/jobs/job-actions.tsx";
import { JobHeading } from "../../features/jobs/job-heading.tsx";
import { useEvidenceSelection } from "../../lib/evidence-selection.tsx";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";

/** The document on one side, what was understood on the other; on a small screen one at a time. */
export function JobResult({ job }: { job: Job }) {
  const turn = useEvidenceSelection()?.turn ?? 0;
  const [side, setSide] = useState<"document" | "result">("result");
  const [shownTurn, setShownTurn] = useState(turn);
  const scrollTop = useRef(0);
  // While rendering, not in an effect: the document has to be visible when it scrolls to the place.
  if (turn !== shownTurn) {
    setShownTurn(turn);
    setSide("document");
  }
  // Back to the claim one came from.
  useLayoutEffect(() => {
    if (side === "result") window.scrollTo({ top: scrollTop.current });
  }, [side]);
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <JobHeading job={job} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 max-sm:w-full max-sm:justify-between">
          <nav aria-label={words.jobs.tabs} className="flex gap-1">
            <Tab to="/jobs/$jobId" jobId={job.jobId}>
              {words.jobs.profile}
            </Tab>
            <Tab to="/jobs/$jobId/questions" jobId={job.jobId}>
              {words.jobs.questions}
            </Tab>
            <Tab to="/jobs/$jobId/match" jobId={job.jobId}>
              {words.match.tab}
            </Tab>
          </nav>
          <JobActions job={job} />
        </div>
      </div>
      <div className="sticky top-14 z-20 -mx-4 border-b border-line bg-ground px-4 py-2 sm:-mx-6 sm:px-6 lg:hidden">
        {side === "result" ? (
          <Button size="small" icon={<FileText aria-hidden className="size-3.5" />} onClick={() => setSide("document")}>
            {words.jobs.showDocument}
          </Button>
        ) : (
          <Button size="small" icon={<ArrowLeft aria-hidden className="size-3.5" />} onClick={() => setSide("result")}>
            {words.jobs.showProfile}
          </Button>
        )}
      </div>
      <div className="grid gap-8 lg:grid-cols-2 xl:gap-12">
        <div
          data-document-pane
          role="region"
          aria-label={words.document.title}
          // It scrolls by itself, so the arrow keys must be able to reach it.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          className={clsx(
            "min-w-0 lg:sticky lg:top-20 lg:block lg:max-h-[calc(100dvh-6.5rem)] lg:overflow-y-auto",
            side === "document" ? "block" : "hidden",
          )}
        >
          <DocumentPane jobId={job.jobId} uploadId={job.uploadId} />
        </div>
        <div
          onClickCapture={() => (scrollTop.current = window.scrollY)}
          className={clsx("min-w-0 lg:block", side === "result" ? "block" : "hidden")}
        >
          <Outlet />
        </div>
      </div>
    </div>
  );
}

function Tab({
  to,
  jobId,
  children,
}: {
  to: "/jobs/$jobId" | "/jobs/$jobId/questions" | "/jobs/$jobId/match";
  jobId: string;
  children: ReactNode;
}) {
  return (
    <Link
      to={to}
      params={{ jobId }}
      // A match has its own address below its tab; every tab's lies below the profile's.
      activeOptions={{ exact: to === "/jobs/$jobId" }}
      className="rounded-md px-3 py-1.5 text-muted hover:bg-sunken hover:text-ink"
      activeProps={{ className: "bg-sunken font-medium text-ink!" }}
    >
      {children}
    </Link>
  );
}
