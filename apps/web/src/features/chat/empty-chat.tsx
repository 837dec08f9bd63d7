import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { useReadyResumes } from "../../lib/use-ready-resumes.ts";
import { buttonStyle } from "../../ui/button.tsx";
import { EmptyNotice } from "../../ui/empty-notice.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";
import type { ReplyActions } from "./ask-again.tsx";
import { QuestionButton } from "./source-card.tsx";

/** As many as a person takes in at a glance. */
const SUGGESTED = 3;

/** Says what will appear, with questions that saved answers can serve. */
export function EmptyChat({ onAsk }: Pick<ReplyActions, "onAsk">) {
  const saved = useQuery(trpc.questions.saved.queryOptions({ limit: SUGGESTED }));
  const { resumes } = useReadyResumes();
  const isBare = saved.data?.items.length === 0 && resumes?.length === 0;
  return (
    <EmptyNotice
      title={words.chat.emptyTitle}
      action={
        isBare && (
          <Link to="/resumes" className={buttonStyle({ look: "primary" })}>
            {words.chat.emptyUpload}
          </Link>
        )
      }
    >
      <p>{words.chat.empty}</p>
      {saved.isPending && (
        <SkeletonGroup className="mt-4">
          <Skeleton className="h-3 w-48" />
          <Skeleton className="mt-3 h-8 w-full max-w-96" />
          <Skeleton className="mt-1.5 h-8 w-full max-w-80" />
          <Skeleton className="mt-1.5 h-8 w-full max-w-88" />
        </SkeletonGroup>
      )}
      {saved.isError && (
        <div className="mt-4 text-ink">
          <ErrorNotice error={saved.error} onRetry={() => void saved.refetch()} />
        </div>
      )}
      {saved.data && (
        <>
          <p className="mt-4 text-xs">
            {isBare
              ? words.chat.emptyNoResume
              : saved.data.items.length > 0
                ? words.chat.emptySuggestions
                : words.chat.emptyNoSaved}
          </p>
          <ul className="mt-2 flex flex-col items-start gap-1.5">
            {saved.data.items.map(({ savedId, question }) => (
              <li key={savedId} className="max-w-full">
                <QuestionButton question={question} onAsk={onAsk} />
              </li>
            ))}
          </ul>
        </>
      )}
    </EmptyNotice>
  );
}
