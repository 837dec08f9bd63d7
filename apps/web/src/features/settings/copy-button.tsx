import { Copy } from "lucide-react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { showToast } from "../../ui/toasts.tsx";

interface CopyButtonProps {
  text: string;
  label: string;
  className?: string;
}

export function CopyButton({ text, label, className }: CopyButtonProps) {
  // Browsers give it to secure pages only; a home server without TLS is none.
  if (!("clipboard" in navigator)) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => showToast(words.questions.copied),
      () => showToast(words.questions.notCopied),
    );
  return (
    <Button
      look="quiet"
      size="small"
      className={className}
      icon={<Copy aria-hidden className="size-3.5" />}
      onClick={() => void copy()}
    >
      {label}
    </Button>
  );
}
