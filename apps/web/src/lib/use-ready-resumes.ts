import { useQuery } from "@tanstack/react-query";
import { trpc } from "./trpc.ts";

/** As many as one page of each list holds. */
const SHOWN = 100;

export interface ReadyResume {
  jobId: string;
  fileName: string;
  createdAt: string;
}

/** Finished analyses whose file is still there, the newest first; undefined while that is not known. */
export function useReadyResumes(): { resumes: ReadyResume[] | undefined; error: unknown; retry: () => void } {
  const jobs = useQuery(trpc.jobs.list.queryOptions({ status: "completed", limit: SHOWN }));
  const uploads = useQuery(trpc.uploads.list.queryOptions({ limit: SHOWN }));
  const retry = () => void Promise.all([jobs.refetch(), uploads.refetch()]);
  const error = jobs.error ?? uploads.error;
  if (jobs.data === undefined || uploads.data === undefined) return { resumes: undefined, error, retry };
  const fileNames = new Map(uploads.data.items.map(({ id, fileName }) => [id, fileName]));
  const resumes = jobs.data.items.flatMap(({ jobId, uploadId, createdAt }) => {
    const fileName = fileNames.get(uploadId);
    return fileName === undefined ? [] : [{ jobId, fileName, createdAt }];
  });
  return { resumes, error, retry };
}
