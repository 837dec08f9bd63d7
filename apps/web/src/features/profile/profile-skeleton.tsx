import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";

export function ProfileSkeleton() {
  return (
    <SkeletonGroup>
      <Skeleton className="h-8 w-56" />
      <Skeleton className="mt-3 h-3 w-40" />
      {[3, 2, 4].map((lines, section) => (
        <div key={section} className="mt-6 border-t border-line pt-4">
          <Skeleton className="mb-4 h-3 w-20" />
          {Array.from({ length: lines }, (_, line) => (
            <Skeleton key={line} className={line % 2 === 0 ? "mb-2.5 h-4 w-11/12" : "mb-2.5 h-4 w-3/4"} />
          ))}
        </div>
      ))}
    </SkeletonGroup>
  );
}
