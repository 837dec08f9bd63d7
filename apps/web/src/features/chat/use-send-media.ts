import type { MediaExchange } from "@groundwork/core/schemas";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { createMessageKey } from "../../lib/message-key.ts";
import { trpc, trpcClient } from "../../lib/trpc.ts";
import type { UploadContext } from "../../lib/upload-link.ts";
import { showErrorToast } from "../../ui/toasts.tsx";
import { type MediaDraft, isSameDraft, toMediaForm } from "./attachment.ts";

export type SendState =
  | { name: "idle" }
  /** `fraction` of 1: it has arrived, and the reply is being looked for. */
  | { name: "sending"; fraction: number }
  | { name: "cancelled" }
  | { name: "failed"; error: unknown };

interface SendMediaOptions {
  onSent: (exchange: MediaExchange) => void;
  /** Instead, once the page is left: only what is kept of the draft can be put away. */
  onSentAway: () => void;
}

/**
 * Sends one draft at a time. The same draft tried again is the same message to the service. Who goes elsewhere meanwhile
 * finds it sent, and is left where they are.
 */
export function useSendMedia({ onSent, onSentAway }: SendMediaOptions) {
  const queryClient = useQueryClient();
  const [state, setState] = useState<SendState>({ name: "idle" });
  const abort = useRef<AbortController | null>(null);
  const tried = useRef<{ draft: MediaDraft; messageKey: string } | null>(null);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  async function send(draft: MediaDraft): Promise<void> {
    const known = tried.current;
    const messageKey = known && isSameDraft(known.draft, draft) ? known.messageKey : createMessageKey();
    tried.current = { draft, messageKey };
    const controller = new AbortController();
    abort.current = controller;
    setState({ name: "sending", fraction: 0 });
    const context: UploadContext = { onProgress: (fraction) => setState({ name: "sending", fraction }) };
    try {
      const exchange = await trpcClient.chat.sendMedia.mutate(toMediaForm(draft, messageKey), {
        context: { ...context },
        signal: controller.signal,
      });
      tried.current = null;
      setState({ name: "idle" });
      if (isGone.current) {
        onSentAway();
        refresh();
      } else onSent(exchange);
    } catch (error) {
      setState(controller.signal.aborted ? { name: "cancelled" } : { name: "failed", error });
      if (isGone.current) showErrorToast(error);
      // It may have arrived although nobody heard so.
      refresh();
    }
  }
  function refresh(): void {
    void queryClient.invalidateQueries({ queryKey: trpc.chat.history.pathKey() });
    void queryClient.invalidateQueries({ queryKey: trpc.chat.sessions.pathKey() });
  }
  return {
    state,
    send: (draft: MediaDraft) => void send(draft),
    cancel: () => abort.current?.abort(),
    reset: () => setState({ name: "idle" }),
  };
}
