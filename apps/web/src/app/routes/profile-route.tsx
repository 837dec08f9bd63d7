import { getRouteApi } from "@tanstack/react-router";
import { ProfilePane } from "../../features/profile/profile-pane.tsx";
import { OpenPlace } from "./open-place.tsx";

const jobRoute = getRouteApi("/signed-in/jobs/$jobId");
const profileRoute = getRouteApi("/signed-in/jobs/$jobId/");

export function ProfileRoute() {
  const { jobId } = jobRoute.useParams();
  const { place } = profileRoute.useSearch();
  return (
    <>
      {place !== undefined && <OpenPlace jobId={jobId} param={place} />}
      <ProfilePane key={jobId} jobId={jobId} />
    </>
  );
}
