import { useQuery } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import { trpc } from "../../lib/trpc.ts";
import { EvidenceQuotes } from "../../ui/evidence-marker.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { SourcesProvider } from "./claim.tsx";
import { Contact } from "./contact.tsx";
import { Education } from "./education.tsx";
import { Experience } from "./experience.tsx";
import { Insights } from "./insights.tsx";
import { numberProfile } from "./profile-fields.ts";
import { ProfileHead } from "./profile-head.tsx";
import { ProfileSkeleton } from "./profile-skeleton.tsx";
import { Skills } from "./skills.tsx";
import { Summary } from "./summary.tsx";
import { UnsureFields } from "./unsure-fields.tsx";
import { useFieldKeys } from "./use-field-keys.ts";
import { Warnings } from "./warnings.tsx";

/** What was understood, each line with its place. */
export function ProfilePane({ jobId }: { jobId: string }) {
  const profile = useQuery(trpc.profiles.get.queryOptions({ jobId }));
  const pane = useRef<HTMLDivElement>(null);
  useFieldKeys(pane);
  const sources = useMemo(
    () => profile.data && { sources: profile.data.sources, numberOf: numberProfile(profile.data) },
    [profile.data],
  );
  if (profile.isPending) return <ProfileSkeleton />;
  if (profile.isError || sources === undefined) {
    return <ErrorNotice error={profile.error} onRetry={() => void profile.refetch()} />;
  }
  return (
    <SourcesProvider value={sources}>
      <EvidenceQuotes />
      <article ref={pane} className="flex flex-col gap-6">
        <ProfileHead profile={profile.data} />
        <UnsureFields profile={profile.data} />
        <Contact profile={profile.data} />
        <Summary summary={profile.data.summary} />
        <Experience profile={profile.data} />
        <Skills skills={profile.data.skills} />
        <Education education={profile.data.education} />
        <Insights profile={profile.data} />
        <Warnings warnings={profile.data.warnings} />
      </article>
    </SourcesProvider>
  );
}
