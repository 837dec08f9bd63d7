import type { Message } from "@groundwork/core/schemas";
import { RotateCcw } from "lucide-react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";

export interface ReplyActions {
  /** Undefined while something else is on its way. */
  onAsk: ((question: string) => void) | undefined;
  onChanged: (reply: Message) => void;
}

interface AskAgainProps extends Pick<ReplyActions, "onAsk"> {
  asked: Message | undefined;
}

/** Nothing where there are no words to ask again. */
export function AskAgain({ asked, onAsk }: AskAgainProps) {
  const text = asked?.text;
  if (!text) return null;
  return (
    <Button
      size="small"
      aria-disabled={onAsk === undefined || undefined}
      icon={<RotateCcw aria-hidden className="size-3.5" />}
      onClick={() => onAsk?.(text)}
    >
      {words.chat.askAgain}
    </Button>
  );
}
