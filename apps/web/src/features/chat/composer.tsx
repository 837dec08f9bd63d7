import { useId, useRef } from "react";
import { words } from "../../lib/messages/index.ts";
import { useFileDrop } from "../../lib/use-file-drop.ts";
import { DictationNotice } from "../../ui/dictation-notice.tsx";
import { DropTarget } from "../../ui/drop-target.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { AttachmentPreview } from "./attachment-preview.tsx";
import { ACCEPTED_MEDIA } from "./check-media.ts";
import { Problem, SendNotice } from "./composer-notices.tsx";
import { ComposerRow } from "./composer-row.tsx";
import { DictationLine } from "./dictation-line.tsx";
import { RecorderPanel } from "./recorder-panel.tsx";
import { type ComposerProps, useComposer } from "./use-composer.ts";
import { usePastedFiles } from "./use-pasted-files.ts";

/**
 * Words, a file or a recording. Enter sends, Shift+Enter starts a line; while a word is being composed, Enter belongs to
 * it. Files are chosen, pasted or dropped anywhere on the page, one a message.
 */
export function Composer(props: ComposerProps) {
  const say = words.media;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const composer = useComposer(props);
  const { media, spoken, sender, tooLong, isSpoken, addFiles } = composer;
  const { state } = spoken.recorder;
  const isOver = useFileDrop(addFiles);
  usePastedFiles(form, addFiles);

  return (
    <form
      ref={form}
      data-composer
      onSubmit={(event) => {
        event.preventDefault();
        composer.send();
      }}
    >
      <LiveRegion>{composer.announcement}</LiveRegion>
      {isOver && <DropTarget>{say.dropHere}</DropTarget>}
      <DictationNotice {...spoken.notice} />
      {composer.problem && <Problem onDismiss={composer.dismissProblem}>{composer.problem}</Problem>}
      <div className="rounded-lg border border-edge bg-surface p-1.5 has-[textarea:focus]:outline-2 has-[textarea:focus]:outline-offset-1 has-[textarea:focus]:outline-accent">
        <SendNotice state={sender.state} onCancel={composer.cancel} onRetry={composer.send} />
        {media.attachment && (
          <AttachmentPreview
            attachment={media.attachment}
            altText={media.altText}
            onAltText={media.setAltText}
            altInput={composer.altInput}
            isSending={composer.isSending}
            onRemove={composer.removeAttachment}
          />
        )}
        {state.name === "asking" && <p className="px-2 py-1.5 text-muted">{say.recorder.asking}</p>}
        {state.name === "recording" || state.name === "paused" ? (
          <RecorderPanel recorder={spoken.recorder} state={state}>
            {spoken.canWriteDown && (
              <DictationLine dictation={spoken.dictation} text={props.text} onChange={spoken.askAgain} />
            )}
          </RecorderPanel>
        ) : (
          <>
            {isSpoken && (
              <label htmlFor={id} className="block px-2 pt-2 font-medium">
                {say.attachment.said}
              </label>
            )}
            <ComposerRow props={props} composer={composer} id={id} onAttach={() => chooser.current?.click()} />
          </>
        )}
      </div>
      <input
        ref={chooser}
        type="file"
        accept={ACCEPTED_MEDIA}
        hidden
        onChange={({ target }) => {
          addFiles([...(target.files ?? [])]);
          // So that choosing the same file again is a change again.
          target.value = "";
        }}
      />
      <p id={`${id}-hint`} className={tooLong ? "mt-1.5 text-xs font-medium text-danger" : "mt-1.5 text-xs text-muted"}>
        {toHint(composer, { isWriting: props.onStop !== undefined })}
      </p>
    </form>
  );
}

function toHint(
  { tooLong, isSpoken, isRecording, spoken }: ReturnType<typeof useComposer>,
  { isWriting }: { isWriting: boolean },
): string {
  const { attachment: say, recorder } = words.media;
  if (isRecording) return recorder.keys;
  if (tooLong) return words.chat.tooLong;
  if (!isSpoken) return isWriting ? words.chat.keysWhileWriting : words.chat.keys;
  return spoken.dictated === null ? say.saidHint : say.saidByBrowser;
}
