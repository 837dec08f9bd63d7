import type { ExtractedDocument } from "@groundwork/core";
import { RotateCcw, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { PageSheet } from "./page-sheet.tsx";
import { usePdf } from "./use-pdf.ts";

interface DocumentPagesProps {
  document: ExtractedDocument;
  url: string;
  /** Of the pane's width. */
  zoom: number;
}

export function DocumentPages(props: DocumentPagesProps) {
  const [attempt, setAttempt] = useState(0);
  return <Pages key={`${props.url} ${attempt}`} {...props} onRetry={() => setAttempt(attempt + 1)} />;
}

function Pages({ document: { pages, lines, text }, url, zoom, onRetry }: DocumentPagesProps & { onRetry: () => void }) {
  const { state, fail } = usePdf(url);
  return (
    <>
      {state.status === "failed" && <NotDrawn onRetry={onRetry} />}
      {/* Only this scrolls sideways; on a small screen the page around it stays where it is. */}
      <div data-sheets className="overflow-x-auto">
        <div className="flex flex-col gap-4" style={{ width: `${zoom * 100}%` }}>
          {pages.map((size, index) => (
            <PageSheet
              key={index}
              number={index + 1}
              pages={pages.length}
              size={size}
              lines={lines.filter((line) => line.page === index + 1)}
              text={text}
              pdf={state}
              onFailed={fail}
            />
          ))}
        </div>
      </div>
    </>
  );
}

/** What is seen instead is no page: that has to be said. */
function NotDrawn({ onRetry }: { onRetry: () => void }) {
  return (
    <div role="alert" className="mb-3 flex gap-3 rounded-md border border-dashed border-edge p-3">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
      <div className="flex flex-col items-start gap-2">
        <p>{words.document.notDrawn}</p>
        <Button size="small" icon={<RotateCcw aria-hidden className="size-3.5" />} onClick={onRetry}>
          {words.common.tryAgain}
        </Button>
      </div>
    </div>
  );
}
