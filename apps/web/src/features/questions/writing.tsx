import { useEffect, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { CardSkeletons } from "./card-skeletons.tsx";

const SLOW_SECONDS = 15;
/** Below it a clock only flickers. */
const SHOWN_SECONDS = 2;

/** Questions on their way: how many, for how long, and how to stop. The clock is not read out. */
export function Writing({ count, onStop }: { count: number; onStop: () => void }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  const { questions: say } = words;
  return (
    <section aria-label={say.writing(count)}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line pb-3">
        <p className="font-semibold">
          {say.writing(count)}
          {seconds >= SHOWN_SECONDS && (
            <span aria-hidden className="tabular ml-2 font-normal text-muted">
              {words.jobs.seconds(String(seconds))}
            </span>
          )}
        </p>
        <Button size="small" onClick={onStop}>
          {say.stop}
        </Button>
      </div>
      {seconds >= SLOW_SECONDS && <p className="mt-2 text-muted">{say.slow}</p>}
      <CardSkeletons cards={Math.min(count, 3)} label={say.writing(count)} />
    </section>
  );
}
