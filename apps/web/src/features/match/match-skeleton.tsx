import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";

/** In the shape of the result: the score, the bars, the rows. */
export function MatchSkeleton({ label }: { label?: string }) {
  return (
    <SkeletonGroup label={label}>
      <Skeleton className="h-6 w-64 max-w-full" />
      <Skeleton className="mt-5 h-12 w-40" />
      <Skeleton className="mt-6 h-4 w-full" />
      <Skeleton className="mt-3 h-4 w-4/5" />
      <Skeleton className="mt-3 h-4 w-3/5" />
      {[0, 1, 2].map((row) => (
        <div key={row} className="mt-6 border-t border-line pt-4">
          <Skeleton className="h-4 w-2/3" />
          <Skeleton className="mt-2.5 h-3.5 w-11/12" />
        </div>
      ))}
    </SkeletonGroup>
  );
}
