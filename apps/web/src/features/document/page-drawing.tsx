import type { DocumentLine, ExtractedDocument } from "@groundwork/core";
import { useEffect, useRef } from "react";
import { useEvidenceSelection } from "../../lib/evidence-selection.tsx";
import { words } from "../../lib/messages/index.ts";
import { scrollToPlace } from "./scroll-to-place.ts";

/** Where a font's baseline stands in the box of its line, from the top. */
const BASELINE = 0.78;
/** A run's box is this much higher than its font's size; the line's own size is that of its longest run. */
const BOX_PER_FONT_SIZE = 1.1;

interface PageDrawingProps {
  number: number;
  pages: number;
  size: ExtractedDocument["pages"][number];
  lines: readonly DocumentLine[];
  text: string;
}

/**
 * A page drawn from the places of its text: each run as wide as on paper, whatever the font. White in both themes, as
 * paper is; the text can be selected and is read out.
 */
export function PageDrawing({ number, pages, size: { width, height }, lines, text }: PageDrawingProps) {
  return (
    <figure data-sheet className="relative overflow-hidden rounded-sm border border-line bg-white">
      <figcaption className="sr-only">{words.document.pageOf(number, pages)}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} className="block w-full font-sans [--mark:#bfe4da]">
        <Highlights page={number} width={width} height={height} />
        <g fill="#1b1e1d">
          {lines.flatMap((line) =>
            line.spans.map((span) => {
              const content = text.slice(span.start, span.end);
              if (span.box === null || content.trim() === "") return null;
              const boxHeight = span.box.height * height;
              return (
                <text
                  key={span.start}
                  x={span.box.x * width}
                  y={span.box.y * height + boxHeight * BASELINE}
                  fontSize={boxHeight / BOX_PER_FONT_SIZE}
                  fontWeight={line.bold ? 600 : 400}
                  textLength={span.box.width * width}
                  lengthAdjust="spacingAndGlyphs"
                >
                  {content}
                </text>
              );
            }),
          )}
        </g>
      </svg>
    </figure>
  );
}

function Highlights({ page, width, height }: { page: number; width: number; height: number }) {
  const context = useEvidenceSelection();
  const first = useRef<SVGGElement>(null);
  const selection = context?.selection?.evidence.page === page ? context.selection : null;
  useEffect(() => {
    if (selection && first.current) scrollToPlace(first.current);
  }, [selection]);
  const [firstBox] = selection?.evidence.boxes ?? [];
  if (!selection || !firstBox) return null;
  return (
    <g ref={first} key={context?.turn} className="animate-arrive">
      {selection.evidence.boxes.map((box, index) => (
        <rect
          key={index}
          x={box.x * width - 2}
          y={box.y * height - 1}
          width={box.width * width + 4}
          height={box.height * height + 2}
          rx={1.5}
          fill="var(--mark)"
        />
      ))}
      <PlaceNumber
        x={firstBox.x * width - 2}
        y={(firstBox.y + firstBox.height) * height + 0.5}
        number={selection.number}
      />
    </g>
  );
}

/** Points from the page's left edge. */
const MARGIN = 8;

/** The same mark as beside the claim, in the margin, and a line from it to the foot of the place: it covers no text. */
function PlaceNumber({ x, y, number }: { x: number; y: number; number: number }) {
  const label = String(number);
  const width = 7 + label.length * 5;
  return (
    <g>
      <path
        d={`M${MARGIN + width} ${y}H${Math.max(x, MARGIN + width)}`}
        stroke="#0f6b5c"
        strokeWidth={0.75}
        strokeDasharray="2 2"
      />
      <rect x={MARGIN} y={y - 6} width={width} height={12} rx={2.5} fill="#0f6b5c" />
      <text x={MARGIN + width / 2} y={y + 3} fontSize={8.5} fontWeight={600} textAnchor="middle" fill="#fff">
        {label}
      </text>
    </g>
  );
}
