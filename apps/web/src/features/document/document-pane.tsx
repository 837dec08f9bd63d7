import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type EvidenceSelection, useEvidenceSelection } from "../../lib/evidence-selection.tsx";
import { toShownFailure } from "../../lib/failure-sentence.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { DocumentPages } from "./document-pages.tsx";
import { DocumentToolbar } from "./document-toolbar.tsx";
import { FlowText } from "./flow-text.tsx";
import { PageSkeleton } from "./page-skeleton.tsx";
import { useZoom } from "./use-zoom.ts";

/** The document, page by page or line by line, with the selected place highlighted. */
export function DocumentPane({ jobId, uploadId }: { jobId: string; uploadId: number }) {
  const document = useQuery(trpc.profiles.document.queryOptions({ jobId }, { staleTime: Infinity }));
  const selection = useEvidenceSelection()?.selection ?? null;
  const [dimmed, setDimmed] = useState(false);
  const zoom = useZoom();

  if (document.isPending) return <PageSkeleton />;
  if (document.isError) {
    return toShownFailure(document.error).reason === "profile_not_found" ? (
      <p className="p-6 text-muted">{words.document.unavailable}</p>
    ) : (
      <ErrorNotice error={document.error} onRetry={() => void document.refetch()} />
    );
  }
  const { kind, pages, lines, text } = document.data;
  if (lines.length === 0) return <p className="p-6 text-muted">{words.document.empty}</p>;
  const isScan = pages.some((page) => page.source === "ocr");
  const note = kind === "docx" ? words.document.flowing : words.document.pageCount(pages.length, isScan);
  return (
    <div className="flex flex-col gap-3">
      <LiveRegion>{selection ? toAnnouncement(selection) : ""}</LiveRegion>
      <DocumentToolbar note={note} zoom={kind === "pdf" ? zoom : null} dimmed={dimmed} onDim={setDimmed} />
      <div className={dimmed ? "dark:[&_[data-sheet]]:brightness-75" : undefined}>
        {kind === "pdf" ? (
          <DocumentPages document={document.data} url={`/uploads/${uploadId}/file`} zoom={zoom.factor} />
        ) : (
          <FlowText lines={lines} text={text} />
        )}
      </div>
    </div>
  );
}

function toAnnouncement({ number, evidence }: EvidenceSelection): string {
  return words.document.highlighted(number, evidence.page, evidence.quote.trim());
}
