import { useQuery } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import { trpc } from "../../lib/trpc.ts";
import { EvidenceQuotes } from "../../ui/evidence-marker.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Changes } from "./changes.tsx";
import { SourcesProvider } from "./sources.ts";
import { Contact } from "./contact.tsx";
import { EditingProvider, useEditing } from "./editing.tsx";
import { Education } from "./education.tsx";
import { Experience } from "./experience.tsx";
import { Insights } from "./insights.tsx";
import { numberProfile } from "./profile-fields.ts";
import { ProfileHead } from "./profile-head.tsx";
import { ProfileSkeleton } from "./profile-skeleton.tsx";
import { ProtectedFields } from "./protected-fields.tsx";
import { Review } from "./review.tsx";
import { SimilarResumes } from "./similar-resumes.tsx";
import { Skills } from "./skills.tsx";
import { Summary } from "./summary.tsx";
import { useFieldKeys } from "./use-field-keys.ts";
import { Warnings } from "./warnings.tsx";

/** What was understood, each line with its place. */
export function ProfilePane({ jobId }: { jobId: string }) {
  return (
    <EditingProvider jobId={jobId}>
      <Pane jobId={jobId} />
    </EditingProvider>
  );
}

function Pane({ jobId }: { jobId: string }) {
  const { data: profile, error, isPending, refetch } = useQuery(trpc.profiles.get.queryOptions({ jobId }));
  const pane = useRef<HTMLDivElement>(null);
  const { all, edit } = useEditing();
  useFieldKeys(pane, edit);
  const sources = useMemo(() => profile && { profile, numberOf: numberProfile(profile, all) }, [profile, all]);
  if (isPending) return <ProfileSkeleton />;
  if (sources === undefined || profile === undefined) {
    return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  }
  return (
    <SourcesProvider value={sources}>
      <EvidenceQuotes />
      <article ref={pane} className="flex flex-col gap-6">
        <ProfileHead profile={profile} />
        <Review profile={profile} />
        <Contact profile={profile} />
        <Summary summary={profile.summary} />
        <Experience profile={profile} />
        <Skills skills={profile.skills} />
        <Education education={profile.education} />
        <Insights profile={profile} />
        <ProtectedFields jobId={jobId} />
        <Changes />
        <Warnings jobId={jobId} warnings={profile.warnings} />
        <SimilarResumes jobId={jobId} />
      </article>
    </SourcesProvider>
  );
}
