import type { DocumentLine } from "@groundwork/core";

/** Where a font's baseline stands in the box of its line, from the top. */
const BASELINE = 0.78;
/** A run's box is this much higher than its font's size; the line's own size is that of its longest run. */
const BOX_PER_FONT_SIZE = 1.1;

interface PageTextProps {
  lines: readonly DocumentLine[];
  text: string;
  width: number;
  height: number;
  /** A colour, or "transparent" over the page's own picture. */
  ink: string;
}

/** The text of a page at its places, each run as wide as on paper, whatever the font: to select, to copy, to be read out. */
export function PageText({ lines, text, width, height, ink }: PageTextProps) {
  return (
    <g fill={ink} data-page-text className="cursor-text">
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
  );
}
