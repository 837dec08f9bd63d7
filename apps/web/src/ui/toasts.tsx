import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { useEffect } from "react";
import { toShownFailure } from "../lib/failure-sentence.ts";
import { words } from "../lib/messages/index.ts";
import { buttonStyle } from "./button.tsx";

const toastManager = Toast.createToastManager();

/** Long enough to read a sentence. */
const SHOWN_MILLISECONDS = 4_000;
/** Long enough to read it and reach the undo, or to note an id. */
const SHOWN_WITH_ACTION_MILLISECONDS = 12_000;

type Told = Parameters<typeof toastManager.add>[0];

/** What is said before {@link Toasts} is on the page waits for it; the manager alone would lose it. */
let waiting: (() => void)[] | null = [];

function tell(build: (close: () => void) => Told): void {
  const add = () => {
    const id = toastManager.add(build(() => toastManager.close(id)));
  };
  if (waiting === null) add();
  else waiting.push(add);
}

function tellWhatWaits(): void {
  const told = waiting ?? [];
  waiting = null;
  for (const add of told) add();
}

export function showToast(title: string, undo?: () => void): void {
  tell((close) => ({
    title,
    timeout: undo ? SHOWN_WITH_ACTION_MILLISECONDS : SHOWN_MILLISECONDS,
    ...(undo && {
      actionProps: {
        children: words.common.undo,
        onClick: () => {
          close();
          undo();
        },
      },
    }),
  }));
}

const UNDO_MILLISECONDS = 8_000;

/** An offer to undo; `onClose` when it is over, taken or not: by time, which stands still under the pointer, or dismissed. */
export function showUndoToast(title: string, { onUndo, onClose }: { onUndo: () => void; onClose: () => void }): void {
  tell((close) => ({
    title,
    timeout: UNDO_MILLISECONDS,
    onClose,
    actionProps: {
      children: words.common.undo,
      onClick: () => {
        onUndo();
        close();
      },
    },
  }));
}

export function showErrorToast(error: unknown): void {
  const { sentence, requestId } = toShownFailure(error);
  tell(() => ({
    title: sentence,
    description: requestId ? `${words.common.reportId}: ${requestId}` : undefined,
    priority: "high",
    timeout: SHOWN_WITH_ACTION_MILLISECONDS,
  }));
}

/** Once in the app, beside it; loaded after the first page, which has nothing to say yet. */
export function Toasts() {
  useEffect(tellWhatWaits, []);
  return (
    <Toast.Provider toastManager={toastManager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className="fixed top-16 right-4 z-50 flex w-96 max-w-[calc(100vw-2rem)] flex-col gap-2">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="rounded-md border border-edge/60 bg-surface transition-opacity duration-150 data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-start gap-3 py-2 pr-2 pl-4">
        <div className="min-w-0 flex-1 py-1.5">
          <Toast.Title className="text-sm" />
          <Toast.Description className="mt-0.5 font-mono text-xs break-all text-muted" />
        </div>
        <Toast.Action className={buttonStyle({ look: "quiet", size: "small", className: "mt-0.5 text-accent!" })} />
        <Toast.Close aria-label={words.common.close} className={buttonStyle({ look: "quiet", size: "icon" })}>
          <X aria-hidden className="size-4" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
