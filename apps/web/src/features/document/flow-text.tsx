import type { DocumentLine } from "@groundwork/core";
import { clsx } from "clsx";
import { useEffect, useRef } from "react";
import { type EvidenceSelection, useEvidenceSelection } from "../../lib/evidence-selection.tsx";
import { splitLine } from "./split-line.ts";
import { scrollToPlace } from "./scroll-to-place.ts";

/** A document without pages, as its lines flow. */
export function FlowText({ lines, text }: { lines: readonly DocumentLine[]; text: string }) {
  const context = useEvidenceSelection();
  const selection = context?.selection ?? null;
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = selection && sheet.current?.querySelector("mark");
    if (place) scrollToPlace(place);
  }, [selection]);
  return (
    <div
      ref={sheet}
      data-sheet
      className="rounded-sm border border-line bg-white px-6 py-8 text-sm leading-relaxed text-[#1b1e1d] sm:px-10"
    >
      {lines.map((line, index) => (
        <p
          key={line.start}
          className={clsx(
            startsBlock(line, lines[index - 1]) && "mt-3",
            line.headingLevel !== null && "mt-4 text-base font-semibold",
            line.bold && "font-semibold",
            line.bullet && "ml-4 list-item list-disc",
          )}
        >
          <LineText line={line} text={text} selection={selection} turn={context?.turn ?? 0} />
        </p>
      ))}
    </div>
  );
}

function startsBlock(line: DocumentLine, previous: DocumentLine | undefined): boolean {
  return previous !== undefined && previous.block !== line.block;
}

interface LineTextProps {
  line: DocumentLine;
  text: string;
  selection: EvidenceSelection | null;
  turn: number;
}

function LineText({ line, text, selection, turn }: LineTextProps) {
  const parts = splitLine(line, selection?.evidence ?? null);
  return parts.map(({ start, end, marked }) =>
    marked ? (
      <mark key={`${turn}-${start}`} className="animate-arrive rounded-sm bg-[#bfe4da] text-inherit">
        {start === selection?.evidence.start && (
          <span className="mr-1 rounded-sm bg-[#0f6b5c] px-1 text-[0.6875rem] font-semibold text-white">
            {selection.number}
          </span>
        )}
        {text.slice(start, end)}
      </mark>
    ) : (
      <span key={start}>{text.slice(start, end)}</span>
    ),
  );
}
