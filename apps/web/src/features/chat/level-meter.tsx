import { clsx } from "clsx";
import { useEffect, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { useReducedMotion } from "../../lib/use-reduced-motion.ts";
import { toBars } from "./sound-level.ts";

const READ_MILLISECONDS = 80;
/** More than fit beside each other on the widest screen; the oldest are cut off. */
const BARS = 200;
/** A level above it is somebody speaking. */
const HEARD_LEVEL = 0.15;
/** Someone who starts to think first is not told that nothing is heard. */
const READS_UNTIL_UNHEARD = 40;

interface LevelMeterProps {
  readLevel: () => number;
  isRunning: boolean;
}

/** How loud it is, in the height of bars; and in words whether anything is heard at all. */
export function LevelMeter({ readLevel, isRunning }: LevelMeterProps) {
  const say = words.media.recorder;
  const isCalm = useReducedMotion();
  const [levels, setLevels] = useState<readonly number[]>([]);
  const [reads, setReads] = useState(0);
  const [isHeard, setHeard] = useState(false);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => {
      const level = readLevel();
      setReads((count) => count + 1);
      if (level > HEARD_LEVEL) setHeard(true);
      setLevels((before) => [...before, level].slice(-BARS));
    }, READ_MILLISECONDS);
    return () => clearInterval(timer);
  }, [readLevel, isRunning]);

  const isUnheard = !isHeard && reads >= READS_UNTIL_UNHEARD;
  return (
    <div className="flex min-h-8 min-w-0 flex-col justify-center gap-1">
      {!isCalm && (
        <div aria-hidden className="flex h-8 items-center justify-end gap-0.5 overflow-hidden">
          {toBars(levels, BARS).map((level, index) => (
            <span
              // Bars have no identity but their place.
              key={index}
              className={clsx("w-0.5 shrink-0 rounded-full", isRunning ? "bg-accent" : "bg-edge")}
              style={{ height: `${Math.max(level * 100, 6)}%` }}
            />
          ))}
        </div>
      )}
      <p
        role="status"
        className={clsx(
          "text-xs",
          isUnheard ? "font-medium text-ink" : "text-muted",
          !isCalm && !isUnheard && "sr-only",
        )}
      >
        {isUnheard && say.unheard}
        {isHeard && say.heard}
      </p>
    </div>
  );
}
