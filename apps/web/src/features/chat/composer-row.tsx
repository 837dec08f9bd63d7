import { ArrowUp, Mic, Paperclip, Square } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import type { ComposerProps, useComposer } from "./use-composer.ts";

interface ComposerRowProps {
  props: ComposerProps;
  composer: ReturnType<typeof useComposer>;
  id: string;
  onAttach: () => void;
}

/** What is typed, and the buttons beside it. */
export function ComposerRow({
  props: { input, text, onText, busy, onStop },
  composer,
  id,
  onAttach,
}: ComposerRowProps) {
  const say = words.media;
  const { media, spoken, isSpoken, isSending, tooLong, ready } = composer;
  const { attachment } = media;
  const saidPlaceholder = composer.transcribes
    ? say.attachment.saidTranscribedPlaceholder
    : say.attachment.saidPlaceholder;
  const name = attachment?.kind === "image" ? say.attachment.wordsOfPicture : words.chat.composer;
  const placeholder = attachment === null ? words.chat.placeholder : isSpoken ? saidPlaceholder : name;

  const isAsking = spoken.recorder.state.name === "asking";

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    composer.send();
  }

  return (
    <div className="flex items-end gap-1">
      {attachment === null && (
        <Button
          {...iconButton(say.attach, <Paperclip aria-hidden className="size-4" />)}
          look="quiet"
          onClick={onAttach}
        />
      )}
      <textarea
        ref={input}
        id={id}
        rows={1}
        // A label of its own stands above it for what is spoken.
        aria-label={isSpoken ? undefined : name}
        aria-describedby={`${id}-hint`}
        aria-invalid={tooLong || undefined}
        placeholder={placeholder}
        value={text}
        readOnly={isSending}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content max-h-48 min-h-8 w-full resize-none bg-transparent px-2 py-1.5 outline-none"
      />
      {attachment === null && (
        <Button
          {...iconButton(say.record, <Mic aria-hidden className="size-4" />)}
          look="quiet"
          aria-disabled={isAsking}
          onClick={() => isAsking || spoken.start()}
        />
      )}
      {onStop ? (
        <Button
          {...iconButton(say.stopReply, <Square aria-hidden className="size-3.5 fill-current" />)}
          look="primary"
          onClick={onStop}
        />
      ) : (
        <Button
          {...iconButton(words.chat.send, <ArrowUp aria-hidden className="size-4" />)}
          type="submit"
          look="primary"
          aria-disabled={!ready}
          busy={busy || isSending}
        />
      )}
    </div>
  );
}

const iconButton = (name: string, icon: ReactNode) =>
  ({ size: "icon", "aria-label": name, title: name, icon }) as const;
