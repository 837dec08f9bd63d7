import type { ReactNode } from "react";
import { words } from "../lib/messages/index.ts";

/** Advice: hollow, no number, because it has no place. */
export function AdviceMarker() {
  return (
    <span
      role="img"
      aria-label={words.evidence.advice}
      title={words.evidence.advice}
      className="mx-1 inline-block size-2.5 translate-y-px rounded-full border-[1.5px] border-muted"
    />
  );
}

/** A gap: a dashed slot that only the person can fill. */
export function GapSlot({ children }: { children: ReactNode }) {
  return (
    <span className="inline-block rounded-sm border border-dashed border-edge px-1.5 py-0.5 text-sm text-muted">
      {children}
    </span>
  );
}
