import { Circle, Pause, Play, Square, Trash2 } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { useEscape } from "../../lib/use-escape.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { LevelMeter } from "./level-meter.tsx";
import { toClock, toElapsed } from "./stopwatch.ts";
import type { Recorder, RecorderState } from "./use-recorder.ts";

/** What is shorter is said again as fast as a question is read. */
const CONFIRM_MILLISECONDS = 4_000;
const TICK_MILLISECONDS = 200;

interface RecorderPanelProps {
  recorder: Recorder;
  state: Extract<RecorderState, { recording: unknown }>;
  /** What is written down meanwhile. */
  children?: ReactNode;
}

export function RecorderPanel({ recorder, state, children }: RecorderPanelProps) {
  const say = words.media.recorder;
  const { recording, watch } = state;
  const isRunning = state.name === "recording";
  const panel = useRef<HTMLDivElement>(null);
  const stopButton = useRef<HTMLButtonElement>(null);
  const [question, setQuestion] = useState<{ goesOn: boolean } | null>(null);

  useEffect(() => stopButton.current?.focus(), []);
  useEscape(panel, askToDiscard);

  function askToDiscard(): void {
    if (toElapsed(watch, performance.now()) < CONFIRM_MILLISECONDS) {
      recorder.discard();
      return;
    }
    recorder.pause();
    setQuestion({ goesOn: isRunning });
  }

  return (
    <div ref={panel} role="group" aria-label={say.label} className="flex flex-col gap-1.5 p-1">
      <div className="flex items-center gap-2">
        <Circle
          aria-hidden
          className={
            isRunning ? "size-3 shrink-0 animate-breathe fill-danger text-danger" : "size-3 shrink-0 text-muted"
          }
        />
        <span className="font-medium max-sm:sr-only">{isRunning ? say.recording : say.paused}</span>
        <Elapsed state={state} />
        <div className="ml-auto flex items-center gap-1">
          <Button
            look="quiet"
            size="icon"
            aria-label={say.discard}
            title={say.discard}
            icon={<Trash2 aria-hidden className="size-4" />}
            onClick={askToDiscard}
          />
          <Button
            look="quiet"
            size="icon"
            aria-label={isRunning ? say.pause : say.resume}
            title={isRunning ? say.pause : say.resume}
            icon={isRunning ? <Pause aria-hidden className="size-4" /> : <Play aria-hidden className="size-4" />}
            onClick={isRunning ? recorder.pause : recorder.resume}
          />
          <Button
            ref={stopButton}
            look="primary"
            size="icon"
            aria-label={say.stop}
            title={say.stop}
            icon={<Square aria-hidden className="size-3.5 fill-current" />}
            onClick={recorder.stop}
          />
        </div>
      </div>
      <LevelMeter readLevel={recording.readLevel} isRunning={isRunning} />
      {children}
      <ConfirmDialog
        open={question !== null}
        title={say.discardTitle(toClock(watch.counted))}
        body={say.discardBody}
        cancelLabel={say.keep}
        confirmLabel={say.discardConfirm}
        onClose={() => {
          if (question?.goesOn) recorder.resume();
          setQuestion(null);
        }}
        onConfirm={recorder.discard}
      />
    </div>
  );
}

function Elapsed({ state: { name, watch, recording } }: { state: RecorderPanelProps["state"] }) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (name !== "recording") return;
    const timer = setInterval(() => setNow(performance.now()), TICK_MILLISECONDS);
    return () => clearInterval(timer);
  }, [name]);
  const clock = toClock(toElapsed(watch, Math.max(now, watch.since ?? 0)));
  return (
    <span className="tabular text-muted">
      {words.media.recorder.elapsed(clock, toClock(recording.limitMilliseconds))}
    </span>
  );
}
