import { words } from "../../lib/messages/index.ts";
import type { Dictation } from "../../lib/use-dictation.ts";
import { Button } from "../../ui/button.tsx";

interface DictationLineProps {
  dictation: Dictation;
  text: string;
  onChange: () => void;
}

/** Under a recording: what the browser makes of it, or that nobody writes it down. */
export function DictationLine({ dictation, text, onChange }: DictationLineProps) {
  const say = words.media.dictation;
  const { isListening, interim, problem } = dictation;
  return (
    <div className="flex flex-col gap-1">
      {(text !== "" || interim !== "") && (
        <p className="line-clamp-3 leading-relaxed">
          {text} <span className="text-muted italic">{interim}</span>
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
        {problem === null ? (isListening ? say.on : say.off) : say.problems[problem]}
        <Button look="quiet" size="small" className="-my-1" onClick={onChange}>
          {say.change}
        </Button>
      </p>
    </div>
  );
}
