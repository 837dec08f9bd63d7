import { Link } from "@tanstack/react-router";
import { clsx } from "clsx";
import { useRef } from "react";
import { words } from "../../lib/messages/index.ts";
import { useCardKeys } from "../../lib/use-card-keys.ts";
import { useReadyResumes } from "../../lib/use-ready-resumes.ts";
import { Button, buttonStyle } from "../../ui/button.tsx";
import { EmptyNotice } from "../../ui/empty-notice.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";
import { ExportMenu } from "./export-menu.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { LoadMore } from "./load-more.tsx";
import { type LibraryFilters, hasFilters } from "./library-filters.ts";
import { SavedList } from "./saved-list.tsx";
import { type SavedQuestions, useSavedQuestions } from "./use-saved-questions.ts";

interface LibraryPageProps {
  filters: LibraryFilters;
  onFilter: (filters: LibraryFilters) => void;
}

export function LibraryPage({ filters, onFilter }: LibraryPageProps) {
  const page = useRef<HTMLDivElement>(null);
  useCardKeys(page);
  const saved = useSavedQuestions(filters);
  const isEmpty = saved.items?.length === 0 && !saved.hasMore;
  const isFiltered = hasFilters(filters);
  return (
    <div ref={page} className="mx-auto flex w-full max-w-5xl flex-col gap-6">
      <PageHeading title={words.library.title}>{!isEmpty && <ExportMenu filters={filters} />}</PageHeading>
      {(!isEmpty || isFiltered) && <FilterBar filters={filters} onFilter={onFilter} />}
      {isEmpty ? (
        isFiltered ? (
          <NothingMatches onFilter={onFilter} />
        ) : (
          <NothingSaved />
        )
      ) : (
        <Found saved={saved} onTag={(tag) => onFilter({ ...filters, tag })} />
      )}
    </div>
  );
}

function Found({ saved, onTag }: { saved: SavedQuestions; onTag: (tag: string) => void }) {
  const { items, error, retry, isOld, hasMore, isLoadingMore, loadMore } = saved;
  const failure = error && <ErrorNotice error={error} onRetry={retry} />;
  if (items === undefined) return failure ?? <ListSkeleton />;
  return (
    <div className={clsx("flex flex-col gap-4", isOld && "opacity-60")}>
      <LiveRegion>{words.library.shown(items.length, hasMore)}</LiveRegion>
      <SavedList items={items} hasMore={hasMore} onTag={onTag} />
      {failure}
      {hasMore && <LoadMore isLoading={isLoadingMore} onLoad={loadMore} />}
    </div>
  );
}

function NothingMatches({ onFilter }: Pick<LibraryPageProps, "onFilter">) {
  return (
    <EmptyNotice
      title={words.library.noneTitle}
      action={<Button onClick={() => onFilter({})}>{words.library.clear}</Button>}
    >
      {words.library.none}
    </EmptyNotice>
  );
}

/** Leads to the generator of the newest resume; without a resume, to where one is uploaded. */
function NothingSaved() {
  const newest = useReadyResumes().resumes?.[0];
  const style = buttonStyle({ look: "primary" });
  return (
    <EmptyNotice
      title={words.library.emptyTitle}
      action={
        newest === undefined ? (
          <Link to="/resumes" className={style}>
            {words.library.emptyActionResumes}
          </Link>
        ) : (
          <Link to="/jobs/$jobId/questions" params={{ jobId: newest.jobId }} className={style}>
            {words.library.emptyAction}
          </Link>
        )
      }
    >
      {words.library.empty}
    </EmptyNotice>
  );
}

function ListSkeleton() {
  return (
    <SkeletonGroup>
      {[0, 1, 2].map((card) => (
        <div key={card} className="border-t border-line py-5">
          <Skeleton className="h-5 w-3/5" />
          <Skeleton className="mt-3 h-4 w-48" />
          <Skeleton className="mt-4 h-3.5 w-full max-w-[75ch]" />
          <Skeleton className="mt-2 h-3.5 w-4/5 max-w-[60ch]" />
        </div>
      ))}
    </SkeletonGroup>
  );
}
