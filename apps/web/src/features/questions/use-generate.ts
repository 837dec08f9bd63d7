import type { Question } from "@groundwork/core/schemas";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { trpc, trpcClient } from "../../lib/trpc.ts";
import type { QuestionWish } from "./question-wish.ts";

/** Writes questions; a language model may take a minute, so that one can stop it. */
export function useGenerate(jobId: string, onWritten: (questions: Question[]) => void) {
  const queryClient = useQueryClient();
  const running = useRef<AbortController>(null);
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.questions.list.queryKey({ jobId }) });
  const generate = useMutation({
    mutationFn: (wish: QuestionWish) => {
      running.current = new AbortController();
      return trpcClient.questions.generate.mutate({ jobId, ...wish }, { signal: running.current.signal });
    },
    onSuccess: async (written) => {
      await refresh();
      onWritten(written);
    },
  });
  function stop() {
    running.current?.abort();
    generate.reset();
    // They may have been written already when the word to stop arrived.
    void refresh();
  }
  return { ...generate, stop };
}
