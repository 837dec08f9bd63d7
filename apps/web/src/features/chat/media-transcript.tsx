import type { MediaExchange, Message, TranscriptSource } from "@groundwork/core/schemas";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { useEscape } from "../../lib/use-escape.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { controlStyle } from "../../ui/field.tsx";
import { MAX_MESSAGE_CHARACTERS } from "./limits.ts";

interface MediaTranscriptProps {
  message: Message;
  source: TranscriptSource | undefined;
  onExchange: (exchange: MediaExchange) => void;
}

/** What is said in a recording, by whom it was written down, and a way to set it right. */
export function MediaTranscript({ message, source, onExchange }: MediaTranscriptProps) {
  const say = words.media.message;
  const [isEditing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (isEditing) return <TranscriptForm message={message} onExchange={onExchange} onClose={close} />;
  return (
    <div>
      {message.text !== null && (
        <p className="leading-relaxed break-words whitespace-pre-line">
          <span className="sr-only">{say.transcript}: </span>
          {message.text}
        </p>
      )}
      <p className="mt-1 flex flex-wrap items-center gap-x-2 text-xs text-muted">
        {message.text === null ? say.noWords : source && say.sources[source]}
        <Button ref={opener} look="quiet" size="small" className="-ml-2 text-accent!" onClick={() => setEditing(true)}>
          {message.text === null ? say.addWords : say.edit}
        </Button>
      </p>
    </div>
  );
}

interface TranscriptFormProps {
  message: Message;
  onExchange: (exchange: MediaExchange) => void;
  onClose: () => void;
}

function TranscriptForm({ message, onExchange, onClose }: TranscriptFormProps) {
  const say = words.media.message;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(message.text ?? "");
  const edit = useMutation(
    trpc.chat.editTranscript.mutationOptions({
      onSuccess: (exchange) => {
        onExchange(exchange);
        onClose();
      },
    }),
  );
  useEscape(form, onClose);
  useEffect(() => {
    input.current?.focus();
    // The composer would cover its buttons.
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const tooLong = text.length > MAX_MESSAGE_CHARACTERS;
  const ready = text.trim() !== "" && text !== message.text && !tooLong;
  const save = () => edit.mutate({ messageId: message.id, text });
  return (
    <form
      ref={form}
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !edit.isPending) save();
      }}
    >
      <label htmlFor={id} className="font-medium">
        {words.media.attachment.said}
      </label>
      <textarea
        ref={input}
        id={id}
        value={text}
        readOnly={edit.isPending}
        aria-describedby={`${id}-hint`}
        aria-invalid={tooLong || undefined}
        onChange={(event) => setText(event.target.value)}
        className={`${controlStyle} field-sizing-content max-h-60 min-h-16 py-2 leading-relaxed`}
      />
      <p id={`${id}-hint`} className={tooLong ? "text-xs font-medium text-danger" : "text-xs text-muted"}>
        {tooLong ? words.chat.tooLong : say.editHint}
      </p>
      {edit.isError && <ErrorNotice error={edit.error} onRetry={save} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" busy={edit.isPending} aria-disabled={!ready}>
          {edit.isPending ? say.saving : say.save}
        </Button>
        <Button disabled={edit.isPending} onClick={onClose}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
