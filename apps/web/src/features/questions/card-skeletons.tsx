import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";

export function CardSkeletons({ cards = 2, label }: { cards?: number; label?: string }) {
  return (
    <SkeletonGroup label={label}>
      {Array.from({ length: cards }, (_, card) => (
        <div key={card} className="border-b border-line py-5 last:border-b-0">
          <Skeleton className="h-5 w-4/5" />
          <Skeleton className="mt-3 h-4 w-40" />
          <Skeleton className="mt-4 h-3.5 w-full" />
          <Skeleton className="mt-2 h-3.5 w-11/12" />
          <Skeleton className="mt-2 h-3.5 w-3/5" />
        </div>
      ))}
    </SkeletonGroup>
  );
}

/** The form, then the first cards. */
export function QuestionsSkeleton() {
  return (
    <div className="flex flex-col gap-6">
      <SkeletonGroup className="rounded-lg border border-line bg-surface p-5">
        <Skeleton className="h-5 w-56" />
        <Skeleton className="mt-5 h-9 w-full" />
        <Skeleton className="mt-4 h-40 w-full max-w-xl" />
      </SkeletonGroup>
      <CardSkeletons />
    </div>
  );
}
