import { type ReactNode, useEffect, useRef } from "react";
import { buttonStyle } from "./button.tsx";

interface DisclosureProps {
  /** What opens it; `label` is its name where that is no text. */
  summary: ReactNode;
  label?: string;
  size?: "medium" | "icon";
  children: ReactNode;
}

/** A small panel under its button. Esc, a press outside and the focus leaving close it. No menu: it may hold switches and links. */
export function Disclosure({ summary, label, size = "medium", children }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const node = details.current;
      if (!node?.open) return;
      const leaves = event instanceof KeyboardEvent ? event.key === "Escape" : !node.contains(event.target as Node);
      if (!leaves) return;
      node.open = false;
      if (event instanceof KeyboardEvent) node.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
      document.removeEventListener("keydown", close);
    };
  }, []);
  return (
    <details ref={details} className="relative">
      <summary
        aria-label={label}
        title={label}
        className={buttonStyle({ look: "quiet", size, className: "list-none [&::-webkit-details-marker]:hidden" })}
      >
        {summary}
      </summary>
      <div className="absolute top-10 right-0 z-30 w-64 max-w-[calc(100vw-2rem)] divide-y divide-line rounded-md border border-edge/60 bg-surface">
        {children}
      </div>
    </details>
  );
}
