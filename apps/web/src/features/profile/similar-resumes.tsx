import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatDate, formatPercent } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { buttonStyle } from "../../ui/button.tsx";
import { ProfileSection } from "./profile-section.tsx";

const SHOWN = 3;
const SHARED_SHOWN = 6;

/** Other own resumes like this one, and what they share with it. */
export function SimilarResumes({ jobId }: { jobId: string }) {
  const { data, error, refetch } = useQuery(trpc.profiles.similar.queryOptions({ jobId }));
  const { similar: say } = words.profile;
  if (error) {
    return (
      <ProfileSection title={say.title}>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      </ProfileSection>
    );
  }
  if (data === undefined || data.length === 0) return null;
  return (
    <ProfileSection title={say.title}>
      <ul className="divide-y divide-line">
        {data.slice(0, SHOWN).map(({ jobId: otherJobId, name, role, createdAt, score, parts }) => {
          const shared = parts.find(({ part }) => part === "skills")?.shared ?? [];
          return (
            <li key={otherJobId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
              <div className="min-w-0 flex-[1_1_12rem]">
                <Link
                  to="/jobs/$jobId"
                  params={{ jobId: otherJobId }}
                  className="font-medium underline-offset-2 hover:underline"
                >
                  {[name, role].filter(Boolean).join(", ") || words.profile.unnamed}
                </Link>
                <p className="text-xs text-muted">
                  {say.score(formatPercent(score))}, {formatDate(createdAt)}
                  {shared.length > 0 && `. ${say.shared(shared.slice(0, SHARED_SHOWN).join(", "))}`}
                </p>
              </div>
              <Link
                to="/jobs/$jobId/compare"
                params={{ jobId }}
                search={{ with: otherJobId }}
                className={buttonStyle({ size: "small" })}
              >
                {say.compare}
              </Link>
            </li>
          );
        })}
      </ul>
    </ProfileSection>
  );
}
