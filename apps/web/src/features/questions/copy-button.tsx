import type { Question } from "@groundwork/core/schemas";
import { Copy } from "lucide-react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { showToast } from "../../ui/toasts.tsx";
import { toPlainText } from "./answer-parts.ts";

export function CopyButton({ question }: { question: Question }) {
  // Browsers give it to secure pages only; a home server without TLS is none.
  if (!("clipboard" in navigator)) return null;
  const copy = () =>
    navigator.clipboard.writeText(toPlainText(question)).then(
      () => showToast(words.questions.copied),
      () => showToast(words.questions.notCopied),
    );
  return (
    <Button
      look="quiet"
      size="small"
      aria-label={words.questions.copyOf(question.question)}
      icon={<Copy aria-hidden className="size-3.5" />}
      onClick={() => void copy()}
    >
      {words.questions.copy}
    </Button>
  );
}
