import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";

export function PageSkeleton() {
  return (
    <SkeletonGroup>
      <div className="flex aspect-[1/1.294] flex-col gap-3 rounded-sm border border-line bg-surface p-[8%]">
        <Skeleton className="h-5 w-2/5" />
        <Skeleton className="mb-4 h-3 w-3/5" />
        {["w-full", "w-11/12", "w-4/5", "w-full", "w-3/4", "w-5/6", "w-full", "w-2/3"].map((width, index) => (
          <Skeleton key={index} className={`h-2.5 ${width}`} />
        ))}
      </div>
    </SkeletonGroup>
  );
}
