import { getRouteApi } from "@tanstack/react-router";
import { ComparePage } from "../../features/compare/compare-page.tsx";

const compareRoute = getRouteApi("/signed-in/jobs/$jobId/compare");

export function CompareRoute() {
  const { jobId } = compareRoute.useParams();
  const navigate = compareRoute.useNavigate();
  return (
    <ComparePage
      jobId={jobId}
      otherJobId={compareRoute.useSearch().with}
      // Replaced, not pushed: one press of "back" leaves the comparison.
      onChoose={(chosen) =>
        void navigate({
          to: "/jobs/$jobId/compare",
          params: { jobId: chosen.jobId },
          search: { with: chosen.otherJobId || undefined },
          replace: true,
        })
      }
    />
  );
}
