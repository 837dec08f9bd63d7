import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ArrowLeftRight, ChevronLeft } from "lucide-react";
import { formatDate } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { type ReadyResume, useReadyResumes } from "../../lib/use-ready-resumes.ts";
import { Button, buttonStyle } from "../../ui/button.tsx";
import { EmptyNotice } from "../../ui/empty-notice.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Select } from "../../ui/field.tsx";
import { CompareSkeleton } from "./compare-skeleton.tsx";
import { Difference } from "./difference.tsx";

interface ComparePageProps {
  jobId: string;
  otherJobId: string | undefined;
  onChoose: (jobIds: { jobId: string; otherJobId: string }) => void;
}

/** Two own resumes side by side: only what differs. */
export function ComparePage({ jobId, otherJobId, onChoose }: ComparePageProps) {
  const { resumes, error, retry } = useReadyResumes();
  const { compare: say } = words;
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-6">
      <div className="flex items-center gap-1">
        <Link
          to="/jobs/$jobId"
          params={{ jobId }}
          aria-label={say.back}
          title={say.back}
          className={buttonStyle({ look: "quiet", size: "icon", className: "-ml-2" })}
        >
          <ChevronLeft aria-hidden className="size-4" />
        </Link>
        <h1 className="text-xl font-semibold tracking-tight">{say.title}</h1>
      </div>
      {resumes === undefined ? (
        error ? (
          <ErrorNotice error={error} onRetry={retry} />
        ) : (
          <CompareSkeleton />
        )
      ) : resumes.length < 2 ? (
        <EmptyNotice
          title={say.onlyOneTitle}
          action={
            <Link to="/resumes" className={buttonStyle({ look: "primary" })}>
              {words.resumes.choose}
            </Link>
          }
        >
          {say.onlyOne}
        </EmptyNotice>
      ) : (
        <>
          <Choices resumes={resumes} jobId={jobId} otherJobId={otherJobId} onChoose={onChoose} />
          {otherJobId === undefined ? (
            <p className="text-muted">{say.choose}</p>
          ) : (
            <Result jobId={jobId} otherJobId={otherJobId} />
          )}
        </>
      )}
    </div>
  );
}

function Choices({ resumes, jobId, otherJobId, onChoose }: ComparePageProps & { resumes: readonly ReadyResume[] }) {
  const { compare: say } = words;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-end gap-2">
      <ResumeChoice
        label={say.first}
        resumes={resumes.filter((resume) => resume.jobId !== otherJobId)}
        value={jobId}
        onChange={(chosen) => onChoose({ jobId: chosen, otherJobId: otherJobId ?? "" })}
      />
      <Button
        look="quiet"
        size="icon"
        className="mb-0.5"
        aria-label={say.swap}
        title={say.swap}
        disabled={otherJobId === undefined}
        icon={<ArrowLeftRight aria-hidden className="size-4" />}
        onClick={() => otherJobId && onChoose({ jobId: otherJobId, otherJobId: jobId })}
      />
      <ResumeChoice
        label={say.second}
        resumes={resumes.filter((resume) => resume.jobId !== jobId)}
        value={otherJobId ?? ""}
        onChange={(chosen) => onChoose({ jobId, otherJobId: chosen })}
      />
    </div>
  );
}

interface ResumeChoiceProps {
  label: string;
  resumes: readonly ReadyResume[];
  value: string;
  onChange: (jobId: string) => void;
}

function ResumeChoice({ label, resumes, value, onChange }: ResumeChoiceProps) {
  return (
    <label className="flex min-w-0 flex-col gap-1 text-xs text-muted">
      {label}
      <Select className="truncate" value={value} onChange={(event) => onChange(event.target.value)}>
        {!resumes.some(({ jobId }) => jobId === value) && <option value="">{words.compare.chooseOne}</option>}
        {resumes.map(({ jobId, fileName, createdAt }) => (
          <option key={jobId} value={jobId}>
            {fileName}, {formatDate(createdAt)}
          </option>
        ))}
      </Select>
    </label>
  );
}

function Result({ jobId, otherJobId }: { jobId: string; otherJobId: string }) {
  const difference = useQuery(trpc.profiles.compare.queryOptions({ jobId, otherJobId }));
  if (difference.isPending) return <CompareSkeleton />;
  if (difference.isError) return <ErrorNotice error={difference.error} onRetry={() => void difference.refetch()} />;
  return difference.data.equal ? (
    <EmptyNotice title={words.compare.equalTitle}>{words.compare.equal}</EmptyNotice>
  ) : (
    <Difference difference={difference.data} />
  );
}
