import type { Evidence } from "@groundwork/core/schemas";
import { Tooltip } from "@base-ui/react/tooltip";
import { clsx } from "clsx";
import { type ReactElement, useRef } from "react";
import { isSamePlace, useEvidenceSelection } from "../lib/evidence-selection.tsx";
import { words } from "../lib/messages/index.ts";

const quoteTooltip = Tooltip.createHandle<Evidence>();

interface EvidenceMarkerProps {
  evidence: Evidence;
  number: number;
  /** Where no document is beside it: the link that opens one. */
  link?: ReactElement | undefined;
}

/** The one look of evidence: a small number. Hover or focus shows the quote; select opens the document at the place. */
export function EvidenceMarker({ evidence, number, link }: EvidenceMarkerProps) {
  const context = useEvidenceSelection();
  const selected = context?.selection ? isSamePlace(context.selection.evidence, evidence) : false;
  return (
    <Tooltip.Trigger
      handle={quoteTooltip}
      payload={evidence}
      delay={150}
      {...(link ? { render: link } : { type: "button" as const })}
      data-evidence-marker
      aria-label={words.evidence.marker(number, evidence.quote, evidence.page)}
      aria-pressed={context ? selected : undefined}
      onClick={() => context?.select({ evidence, number })}
      // The box that is seen is small; the target around it is 24 px.
      className="group/marker -my-1 inline-flex h-6 min-w-6 items-center justify-center rounded-sm px-0.5 align-middle"
    >
      <span
        className={clsx(
          "tabular inline-flex h-4 min-w-4 items-center justify-center rounded-sm border px-0.5 text-[0.6875rem] leading-none font-semibold transition-colors duration-100",
          selected
            ? "border-accent bg-accent text-on-accent"
            : "border-accent/45 bg-accent-soft text-accent group-hover/marker:border-accent",
        )}
      >
        {number}
      </span>
    </Tooltip.Trigger>
  );
}

/** Once a page: the popup that all markers share. */
export function EvidenceQuotes() {
  // Where it is rendered, so that the popup lies within the page's landmarks.
  const place = useRef<HTMLDivElement>(null);
  return (
    <Tooltip.Provider delay={150} closeDelay={50}>
      <div ref={place} />
      <Tooltip.Root handle={quoteTooltip}>
        {({ payload: evidence }) => (
          <Tooltip.Portal container={place}>
            <Tooltip.Positioner sideOffset={6} className="z-50">
              <Tooltip.Popup className="max-w-80 rounded-md border border-edge/60 bg-surface px-3 py-2 text-sm transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
                {evidence && (
                  <>
                    <q className="line-clamp-6">{evidence.quote.trim()}</q>
                    <p className="mt-1 text-xs text-muted">
                      {evidence.page === null ? words.evidence.inDocument : words.evidence.page(evidence.page)}
                    </p>
                  </>
                )}
              </Tooltip.Popup>
            </Tooltip.Positioner>
          </Tooltip.Portal>
        )}
      </Tooltip.Root>
    </Tooltip.Provider>
  );
}
