import { Outlet } from "@tanstack/react-router";
import { PracticePage } from "../../features/practice/practice-page.tsx";
import { PracticeSession } from "../../features/practice/practice-session.tsx";
import { ProgressPane } from "../../features/practice/progress-pane.tsx";

export function PracticeRoute() {
  return (
    <PracticePage>
      <Outlet />
    </PracticePage>
  );
}

export function PracticeTodayRoute() {
  return <PracticeSession />;
}

export function PracticeProgressRoute() {
  return <ProgressPane />;
}
