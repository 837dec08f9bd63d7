import type { Profile } from "@groundwork/core/schemas";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatDate } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import { EmptyNotice } from "../../ui/empty-notice.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";
import type { SearchFilters } from "./search-filters.ts";

interface SearchResultsProps {
  filters: SearchFilters;
  onClear: () => void;
}

export function SearchResults({ filters, onClear }: SearchResultsProps) {
  const found = useInfiniteQuery(
    trpc.profiles.search.infiniteQueryOptions(filters, {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );
  if (found.isPending) return <ResultsSkeleton />;
  if (found.isError) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  const profiles = found.data.pages.flatMap((page) => page.items);
  if (profiles.length === 0) {
    return (
      <EmptyNotice title={words.search.noneTitle} action={<Button onClick={onClear}>{words.search.clear}</Button>}>
        {words.search.none}
      </EmptyNotice>
    );
  }
  return (
    <div className={found.isPlaceholderData ? "w-full opacity-60" : "w-full"}>
      <LiveRegion>{words.search.found(profiles.length)}</LiveRegion>
      <ul aria-label={words.search.results} className="divide-y divide-line rounded-lg border border-line bg-surface">
        {profiles.map((profile) => (
          <Result key={profile.jobId} profile={profile} filters={filters} />
        ))}
      </ul>
      {found.hasNextPage && (
        <Button className="mt-4" busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {words.common.more}
        </Button>
      )}
    </div>
  );
}

function Result({ profile, filters }: { profile: Profile; filters: SearchFilters }) {
  const matches = listMatches(profile, filters);
  return (
    <li className="relative p-4 focus-within:bg-sunken/40 hover:bg-sunken/60">
      <Link
        to="/jobs/$jobId"
        params={{ jobId: profile.jobId }}
        className="font-medium break-words after:absolute after:inset-0"
      >
        {profile.contact.name ?? words.profile.unnamed}
      </Link>
      <p className="text-xs text-muted">
        {[profile.experience[0]?.role, formatDate(profile.createdAt)].filter(Boolean).join(" · ")}
      </p>
      <div className="mt-2 flex flex-wrap gap-1.5 empty:hidden">
        {matches.map((match) => (
          <Chip key={match}>{match}</Chip>
        ))}
      </div>
    </li>
  );
}

/** What of the profile was looked for. */
function listMatches({ skills, experience, location }: Profile, filters: SearchFilters): string[] {
  const has = (text: string | null, part: string | undefined) =>
    part !== undefined && text !== null && text.toLowerCase().includes(part.toLowerCase());
  const found = [
    ...Object.values(skills)
      .flat()
      .filter((skill) => skill.toLowerCase() === filters.skill?.toLowerCase()),
    ...experience.map(({ company }) => company).filter((company) => has(company, filters.company)),
    ...(location !== null && has(location, filters.location) ? [location] : []),
  ];
  return [...new Set(found)];
}

function ResultsSkeleton() {
  return (
    <SkeletonGroup className="w-full rounded-lg border border-line bg-surface">
      {[0, 1].map((row) => (
        <div key={row} className="border-b border-line p-4 last:border-b-0">
          <Skeleton className="h-4 w-2/5" />
          <Skeleton className="mt-2 h-3 w-1/4" />
        </div>
      ))}
    </SkeletonGroup>
  );
}
