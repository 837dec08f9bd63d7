import { AlertDialog } from "@base-ui/react/alert-dialog";
import type { ReactElement } from "react";
import { words } from "../lib/messages/index.ts";
import { Button } from "./button.tsx";

interface ConfirmDialogProps {
  trigger: ReactElement;
  title: string;
  body: string;
  confirmLabel?: string;
  onConfirm: () => void;
}

/** Names what goes before it goes. Esc and Cancel leave all as it is. */
export function ConfirmDialog({
  trigger,
  title,
  body,
  confirmLabel = words.common.delete,
  onConfirm,
}: ConfirmDialogProps) {
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger render={trigger} />
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 bg-ink/25 transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0 dark:bg-ground/70" />
        <AlertDialog.Popup className="fixed top-1/2 left-1/2 z-50 w-104 max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 rounded-lg border border-line bg-surface p-5 transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
          <AlertDialog.Title className="text-base font-semibold break-words">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-muted">{body}</AlertDialog.Description>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <AlertDialog.Close render={<Button />}>{words.common.cancel}</AlertDialog.Close>
            <AlertDialog.Close render={<Button look="danger" />} onClick={onConfirm}>
              {confirmLabel}
            </AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
