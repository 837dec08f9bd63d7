import { getRouteApi } from "@tanstack/react-router";
import { ProfilePane } from "../../features/profile/profile-pane.tsx";

const jobRoute = getRouteApi("/signed-in/jobs/$jobId");

export function ProfileRoute() {
  const { jobId } = jobRoute.useParams();
  return <ProfilePane key={jobId} jobId={jobId} />;
}
