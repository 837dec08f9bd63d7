import { isTerminal } from "../../lib/job-status.ts";
import { PDF_MIME_TYPE, type Job, type Upload } from "@groundwork/core/schemas";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { RotateCcw, Trash2 } from "lucide-react";
import { toReasonSentence } from "../../lib/failure-sentence.ts";
import { formatBytes, formatDate } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showErrorToast, showToast } from "../../ui/toasts.tsx";
import { JobState } from "./job-state.tsx";

/** While an analysis runs, its row is asked for this often. The job's own page is live. */
const POLL_MILLISECONDS = 2_000;

export function ResumeRow({ upload }: { upload: Upload }) {
  const jobs = useQuery(
    trpc.jobs.list.queryOptions(
      { uploadId: upload.id, limit: 1 },
      { refetchInterval: ({ state }) => (isRunning(state.data?.items[0]) ? POLL_MILLISECONDS : false) },
    ),
  );
  const job = jobs.data?.items[0];
  const name = <span className="break-words">{upload.fileName}</span>;
  return (
    <li className="relative flex flex-wrap items-center gap-x-6 gap-y-2 p-4 focus-within:bg-sunken/40 hover:bg-sunken/60">
      <div className="min-w-0 max-sm:w-full sm:flex-1">
        {job ? (
          // The whole row is the target; the buttons beside lie above it.
          <Link to="/jobs/$jobId" params={{ jobId: job.jobId }} className="font-medium after:absolute after:inset-0">
            {name}
          </Link>
        ) : (
          <span className="font-medium">{name}</span>
        )}
        <p className="tabular mt-0.5 text-xs text-muted">
          {[
            upload.mimeType === PDF_MIME_TYPE ? words.resumes.pdf : words.resumes.docx,
            ...(upload.pages === null ? [] : [words.resumes.pages(upload.pages)]),
            formatBytes(upload.fileSize),
            formatDate(upload.createdAt),
            ...(upload.engine === null ? [] : [words.resumes.readBy(upload.engine)]),
          ].join(" · ")}
        </p>
        {job?.status === "failed" && <p className="mt-2 max-w-prose text-muted">{toReasonSentence(job.errorCode)}</p>}
      </div>
      <div className="flex min-w-0 items-center justify-between gap-3 max-sm:w-full">
        {jobs.isPending ? <Skeleton className="h-4 w-24 animate-breathe" /> : <JobState job={job} />}
        <RowActions upload={upload} job={job} />
      </div>
    </li>
  );
}

function isRunning(job: Job | undefined): boolean {
  return job !== undefined && !isTerminal(job.status);
}

function RowActions({ upload, job }: { upload: Upload; job: Job | undefined }) {
  const queryClient = useQueryClient();
  const refreshJobs = () => queryClient.invalidateQueries({ queryKey: trpc.jobs.list.pathKey() });
  const callbacks = { onSuccess: refreshJobs, onError: showErrorToast };
  const create = useMutation(trpc.jobs.create.mutationOptions(callbacks));
  const retry = useMutation(trpc.jobs.retry.mutationOptions(callbacks));
  const remove = useMutation(
    trpc.uploads.delete.mutationOptions({
      onSuccess: () => showToast(words.resumes.deleted(upload.fileName)),
      onError: showErrorToast,
      onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.uploads.list.pathKey() }),
    }),
  );
  const canAnalyze = job === undefined || job.status === "failed";
  return (
    <div className="relative flex items-center">
      {canAnalyze && (
        <Button
          look="quiet"
          size="icon"
          aria-label={words.resumes.retryOf(upload.fileName)}
          title={words.resumes.retry}
          busy={create.isPending || retry.isPending}
          icon={<RotateCcw aria-hidden className="size-4" />}
          onClick={() => (job ? retry.mutate({ jobId: job.jobId }) : create.mutate({ uploadId: upload.id }))}
        />
      )}
      <ConfirmDialog
        trigger={
          <Button
            look="quiet"
            size="icon"
            aria-label={words.resumes.deleteOf(upload.fileName)}
            title={words.common.delete}
            busy={remove.isPending}
            icon={<Trash2 aria-hidden className="size-4" />}
          />
        }
        title={words.resumes.deleteTitle(upload.fileName)}
        body={words.resumes.deleteBody}
        onConfirm={() => remove.mutate({ uploadId: upload.id })}
      />
    </div>
  );
}
