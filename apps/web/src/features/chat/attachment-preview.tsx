import { AudioLines, FileImage, X } from "lucide-react";
import { type Ref, useId, useState } from "react";
import { formatBytes } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { controlStyle } from "../../ui/field.tsx";
import type { Attachment } from "./attachment.ts";
import { MAX_ALT_CHARACTERS } from "./limits.ts";
import { Player } from "./player.tsx";
import { toClock } from "./stopwatch.ts";
import { useFileSource } from "./use-file-source.ts";

interface AttachmentPreviewProps {
  attachment: Attachment;
  altText: string;
  onAltText: (altText: string) => void;
  altInput: Ref<HTMLInputElement>;
  /** It is on its way, and stays as it is. */
  isSending: boolean;
  onRemove: () => void;
}

/** What goes with the message: to look at or listen to before it is sent. */
export function AttachmentPreview({
  attachment,
  altText,
  onAltText,
  altInput,
  isSending,
  onRemove,
}: AttachmentPreviewProps) {
  const say = words.media.attachment;
  const { file, kind, recordedMilliseconds } = attachment;
  const id = useId();
  const source = useFileSource(file);
  const [playedMilliseconds, setPlayedMilliseconds] = useState<number | null>(null);
  const [isBroken, setBroken] = useState(false);
  const milliseconds = recordedMilliseconds ?? playedMilliseconds;
  const name = recordedMilliseconds === null ? file.name : say.recording;
  const facts = [
    ...(recordedMilliseconds === null ? [words.media.kinds[kind]] : []),
    ...(milliseconds === null ? [] : [toClock(milliseconds)]),
    formatBytes(file.size),
  ];
  return (
    <section aria-label={say.label} className="flex flex-col gap-2.5 border-b border-line p-1.5 pb-3">
      <div className="flex items-start gap-3">
        {kind === "image" && !isBroken && (
          <img
            ref={source}
            alt={altText}
            width={64}
            height={64}
            onError={() => setBroken(true)}
            className="size-16 shrink-0 rounded-md border border-line object-cover"
          />
        )}
        {(kind === "audio" || isBroken) && (
          <span className="inline-flex size-10 shrink-0 items-center justify-center rounded-md bg-sunken text-muted">
            {kind === "audio" ? (
              <AudioLines aria-hidden className="size-4" />
            ) : (
              <FileImage aria-hidden className="size-4" />
            )}
          </span>
        )}
        <div className="min-w-0 flex-1">
          <p className="font-medium break-words">{name}</p>
          <p className="tabular mt-0.5 text-xs text-muted">{facts.join(" · ")}</p>
          {isBroken && <p className="mt-1 text-xs">{say.noPreview}</p>}
        </div>
        <Button
          look="quiet"
          size="icon"
          aria-label={say.remove(name)}
          title={say.remove(name)}
          disabled={isSending}
          icon={<X aria-hidden className="size-4" />}
          onClick={onRemove}
        />
      </div>
      {kind !== "image" && !isBroken && (
        <Player
          ref={source}
          kind={kind}
          aria-label={name}
          onDurationChange={({ currentTarget: { duration } }) => {
            if (Number.isFinite(duration)) setPlayedMilliseconds(duration * 1_000);
          }}
          onError={() => setBroken(true)}
          className={kind === "audio" ? "h-10 w-full" : "max-h-60 max-w-full self-start rounded-md bg-sunken"}
        />
      )}
      {kind !== "audio" && (
        <div className="flex flex-col gap-1">
          <label htmlFor={id} className="text-sm font-medium">
            {say.alt[kind]}
          </label>
          <input
            ref={altInput}
            id={id}
            aria-describedby={`${id}-hint`}
            value={altText}
            maxLength={MAX_ALT_CHARACTERS}
            readOnly={isSending}
            placeholder={say.altPlaceholder[kind]}
            onChange={(event) => onAltText(event.target.value)}
            className={`${controlStyle} h-9`}
          />
          <p id={`${id}-hint`} className="text-xs text-muted">
            {say.altHint}
          </p>
        </div>
      )}
    </section>
  );
}
