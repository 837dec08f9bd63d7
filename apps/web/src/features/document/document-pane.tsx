import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useEvidenceSelection } from "../../lib/evidence-selection.tsx";
import { toShownFailure } from "../../lib/failure-sentence.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { FlowText } from "./flow-text.tsx";
import { PageDrawing } from "./page-drawing.tsx";
import { PageSkeleton } from "./page-skeleton.tsx";

/** The document as it was read, page by page or line by line, with the selected place highlighted. */
export function DocumentPane({ jobId }: { jobId: string }) {
  const document = useQuery(trpc.profiles.document.queryOptions({ jobId }, { staleTime: Infinity }));
  const selection = useEvidenceSelection()?.selection ?? null;
  const [dimmed, setDimmed] = useState(false);

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
  return (
    <div className="flex flex-col gap-4">
      <LiveRegion>{selection ? words.document.highlighted(selection.number) : ""}</LiveRegion>
      <label className="hidden cursor-pointer items-center gap-2 self-end text-xs text-muted dark:flex">
        <input
          type="checkbox"
          checked={dimmed}
          onChange={(event) => setDimmed(event.target.checked)}
          className="accent-accent"
        />
        {words.document.dim}
      </label>
      <div className={dimmed ? "contents dark:[&_[data-sheet]]:brightness-75" : "contents"}>
        {kind === "pdf" ? (
          pages.map((size, index) => (
            <PageDrawing
              key={index}
              number={index + 1}
              pages={pages.length}
              size={size}
              lines={lines.filter((line) => line.page === index + 1)}
              text={text}
            />
          ))
        ) : (
          <FlowText lines={lines} text={text} />
        )}
      </div>
    </div>
  );
}
