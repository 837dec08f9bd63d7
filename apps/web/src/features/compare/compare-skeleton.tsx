import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";

export function CompareSkeleton() {
  return (
    <SkeletonGroup>
      {[0, 1, 2].map((section) => (
        <div key={section} className="border-t border-line py-4">
          <Skeleton className="h-3 w-24" />
          <div className="mt-3 grid grid-cols-2 gap-4">
            <Skeleton className="h-10 w-full" />
            <Skeleton className="h-10 w-4/5" />
          </div>
        </div>
      ))}
    </SkeletonGroup>
  );
}
