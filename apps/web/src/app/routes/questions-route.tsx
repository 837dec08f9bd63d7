import { getRouteApi, useLocation } from "@tanstack/react-router";
import { QuestionsPane } from "../../features/questions/questions-pane.tsx";

const jobRoute = getRouteApi("/signed-in/jobs/$jobId");
const questionsRoute = getRouteApi("/signed-in/jobs/$jobId/questions");

export function QuestionsRoute() {
  const { jobId } = jobRoute.useParams();
  const navigate = questionsRoute.useNavigate();
  const questionId = useLocation({ select: (location) => location.hash });
  return (
    <QuestionsPane
      key={jobId}
      jobId={jobId}
      matchId={questionsRoute.useSearch().match}
      // Replaced, not pushed: one press of "back" leads to the match.
      onMatch={(match) => void navigate({ search: { match }, replace: true, resetScroll: false })}
      questionId={questionId}
    />
  );
}
