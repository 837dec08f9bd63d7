import { useDictationChoice, type DictationChoice } from "../lib/dictation-choice.ts";
import { words } from "../lib/messages/index.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";

interface DictationNoticeProps {
  open: boolean;
  /** Closed with Esc, nothing is chosen. */
  onClose: () => void;
  onChoice?: (choice: DictationChoice) => void;
}

/** Says who may hear what is dictated, before the browser is asked to write it down. */
export function DictationNotice({ open, onClose, onChoice }: DictationNoticeProps) {
  const say = words.media.dictation;
  const [, setChoice] = useDictationChoice();
  const choose = (choice: DictationChoice) => {
    setChoice(choice);
    onChoice?.(choice);
  };
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={say.noticeTitle}
      body={say.notice}
      cancelLabel={say.decline}
      confirmLabel={say.accept}
      confirmLook="primary"
      onCancel={() => choose("typed")}
      onConfirm={() => choose("browser")}
    />
  );
}
