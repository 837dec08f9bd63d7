import { Check } from "lucide-react";
import { clsx } from "clsx";
import type { ReactNode } from "react";

interface ToggleProps {
  pressed: boolean;
  onChange: (pressed: boolean) => void;
  className?: string;
  children: ReactNode;
}

/** On or off, told by a tick and not by colour alone. */
export function Toggle({ pressed, onChange, className, children }: ToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={() => onChange(!pressed)}
      className={clsx(
        "inline-flex h-8 items-center gap-1.5 rounded-md border px-2.5 text-sm transition-colors duration-100",
        pressed
          ? "border-accent bg-accent-soft text-ink"
          : "border-edge/50 bg-surface text-muted hover:border-edge hover:text-ink",
        className,
      )}
    >
      <Check aria-hidden className={clsx("size-3.5 shrink-0 text-accent", !pressed && "opacity-0")} strokeWidth={2.5} />
      {children}
    </button>
  );
}
