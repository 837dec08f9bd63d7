import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Upload as UploadIcon } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { useFileDrop } from "../../lib/use-file-drop.ts";
import { Button } from "../../ui/button.tsx";
import { DropTarget } from "../../ui/drop-target.tsx";
import { EmptyNotice } from "../../ui/empty-notice.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";
import { ACCEPTED } from "./check-file.ts";
import { ResumeRow } from "./resume-row.tsx";
import { UploadingList } from "./uploading-list.tsx";
import { useUploading } from "./use-uploading.ts";

interface ResumesPageProps {
  /** Shown once there is something to look through. */
  searchBar: ReactNode;
  /** What was looked for, instead of the list; null without a search. */
  results: ReactNode;
}

export function ResumesPage({ searchBar, results }: ResumesPageProps) {
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const { uploading, add, remove } = useUploading({
    // One file: go and watch it. Several: stay and see them all.
    onStarted: (jobId, others) => {
      if (others === 0) void navigate({ to: "/jobs/$jobId", params: { jobId } });
    },
  });
  const over = useFileDrop(add);
  const choose = () => input.current?.click();

  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-6">
      <PageHeading title={words.resumes.title}>
        <input
          ref={input}
          type="file"
          multiple
          accept={ACCEPTED}
          hidden
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            // So that choosing the same file again is a change again.
            event.target.value = "";
          }}
        />
        <Button look="primary" icon={<UploadIcon aria-hidden className="size-4" />} onClick={choose}>
          {words.resumes.choose}
        </Button>
      </PageHeading>
      <UploadingList uploading={uploading} onRemove={remove} />
      <ResumeList isUploading={uploading.length > 0} searchBar={searchBar} results={results} />
      <p className="text-xs text-muted">{words.resumes.dropHint}</p>
      {over && <DropTarget>{words.resumes.dropHere}</DropTarget>}
    </div>
  );
}

function ResumeList({ isUploading, searchBar, results }: ResumesPageProps & { isUploading: boolean }) {
  const uploads = useInfiniteQuery(
    trpc.uploads.list.infiniteQueryOptions({}, { getNextPageParam: (page) => page.nextCursor ?? undefined }),
  );
  if (uploads.isPending) return <ListSkeleton />;
  if (uploads.isError) return <ErrorNotice error={uploads.error} onRetry={() => void uploads.refetch()} />;
  const items = uploads.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return isUploading ? null : <EmptyResumes />;
  return (
    <>
      {searchBar}
      {results ?? (
        <div className="flex flex-col items-start gap-4">
          <ul
            aria-label={words.resumes.list}
            className="w-full divide-y divide-line rounded-lg border border-line bg-surface"
          >
            {items.map((upload) => (
              <ResumeRow key={upload.id} upload={upload} />
            ))}
          </ul>
          {uploads.hasNextPage && (
            <Button busy={uploads.isFetchingNextPage} onClick={() => void uploads.fetchNextPage()}>
              {words.common.more}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function EmptyResumes() {
  return (
    <EmptyNotice title={words.resumes.emptyTitle}>
      <p>{words.resumes.empty}</p>
      <ol className="mt-5 flex flex-col gap-2">
        {words.resumes.emptyStates.map((state, index) => (
          <li key={state} className="flex items-center gap-3">
            <span className="tabular inline-flex size-5 items-center justify-center rounded-sm border border-accent/45 bg-accent-soft text-xs font-semibold text-accent">
              {index + 1}
            </span>
            <span className="text-ink">{state}</span>
          </li>
        ))}
      </ol>
    </EmptyNotice>
  );
}

function ListSkeleton() {
  return (
    <SkeletonGroup className="rounded-lg border border-line bg-surface">
      {[0, 1, 2].map((row) => (
        <div key={row} className="flex items-center gap-4 border-b border-line p-4 last:border-b-0">
          <div className="flex-1">
            <Skeleton className="h-4 w-2/5" />
            <Skeleton className="mt-2 h-3 w-1/4" />
          </div>
          <Skeleton className="h-4 w-20" />
        </div>
      ))}
    </SkeletonGroup>
  );
}
