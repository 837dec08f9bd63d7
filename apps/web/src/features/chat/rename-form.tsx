import type { ChatSession } from "@groundwork/core/schemas";
import { useMutation } from "@tanstack/react-query";
import { Check, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { useEscape } from "../../lib/use-escape.ts";
import { Button } from "../../ui/button.tsx";
import { TextInput } from "../../ui/field.tsx";
import { showErrorToast } from "../../ui/toasts.tsx";
import { MAX_TITLE_CHARACTERS } from "./limits.ts";
import { useSessionChange } from "./use-sessions.ts";

/** Enter saves, Esc leaves the name as it is. */
export function RenameForm({ session, onDone }: { session: ChatSession; onDone: () => void }) {
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState(session.title);
  const change = useSessionChange();
  const rename = useMutation(
    trpc.chat.updateSession.mutationOptions({
      onSuccess: (changed) => {
        change(changed);
        onDone();
      },
      onError: showErrorToast,
    }),
  );
  useEffect(() => input.current?.select(), []);
  useEscape(form, onDone);
  const name = title.trim();
  return (
    <form
      ref={form}
      className="flex items-center gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (name === session.title) onDone();
        else if (name !== "") rename.mutate({ sessionId: session.sessionId, title: name });
      }}
    >
      <TextInput
        ref={input}
        aria-label={words.chat.name}
        aria-invalid={name === "" || undefined}
        title={name === "" ? words.chat.nameProblem : undefined}
        maxLength={MAX_TITLE_CHARACTERS}
        className="h-8! min-w-0 px-1.5!"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Button
        type="submit"
        look="quiet"
        size="icon"
        aria-label={words.common.save}
        title={words.common.save}
        aria-disabled={name === "" || undefined}
        busy={rename.isPending}
        icon={<Check aria-hidden className="size-4" />}
      />
      <Button
        look="quiet"
        size="icon"
        aria-label={words.common.cancel}
        title={words.common.cancel}
        icon={<X aria-hidden className="size-4" />}
        onClick={onDone}
      />
    </form>
  );
}
