import type { RequirementStatus } from "@groundwork/core/schemas";
import { clsx } from "clsx";
import { CircleCheck, CircleDashed, Contrast } from "lucide-react";
import { words } from "../../lib/messages/index.ts";

const MARKS = {
  met: { Icon: CircleCheck, className: "text-accent" },
  partly: { Icon: Contrast, className: "text-ink" },
  missing: { Icon: CircleDashed, className: "text-danger" },
} satisfies Record<RequirementStatus, object>;

/** Told by its shape and its word; the colour only helps. */
export function StatusMark({ status, className }: { status: RequirementStatus; className?: string }) {
  const { Icon, className: color } = MARKS[status];
  return (
    <span className={clsx("inline-flex items-center gap-1.5 font-medium whitespace-nowrap", color, className)}>
      <Icon aria-hidden className="size-4 shrink-0" />
      {words.match.statuses[status]}
    </span>
  );
}
