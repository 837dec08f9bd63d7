import { Dialog } from "@base-ui/react/dialog";
import type { ChatSession } from "@groundwork/core/schemas";
import { useMutation } from "@tanstack/react-query";
import { ListFilter } from "lucide-react";
import { useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { showErrorToast } from "../../ui/toasts.tsx";
import { MAX_LOADED_QUESTIONS } from "./limits.ts";
import { SavedPicker } from "./saved-picker.tsx";
import { useSessionChange } from "./use-sessions.ts";

/** Narrows a session's answers to some saved questions, or takes that back. */
export function AnswersFrom({ session }: { session: ChatSession }) {
  const [open, setOpen] = useState(false);
  const count = session.loadedSavedIds.length;
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger
        render={
          <Button
            className={count > 0 ? "border-accent! bg-accent-soft!" : undefined}
            title={count > 0 ? words.chat.answersFromHint(count) : undefined}
            icon={<ListFilter aria-hidden className="size-4" />}
          />
        }
      >
        <span className="sr-only">{words.chat.answersFrom}</span>
        {count === 0 ? words.chat.answersFromAll : words.chat.answersFromSome(count)}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-ink/25 transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0 dark:bg-ground/70" />
        <Dialog.Popup className="fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-140 max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 flex-col overflow-y-auto rounded-lg border border-line bg-surface p-5 transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
          <Dialog.Title className="text-base font-semibold">{words.chat.answersFromTitle}</Dialog.Title>
          <Dialog.Description className="mt-1 text-muted">
            {words.chat.answersFromBody(MAX_LOADED_QUESTIONS)}
          </Dialog.Description>
          <Choice session={session} onDone={() => setOpen(false)} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Choice({ session, onDone }: { session: ChatSession; onDone: () => void }) {
  const { sessionId, loadedSavedIds } = session;
  const [chosen, setChosen] = useState<readonly string[]>(loadedSavedIds);
  const change = useSessionChange();
  const outcome = {
    onSuccess: (changed: ChatSession) => {
      change(changed);
      onDone();
    },
    onError: showErrorToast,
  };
  const load = useMutation(trpc.chat.loadQuestions.mutationOptions(outcome));
  const unload = useMutation(trpc.chat.unloadQuestions.mutationOptions(outcome));
  const count = words.chat.chosen(chosen.length, MAX_LOADED_QUESTIONS);
  return (
    <>
      <SavedPicker chosen={chosen} onChosen={setChosen} />
      <LiveRegion>{count}</LiveRegion>
      <div className="mt-4 flex flex-wrap items-center justify-end gap-2">
        <p aria-hidden className="tabular mr-auto text-xs text-muted">
          {count}
        </p>
        {loadedSavedIds.length > 0 && (
          <Button busy={unload.isPending} onClick={() => unload.mutate({ sessionId })}>
            {words.chat.dropChosen}
          </Button>
        )}
        <Dialog.Close render={<Button look="quiet" />}>{words.common.cancel}</Dialog.Close>
        <Button
          look="primary"
          disabled={chosen.length === 0}
          busy={load.isPending}
          onClick={() => load.mutate({ sessionId, savedIds: [...chosen] })}
        >
          {words.chat.confirmChosen}
        </Button>
      </div>
    </>
  );
}
