import type { ReactNode } from "react";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";

interface LoadedProps<Data> {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown };
  /** Lines the answer will take about. */
  lines?: number;
  children: (data: NonNullable<Data>) => ReactNode;
}

/** What was asked for, or that it is on its way, or why it is not. What is there stays when asking again fails. */
export function Loaded<Data>({ query: { data, error, refetch }, lines = 2, children }: LoadedProps<Data>) {
  if (data !== undefined && data !== null) return children(data);
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  return (
    <SkeletonGroup className="w-full">
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} className={line === 0 ? "h-4 w-64 max-w-full" : "mt-3 h-4 w-full max-w-md"} />
      ))}
    </SkeletonGroup>
  );
}
