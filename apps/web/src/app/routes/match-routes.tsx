import { getRouteApi } from "@tanstack/react-router";
import { MatchPane } from "../../features/match/match-pane.tsx";
import { TargetsPane } from "../../features/match/targets-pane.tsx";

const targetsRoute = getRouteApi("/signed-in/jobs/$jobId/match");
const matchRoute = getRouteApi("/signed-in/jobs/$jobId/match/$matchId");

export function TargetsRoute() {
  const { jobId } = targetsRoute.useParams();
  const navigate = targetsRoute.useNavigate();
  return (
    <TargetsPane
      key={jobId}
      jobId={jobId}
      onCreated={(matchId) => void navigate({ to: "/jobs/$jobId/match/$matchId", params: { jobId, matchId } })}
    />
  );
}

export function MatchRoute() {
  const { jobId, matchId } = matchRoute.useParams();
  const navigate = matchRoute.useNavigate();
  return (
    <MatchPane
      key={matchId}
      jobId={jobId}
      matchId={matchId}
      status={matchRoute.useSearch().status}
      // Replaced, not pushed: one press of "back" leaves the match, not one filter.
      onStatus={(status) => void navigate({ search: { status }, replace: true, resetScroll: false })}
      onDeleted={() => void navigate({ to: "/jobs/$jobId/match", params: { jobId }, replace: true })}
    />
  );
}
