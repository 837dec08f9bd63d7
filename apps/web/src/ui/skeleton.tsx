import { clsx } from "clsx";
import type { ReactNode } from "react";
import { words } from "../lib/messages/index.ts";

/** Grey in the shape of what will come; the words are for who can't see the shape. */
export function SkeletonGroup({
  label = words.states.loading,
  className,
  children,
}: {
  label?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div role="status" className={className}>
      <span className="sr-only">{label}</span>
      <div aria-hidden className="animate-breathe">
        {children}
      </div>
    </div>
  );
}

export function Skeleton({ className }: { className: string }) {
  return <div className={clsx("rounded-sm bg-line", className)} />;
}
