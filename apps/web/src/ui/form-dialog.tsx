import { Dialog } from "@base-ui/react/dialog";
import type { ReactNode } from "react";

interface FormDialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  body: string;
  children: ReactNode;
}

/** A question that takes more than yes or no. Esc and a press outside leave all as it is. */
export function FormDialog({ open, onClose, title, body, children }: FormDialogProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-ink/25 transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0 dark:bg-ground/70" />
        <Dialog.Popup className="fixed top-1/2 left-1/2 z-50 max-h-[calc(100dvh-2rem)] w-104 max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-lg border border-line bg-surface p-5 transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
          <Dialog.Title className="text-base font-semibold break-words">{title}</Dialog.Title>
          <Dialog.Description className="mt-2 text-muted">{body}</Dialog.Description>
          <div className="mt-4">{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
