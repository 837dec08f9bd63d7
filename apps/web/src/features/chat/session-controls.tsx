import { useMutation } from "@tanstack/react-query";
import { trpc } from "../../lib/trpc.ts";
import { showErrorToast } from "../../ui/toasts.tsx";
import { AnswersFrom } from "./answers-from.tsx";
import { ResumeSelect } from "./resume-select.tsx";
import { useSession, useSessionChange } from "./use-sessions.ts";

interface SessionControlsProps {
  sessionId: string | undefined;
  /** Whose resume a new session asks. */
  jobId: string | undefined;
  onJob: (jobId: string | undefined) => void;
}

/** What a session's answers are from: which resume, and which saved questions. */
export function SessionControls({ sessionId, jobId, onJob }: SessionControlsProps) {
  const session = useSession(sessionId);
  const change = useSessionChange();
  const update = useMutation(trpc.chat.updateSession.mutationOptions({ onSuccess: change, onError: showErrorToast }));
  if (session === undefined) {
    return <ResumeSelect jobId={jobId} disabled={sessionId !== undefined} onJob={onJob} />;
  }
  const chosen = update.isPending ? update.variables.jobId : session.jobId;
  return (
    <>
      <ResumeSelect
        jobId={chosen ?? undefined}
        onJob={(next) => update.mutate({ sessionId: session.sessionId, jobId: next ?? null })}
      />
      <AnswersFrom session={session} />
    </>
  );
}
