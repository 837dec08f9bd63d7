import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button, buttonStyle } from "../../ui/button.tsx";
import { EmptyNotice } from "../../ui/empty-notice.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { type LibraryFilters, hasFilters } from "./library-filters.ts";
import { SavedCard } from "./saved-card.tsx";

interface LibraryPageProps {
  filters: LibraryFilters;
  onFilter: (filters: LibraryFilters) => void;
}

export function LibraryPage({ filters, onFilter }: LibraryPageProps) {
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-6">
      <PageHeading title={words.library.title} />
      <FilterBar filters={filters} onFilter={onFilter} />
      <SavedList filters={filters} onFilter={onFilter} />
    </div>
  );
}

function SavedList({ filters, onFilter }: LibraryPageProps) {
  const saved = useInfiniteQuery(
    trpc.questions.saved.infiniteQueryOptions(filters, {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );
  if (saved.isPending) return <ListSkeleton />;
  if (saved.isError) return <ErrorNotice error={saved.error} onRetry={() => void saved.refetch()} />;
  const items = saved.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return hasFilters(filters) ? <NothingMatches onFilter={onFilter} /> : <NothingSaved />;
  return (
    <div className={saved.isPlaceholderData ? "opacity-60" : undefined}>
      <ul aria-label={words.library.list} className="divide-y divide-line border-y border-line">
        {items.map((question) => (
          <SavedCard key={question.savedId} saved={question} onTag={(tag) => onFilter({ ...filters, tag })} />
        ))}
      </ul>
      {saved.hasNextPage && (
        <Button className="mt-4" busy={saved.isFetchingNextPage} onClick={() => void saved.fetchNextPage()}>
          {words.common.more}
        </Button>
      )}
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

function NothingSaved() {
  return (
    <EmptyNotice
      title={words.library.emptyTitle}
      action={
        <Link to="/resumes" className={buttonStyle({ look: "primary" })}>
          {words.library.emptyAction}
        </Link>
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
