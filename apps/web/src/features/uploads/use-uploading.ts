import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { toReasonSentence, toShownFailure } from "../../lib/failure-sentence.ts";
import { trpc, trpcClient } from "../../lib/trpc.ts";
import type { UploadContext } from "../../lib/upload-link.ts";
import { checkFile } from "./check-file.ts";

export interface Uploading {
  key: number;
  fileName: string;
  /** 0 to 1; 1 while the analysis is being started. */
  fraction: number;
  /** What went wrong, in words. */
  problem: string | null;
}

/** Files on their way: each is checked, sent, and its analysis started. One that is through leaves this list for the real one. */
export function useUploading({ onStarted }: { onStarted?: (jobId: string, filesLeft: number) => void } = {}) {
  const queryClient = useQueryClient();
  const [uploading, setUploading] = useState<Uploading[]>([]);
  const nextKey = useRef(0);
  const aborts = useRef(new Map<number, AbortController>());

  const change = useCallback((key: number, changes: Partial<Uploading>) => {
    setUploading((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  }, []);

  const remove = useCallback((key: number) => {
    aborts.current.get(key)?.abort();
    aborts.current.delete(key);
    setUploading((all) => all.filter((one) => one.key !== key));
  }, []);

  async function send(key: number, file: File, filesLeft: number): Promise<void> {
    const signal = aborts.current.get(key)?.signal;
    // Cancelled while it waited for those before it.
    if (signal === undefined) return;
    const form = new FormData();
    form.append("file", file);
    const context: UploadContext = { onProgress: (fraction) => change(key, { fraction }) };
    try {
      const upload = await trpcClient.uploads.create.mutate(form, { context: { ...context }, signal });
      change(key, { fraction: 1 });
      const job = await trpcClient.jobs.create.mutate({ uploadId: upload.id });
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: trpc.uploads.list.pathKey() }),
        queryClient.invalidateQueries({ queryKey: trpc.jobs.list.pathKey() }),
      ]);
      remove(key);
      onStarted?.(job.jobId, filesLeft);
    } catch (error) {
      if (signal.aborted) return;
      change(key, { problem: toShownFailure(error).sentence });
      // The file may be there although its analysis is not.
      await queryClient.invalidateQueries({ queryKey: trpc.uploads.list.pathKey() });
    }
  }

  /** One after the other: they share one line out. */
  async function add(files: readonly File[]): Promise<void> {
    const added = files.map((file) => {
      const reason = checkFile(file);
      const problem = reason === undefined ? null : toReasonSentence(reason);
      return { file, entry: { key: nextKey.current++, fileName: file.name, fraction: 0, problem } };
    });
    setUploading((all) => [...all, ...added.map(({ entry }) => entry)]);
    const good = added.filter(({ entry }) => entry.problem === null);
    for (const { entry } of good) aborts.current.set(entry.key, new AbortController());
    for (const { file, entry } of good) await send(entry.key, file, files.length - 1);
  }

  return { uploading, add: (files: readonly File[]) => void add(files), remove };
}
