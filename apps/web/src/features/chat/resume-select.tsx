import { useQuery } from "@tanstack/react-query";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Select } from "../../ui/field.tsx";

/** As many as one page of each list holds. */
const SHOWN = 100;

interface ResumeSelectProps {
  jobId: string | undefined;
  onJob: (jobId: string | undefined) => void;
}

/** Which resume the questions are about. */
export function ResumeSelect({ jobId, onJob }: ResumeSelectProps) {
  const jobs = useQuery(trpc.jobs.list.queryOptions({ status: "completed", limit: SHOWN }));
  const uploads = useQuery(trpc.uploads.list.queryOptions({ limit: SHOWN }));
  const fileNames = new Map(uploads.data?.items.map(({ id, fileName }) => [id, fileName]));
  const options = jobs.data?.items.filter((job) => fileNames.has(job.uploadId)) ?? [];
  return (
    <label className="flex min-w-0 items-center gap-2 text-xs text-muted">
      {words.chat.aboutResume}
      <Select
        className="w-56 max-w-full truncate"
        value={options.some((job) => job.jobId === jobId) ? jobId : ""}
        onChange={(event) => onJob(event.target.value || undefined)}
      >
        <option value="">{words.chat.newestResume}</option>
        {options.map((job) => (
          <option key={job.jobId} value={job.jobId}>
            {fileNames.get(job.uploadId)}
          </option>
        ))}
      </Select>
    </label>
  );
}
