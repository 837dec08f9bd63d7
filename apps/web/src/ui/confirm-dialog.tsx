import { AlertDialog } from "@base-ui/react/alert-dialog";
import type { ReactElement } from "react";
import { words } from "../lib/messages/index.ts";
import { Button } from "./button.tsx";

interface ConfirmDialogProps {
  /** What opens it; without one, `open` says whether it is. */
  trigger?: ReactElement;
  open?: boolean;
  /** It closes, confirmed or not. */
  onClose?: () => void;
  title: string;
  body: string;
  cancelLabel?: string;
  confirmLabel?: string;
  confirmLook?: "danger" | "primary";
  onCancel?: () => void;
  onConfirm: () => void;
}

/** Names what goes before it goes. Esc and Cancel leave all as it is. */
export function ConfirmDialog({
  trigger,
  open,
  onClose,
  title,
  body,
  cancelLabel = words.common.cancel,
  confirmLabel = words.common.delete,
  confirmLook = "danger",
  onCancel,
  onConfirm,
}: ConfirmDialogProps) {
  return (
    <AlertDialog.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose?.()}>
      {trigger && <AlertDialog.Trigger render={trigger} />}
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-40 bg-ink/25 transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0 dark:bg-ground/70" />
        <AlertDialog.Popup className="fixed top-1/2 left-1/2 z-50 w-104 max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 rounded-lg border border-line bg-surface p-5 transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
          <AlertDialog.Title className="text-base font-semibold break-words">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-muted">{body}</AlertDialog.Description>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <AlertDialog.Close render={<Button />} onClick={onCancel}>
              {cancelLabel}
            </AlertDialog.Close>
            <AlertDialog.Close render={<Button look={confirmLook} />} onClick={onConfirm}>
              {confirmLabel}
            </AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
