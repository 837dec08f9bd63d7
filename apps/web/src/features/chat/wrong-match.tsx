import type { Message } from "@groundwork/core/schemas";
import { useMutation } from "@tanstack/react-query";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Button } from "../../ui/button.tsx";
import { showErrorToast } from "../../ui/toasts.tsx";
import { AskAgain, type ReplyActions } from "./ask-again.tsx";

interface WrongMatchProps extends ReplyActions {
  reply: Message;
  isWrong: boolean;
  asked: Message | undefined;
}

/** That the saved question does not fit: what follows is said, can be taken back, and the question asked anew. */
export function WrongMatch({ reply, isWrong, asked, onAsk, onChanged }: WrongMatchProps) {
  const feedback = useMutation(trpc.chat.feedback.mutationOptions({ onSuccess: onChanged, onError: showErrorToast }));
  const mark = (wrongMatch: boolean) => feedback.mutate({ messageId: reply.id, wrongMatch });
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1.5">
      {isWrong && <p className="mr-1 max-w-prose">{words.chat.wrongMatchKept}</p>}
      {isWrong && <AskAgain asked={asked} onAsk={onAsk} />}
      {/* One button, so that the focus stays where it was. */}
      <Button
        look="quiet"
        size="small"
        className={isWrong ? undefined : "-ml-2"}
        aria-busy={feedback.isPending || undefined}
        title={isWrong ? undefined : words.chat.wrongMatchHint}
        onClick={() => !feedback.isPending && mark(!isWrong)}
      >
        {isWrong ? words.common.undo : words.chat.wrongMatch}
      </Button>
    </div>
  );
}
