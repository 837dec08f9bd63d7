import { PageSkeleton } from "../../features/document/page-skeleton.tsx";
import { ProfileSkeleton } from "../../features/profile/profile-skeleton.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

/** In the shape of what most people come back for: the page left, the profile right. */
export function JobSkeleton() {
  return (
    <div className="flex flex-col gap-5">
      <Skeleton className="my-1.5 h-5 w-56 animate-breathe" />
      <div className="grid gap-8 lg:grid-cols-2 xl:gap-12">
        <div className="hidden lg:block">
          <PageSkeleton />
        </div>
        <ProfileSkeleton />
      </div>
    </div>
  );
}
