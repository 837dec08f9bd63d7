import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";

/** In the shape of a card: the question, its kinds, room to write. */
export function PracticeSkeleton() {
  return (
    <SkeletonGroup>
      <Skeleton className="h-3 w-16" />
      <Skeleton className="mt-3 h-6 w-full max-w-lg" />
      <Skeleton className="mt-3 h-6 w-40" />
      <Skeleton className="mt-6 h-44 w-full max-w-3xl" />
      <Skeleton className="mt-5 h-9 w-44" />
    </SkeletonGroup>
  );
}
