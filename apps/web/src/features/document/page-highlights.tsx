import { useEffect, useRef } from "react";
import { useEvidenceSelection } from "../../lib/evidence-selection.tsx";
import { scrollToPlace } from "./scroll-to-place.ts";

/** Points from the page's left edge. */
const MARGIN = 8;
/** Points that a highlight reaches over its text. */
const REACH = { x: 2, y: 1 };

interface PageHighlightsProps {
  page: number;
  width: number;
  height: number;
}

/** The selected place, if it is on this page: a box for each of its lines, and its number. */
export function PageHighlights({ page, width, height }: PageHighlightsProps) {
  const context = useEvidenceSelection();
  const group = useRef<SVGGElement>(null);
  const selection = context?.selection?.evidence.page === page ? context.selection : null;
  useEffect(() => {
    // To its first line: the group reaches to the margin, where its number stands.
    const firstLine = selection && group.current?.querySelector("[data-highlight]");
    if (firstLine) scrollToPlace(firstLine);
  }, [selection]);
  const boxes = selection?.evidence.boxes ?? [];
  const [firstBox] = boxes;
  if (!selection || !firstBox) return null;
  return (
    <g ref={group} key={context?.turn} data-highlights={selection.number} className="animate-arrive">
      {/* Multiplied with the page, as a marker pen does: the text under it stays as dark as it is. */}
      <g className="mix-blend-multiply">
        {boxes.map((box, index) => (
          <rect
            key={index}
            data-highlight
            x={box.x * width - REACH.x}
            y={box.y * height - REACH.y}
            width={box.width * width + 2 * REACH.x}
            height={box.height * height + 2 * REACH.y}
            rx={1.5}
            fill="#bfe4da"
          />
        ))}
      </g>
      <PlaceNumber
        x={firstBox.x * width - REACH.x}
        y={(firstBox.y + firstBox.height) * height + REACH.y / 2}
        number={selection.number}
      />
    </g>
  );
}

/** The same mark as beside the claim, in the margin, and a line from it to the foot of the place: it covers no text. */
function PlaceNumber({ x, y, number }: { x: number; y: number; number: number }) {
  const label = String(number);
  const width = 7 + label.length * 5;
  return (
    <g aria-hidden>
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
