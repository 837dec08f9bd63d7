import { type RefObject, useEffect, useEffectEvent } from "react";
import { selectPastedFiles } from "./check-media.ts";

const TYPED_INTO = "input, textarea, [contenteditable]";

/** Files pasted into `form`, or while nothing is being typed into. Pasted words stay what they are. */
export function usePastedFiles(form: RefObject<HTMLElement | null>, onFiles: (files: File[]) => void): void {
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const { target, clipboardData } = event;
    if (clipboardData === null || !(target instanceof Element)) return;
    if (target.closest(TYPED_INTO) !== null && !form.current?.contains(target)) return;
    const files = selectPastedFiles({ files: [...clipboardData.files], text: clipboardData.getData("text/plain") });
    if (files.length === 0) return;
    event.preventDefault();
    onFiles([...files]);
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent) => onPaste(event);
    document.addEventListener("paste", listener);
    return () => document.removeEventListener("paste", listener);
  }, []);
}
