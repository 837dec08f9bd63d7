import { Mic, Square } from "lucide-react";
import { useState } from "react";
import { useDictationChoice } from "../lib/dictation-choice.ts";
import { words } from "../lib/messages/index.ts";
import { canRecognizeSpeech } from "../lib/recognize-speech.ts";
import { useDictation } from "../lib/use-dictation.ts";
import { Button } from "./button.tsx";
import { DictationNotice } from "./dictation-notice.tsx";
import { LiveRegion } from "./live-region.tsx";

/** Lets the browser write what is said; nothing where it can't. Who has not agreed is asked first. */
export function DictateButton({ onWords }: { onWords: (said: string) => void }) {
  const say = words.media.dictation;
  const [choice] = useDictationChoice();
  const [isAsking, setAsking] = useState(false);
  const { isListening, interim, problem, start, stop } = useDictation(onWords);
  if (!canRecognizeSpeech()) return null;
  return (
    <>
      <Button
        icon={
          isListening ? (
            <Square aria-hidden className="size-3.5 fill-current text-danger" />
          ) : (
            <Mic aria-hidden className="size-4" />
          )
        }
        onClick={() => {
          if (isListening) stop();
          else if (choice === "browser") start();
          else setAsking(true);
        }}
      >
        {isListening ? say.stop : say.start}
      </Button>
      <DictationNotice
        open={isAsking}
        onClose={() => setAsking(false)}
        onChoice={(chosen) => chosen === "browser" && start()}
      />
      <LiveRegion>{isListening ? say.listening : ""}</LiveRegion>
      {(isListening || problem !== null) && (
        <p role={problem === null ? undefined : "alert"} className="min-w-0 basis-full text-xs text-muted">
          {problem === null ? interim || say.listening : say.problems[problem]}
        </p>
      )}
    </>
  );
}
