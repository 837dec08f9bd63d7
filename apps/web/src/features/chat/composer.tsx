import { ArrowUp } from "lucide-react";
import { type KeyboardEvent, type RefObject, useId } from "react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";

const MAX_CHARACTERS = 4_000;

interface ComposerProps {
  input: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onText: (text: string) => void;
  busy: boolean;
  onSend: (text: string) => void;
}

/** Enter sends, Shift+Enter starts a line; while a word is being composed, Enter belongs to it. */
export function Composer({ input, text, onText, busy, onSend }: ComposerProps) {
  const id = useId();
  const tooLong = text.length > MAX_CHARACTERS;
  const ready = text.trim() !== "" && !tooLong && !busy;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (ready) onSend(text);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSend(text);
      }}
    >
      <div className="flex items-end gap-2 rounded-lg border border-edge bg-surface p-1.5 pl-3.5 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-accent">
        <textarea
          ref={input}
          rows={1}
          aria-label={words.chat.composer}
          aria-describedby={id}
          aria-invalid={tooLong || undefined}
          placeholder={words.chat.placeholder}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
          className="field-sizing-content max-h-48 min-h-8 w-full resize-none bg-transparent py-1.5 outline-none"
        />
        <Button
          type="submit"
          look="primary"
          size="icon"
          aria-label={words.chat.send}
          title={words.chat.send}
          aria-disabled={!ready}
          busy={busy}
          icon={<ArrowUp aria-hidden className="size-4" />}
        />
      </div>
      <p id={id} className={tooLong ? "mt-1.5 text-xs font-medium text-danger" : "mt-1.5 text-xs text-muted"}>
        {tooLong ? words.chat.tooLong : words.chat.keys}
      </p>
    </form>
  );
}
