import type { DocumentLine, ExtractedDocument } from "@groundwork/core";
import { useRef, useState } from "react";
import { words } from "../../lib/messages/index.ts";
import { PageCanvas } from "./page-canvas.tsx";
import { PageHighlights } from "./page-highlights.tsx";
import { PageText } from "./page-text.tsx";
import type { PdfState } from "./use-pdf.ts";
import { useNearViewport } from "./use-near-viewport.ts";

const INK = "#1b1e1d";
/** While the page is being drawn, its text stands in for it. */
const PALE_INK = "#b9bdba";

interface PageSheetProps {
  number: number;
  pages: number;
  size: ExtractedDocument["pages"][number];
  lines: readonly DocumentLine[];
  text: string;
  pdf: PdfState;
  onFailed: () => void;
}

/**
 * A page: its picture, the highlights, and its text as it was read, for a scan too. Where the picture can't be drawn the
 * text itself is. White in both themes, as paper is.
 */
export function PageSheet({
  number,
  pages,
  size: { width, height, source },
  lines,
  text,
  pdf,
  onFailed,
}: PageSheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const near = useNearViewport(sheet);
  const [painted, setPainted] = useState(false);
  const hasPicture = pdf.status === "drawn" && near;
  if (!hasPicture && painted) setPainted(false);
  const ink = pdf.status === "failed" ? INK : painted ? "transparent" : PALE_INK;
  const name = source === "ocr" ? words.document.scannedPageOf(number, pages) : words.document.pageOf(number, pages);
  return (
    <figure
      ref={sheet}
      data-sheet={number}
      data-painted={painted || undefined}
      className="relative overflow-hidden rounded-sm border border-line bg-white"
    >
      <figcaption className="sr-only">{name}</figcaption>
      {hasPicture && (
        <PageCanvas pdf={pdf.pdf} number={number} onPainted={() => setPainted(true)} onFailed={onFailed} />
      )}
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className="relative block w-full font-sans selection:bg-[#0f6b5c]/30 selection:text-transparent"
      >
        <PageHighlights page={number} width={width} height={height} />
        <PageText lines={lines} text={text} width={width} height={height} ink={ink} />
      </svg>
    </figure>
  );
}
