import { Maximize2, ZoomIn, ZoomOut } from "lucide-react";
import type { ReactNode } from "react";
import { formatPercent } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import type { Zoom } from "./use-zoom.ts";

interface DocumentToolbarProps {
  /** What this document is, in a few words. */
  note: string;
  /** Null where there are no pages to enlarge. */
  zoom: Zoom | null;
  dimmed: boolean;
  onDim: (dimmed: boolean) => void;
}

export function DocumentToolbar({ note, zoom, dimmed, onDim }: DocumentToolbarProps) {
  return (
    <div
      role="toolbar"
      aria-label={words.document.tools}
      className="flex min-h-9 flex-wrap items-center justify-between gap-x-4 border-b border-line bg-ground py-0.5 lg:sticky lg:top-0 lg:z-10"
    >
      <p className="text-xs text-muted">{note}</p>
      <div className="ml-auto flex items-center gap-0.5">
        <label className="mr-2 hidden min-h-6 cursor-pointer items-center gap-2 text-xs text-muted dark:flex">
          <input
            type="checkbox"
            checked={dimmed}
            onChange={(event) => onDim(event.target.checked)}
            className="size-4 accent-accent"
          />
          {words.document.dim}
        </label>
        {zoom && (
          <>
            <ZoomButton
              label={words.document.zoomOut}
              icon={<ZoomOut aria-hidden className="size-4" />}
              onClick={zoom.zoomOut}
            />
            <span className="tabular w-11 text-center text-xs text-muted" role="status">
              {formatPercent(zoom.factor)}
            </span>
            <ZoomButton
              label={words.document.zoomIn}
              icon={<ZoomIn aria-hidden className="size-4" />}
              onClick={zoom.zoomIn}
            />
            <ZoomButton
              label={words.document.fitWidth}
              icon={<Maximize2 aria-hidden className="size-3.5" />}
              onClick={zoom.isFit ? undefined : zoom.fit}
            />
          </>
        )}
      </div>
    </div>
  );
}

/** `aria-disabled`, so that the focus is not lost at the last level. */
function ZoomButton({ label, icon, onClick }: { label: string; icon: ReactNode; onClick: (() => void) | undefined }) {
  return (
    <Button
      look="quiet"
      size="icon"
      aria-label={label}
      title={label}
      aria-disabled={onClick === undefined}
      icon={icon}
      onClick={onClick}
    />
  );
}
