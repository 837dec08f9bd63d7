import type { Requirement, RequirementStatus } from "@groundwork/core/schemas";
import { clsx } from "clsx";
import { useEffect, useRef } from "react";
import { splitMarks } from "../../lib/mark-text.ts";
import { words } from "../../lib/messages/index.ts";
import { STATUSES } from "./statuses.ts";

const UNDERLINES: Record<RequirementStatus, string> = {
  met: "decoration-accent decoration-solid",
  partly: "decoration-ink decoration-dashed",
  missing: "decoration-danger decoration-dotted",
};

interface DescriptionProps {
  text: string;
  requirements: readonly Requirement[];
  shown: { row: number; turn: number } | null;
}

/** The description as it was pasted, each requirement underlined where it stands; the one asked for highlighted. */
export function Description({ text, requirements, shown }: DescriptionProps) {
  const { result: say, statuses } = words.match;
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (shown === null || details.current === null) return;
    details.current.open = true;
    const mark = details.current.querySelector<HTMLElement>("[data-shown]");
    mark?.scrollIntoView({ block: "center" });
    mark?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <details ref={details} className="border-t border-line pt-2">
      <summary className="min-h-8 content-center font-semibold">{say.description}</summary>
      <p className="mt-1 flex flex-wrap gap-x-4 text-xs text-muted">
        {say.descriptionLegend}
        {STATUSES.map((status) => (
          <span key={status} className={clsx("underline decoration-2 underline-offset-4", UNDERLINES[status])}>
            {statuses[status]}
          </span>
        ))}
      </p>
      <p className="mt-3 max-w-[75ch] rounded-md border border-line bg-surface p-4 leading-relaxed whitespace-pre-wrap">
        {splitMarks(text.length, requirements).map(({ start, end, spans }) => {
          const [row] = spans;
          const part = text.slice(start, end);
          if (row === undefined) return <span key={start}>{part}</span>;
          const isShown = shown !== null && spans.includes(shown.row);
          const status = requirements[isShown ? shown.row : row]!.status;
          return (
            <mark
              key={isShown ? `${shown.turn}-${start}` : start}
              data-shown={isShown || undefined}
              tabIndex={isShown ? -1 : undefined}
              title={statuses[status]}
              className={clsx(
                "rounded-sm text-inherit underline decoration-2 underline-offset-4",
                UNDERLINES[status],
                isShown ? "animate-arrive bg-accent-soft" : "bg-transparent",
              )}
            >
              {part}
            </mark>
          );
        })}
      </p>
    </details>
  );
}
