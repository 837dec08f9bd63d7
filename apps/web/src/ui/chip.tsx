import { clsx } from "clsx";
import type { ReactNode } from "react";

export const chipStyle =
  "inline-flex min-h-6 items-center gap-1 rounded-sm border border-line bg-surface px-1.5 text-xs text-muted";

export function Chip({ className, children }: { className?: string; children: ReactNode }) {
  return <span className={clsx(chipStyle, className)}>{children}</span>;
}
