import { Skeleton, SkeletonGroup } from "../ui/skeleton.tsx";

export function RouteSkeleton() {
  return (
    <SkeletonGroup>
      <Skeleton className="h-9 w-40" />
      <Skeleton className="mt-8 h-4 w-full max-w-xl" />
      <Skeleton className="mt-3 h-4 w-3/4 max-w-lg" />
    </SkeletonGroup>
  );
}
