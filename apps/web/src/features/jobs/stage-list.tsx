import type { Job } from "@groundwork/core/schemas";
import { Check, Circle, X } from "lucide-react";
import { clsx } from "clsx";
import { formatSeconds } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import type { Stage } from "./stages.ts";

export function StageList({ stages, detail }: { stages: readonly Stage[]; detail: Job["detail"] }) {
  return (
    <ol className="mt-2 divide-y divide-line">
      {stages.map((stage) => (
        <li
          key={stage.status}
          aria-current={stage.state === "current" ? "step" : undefined}
          className={clsx("flex items-center gap-3 py-3", stage.state === "waiting" && "text-muted")}
        >
          <StageMark state={stage.state} />
          <span className={clsx("flex-1", stage.state === "current" && "font-medium")}>
            {stage.state === "current" && stage.status === "extracting_text" && detail
              ? words.jobs.readingPage(detail.page, detail.pages)
              : words.jobs.statuses[stage.status]}
            <span className="sr-only">, {STATE_WORDS[stage.state]}</span>
          </span>
          {stage.seconds !== null && (
            <span className="tabular text-xs text-muted">{words.jobs.seconds(formatSeconds(stage.seconds))}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

const STATE_WORDS: Record<Stage["state"], string> = {
  done: words.jobs.stageDone,
  current: words.jobs.stageCurrent,
  waiting: words.jobs.stageWaiting,
  failed: words.jobs.stageFailed,
};

function StageMark({ state }: { state: Stage["state"] }) {
  const frame = "flex size-5 shrink-0 items-center justify-center rounded-full";
  switch (state) {
    case "done":
      return (
        <span className={clsx(frame, "text-accent")}>
          <Check aria-hidden className="size-4" strokeWidth={2.5} />
        </span>
      );
    case "current":
      return (
        <span className={frame}>
          <Circle aria-hidden className="size-3 animate-breathe fill-accent text-accent" />
        </span>
      );
    case "failed":
      return (
        <span className={clsx(frame, "text-danger")}>
          <X aria-hidden className="size-4" strokeWidth={2.5} />
        </span>
      );
    case "waiting":
      return (
        <span className={frame}>
          <Circle aria-hidden className="size-3 text-edge" />
        </span>
      );
  }
}
