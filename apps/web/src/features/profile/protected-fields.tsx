import type { Evidence } from "@groundwork/core/schemas";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { isSamePlace } from "../../lib/evidence-selection.tsx";
import { accountWords } from "../../lib/messages/account-words.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { EvidenceMarker } from "../../ui/evidence-marker.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";
import { ProfileSection } from "./profile-section.tsx";
import { useSources } from "./sources.ts";

const { protectedFields: say } = accountWords;

/** Age and ethnicity, where the person agreed that they are read: hidden until asked for. */
export function ProtectedFields({ jobId }: { jobId: string }) {
  const consents = useQuery(trpc.account.consents.queryOptions());
  const [isShown, setIsShown] = useState(false);
  const isAgreed = consents.data?.some(({ purpose, granted }) => purpose === "protected_fields" && granted);
  if (!isAgreed) return null;
  return (
    <ProfileSection
      title={say.title}
      note={
        <Button
          size="small"
          aria-expanded={isShown}
          aria-label={isShown ? say.hideFields : say.showFields}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? say.hide : say.show}
        </Button>
      }
    >
      <p className="max-w-prose text-muted">{say.lead}</p>
      {isShown && <Fields jobId={jobId} />}
    </ProfileSection>
  );
}

function Fields({ jobId }: { jobId: string }) {
  const fields = useQuery(
    trpc.profiles.protectedFields.queryOptions(
      { jobId },
      // Each reading is noted in the person's record: one for each time they press, and nothing kept after.
      { staleTime: Infinity, gcTime: 0, refetchOnReconnect: false, refetchOnWindowFocus: false },
    ),
  );
  if (fields.error) return <ErrorNotice error={fields.error} onRetry={() => void fields.refetch()} />;
  if (fields.data === undefined) {
    return (
      <SkeletonGroup className="mt-3">
        <Skeleton className="h-4 w-40" />
      </SkeletonGroup>
    );
  }
  const { age, race, evidence } = fields.data;
  if (age === null && race === null) return <p className="mt-3">{say.none}</p>;
  return (
    <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5">
      <Row label={say.age} value={age} place={evidence.age} />
      <Row label={say.race} value={race} place={evidence.race} after={evidence.age} />
    </dl>
  );
}

interface RowProps {
  label: string;
  value: string | number | null;
  place: Evidence | null;
  /** The place of the row above. */
  after?: Evidence | null;
}

function Row({ label, value, place, after = null }: RowProps) {
  const { numberOf } = useSources();
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className="tabular min-w-0 break-words">
        {value ?? <span className="text-muted">{say.notStated}</span>}
        {"\u{2060}"}
        {place && <EvidenceMarker evidence={place} number={toNumber(place, after, numberOf)} />}
      </dd>
    </>
  );
}

/** Nothing else in a profile stands at these places, so both would get the number after the last. */
function toNumber(place: Evidence, after: Evidence | null, numberOf: (place: Evidence) => number): number {
  const number = numberOf(place);
  const isTaken = after !== null && !isSamePlace(place, after) && numberOf(after) === number;
  return isTaken ? number + 1 : number;
}
