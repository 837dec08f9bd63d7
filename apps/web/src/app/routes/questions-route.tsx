import { getRouteApi } from "@tanstack/react-router";
import { QuestionsPane } from "../../features/questions/questions-pane.tsx";

const jobRoute = getRouteApi("/signed-in/jobs/$jobId");

export function QuestionsRoute() {
  const { jobId } = jobRoute.useParams();
  return <QuestionsPane key={jobId} jobId={jobId} />;
}
