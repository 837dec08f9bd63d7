import { words } from "../../lib/messages/index.ts";
import { useReadyResumes } from "../../lib/use-ready-resumes.ts";
import { Select } from "../../ui/field.tsx";

interface ResumeSelectProps {
  jobId: string | undefined;
  disabled?: boolean;
  onJob: (jobId: string | undefined) => void;
}

/** Which resume the questions are about. */
export function ResumeSelect({ jobId, disabled, onJob }: ResumeSelectProps) {
  const options = useReadyResumes().resumes ?? [];
  return (
    <label className="flex min-w-0 items-center gap-2 text-xs text-muted">
      {words.chat.aboutResume}
      <Select
        className="w-48 max-w-full truncate"
        disabled={disabled}
        value={options.some((job) => job.jobId === jobId) ? jobId : ""}
        onChange={(event) => onJob(event.target.value || undefined)}
      >
        <option value="">{words.chat.newestResume}</option>
        {options.map((job) => (
          <option key={job.jobId} value={job.jobId}>
            {job.fileName}
          </option>
        ))}
      </Select>
    </label>
  );
}
