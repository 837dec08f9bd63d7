import { EXPORT_FORMATS, type Job } from "@groundwork/core/schemas";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { ChevronDown } from "lucide-react";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button, buttonStyle } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { showErrorToast } from "../../ui/toasts.tsx";

/** What can be done with a finished profile, apart from reading it. */
export function JobActions({ job }: { job: Job }) {
  const { actions: say } = words.jobs;
  return (
    <div className="flex gap-1 max-sm:-ml-3.5">
      <Link to="/jobs/$jobId/compare" params={{ jobId: job.jobId }} className={buttonStyle({ look: "quiet" })}>
        {say.compare}
      </Link>
      <AnalyzeAgain uploadId={job.uploadId} />
      <Disclosure
        summary={
          <>
            {say.export}
            <ChevronDown aria-hidden className="size-4" />
          </>
        }
      >
        <ul className="p-1">
          {EXPORT_FORMATS.map((format) => (
            <li key={format}>
              <a
                href={`/profiles/${job.jobId}/export?format=${format}`}
                download
                className="flex min-h-8 items-center justify-between gap-6 rounded-sm px-2 hover:bg-sunken"
              >
                {say.formats[format]}
                <span className="text-xs text-muted">{say.formatHints[format]}</span>
              </a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

/** A new analysis of the same file: what the person corrected is kept with the file and applied to it. */
function AnalyzeAgain({ uploadId }: { uploadId: number }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const create = useMutation(
    trpc.jobs.create.mutationOptions({
      onSuccess: (job) => {
        void queryClient.invalidateQueries({ queryKey: trpc.jobs.list.pathKey() });
        void navigate({ to: "/jobs/$jobId", params: { jobId: job.jobId } });
      },
      onError: showErrorToast,
    }),
  );
  return (
    <Button look="quiet" busy={create.isPending} onClick={() => create.mutate({ uploadId })}>
      {words.resumes.retry}
    </Button>
  );
}
