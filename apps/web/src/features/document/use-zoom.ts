import { useState } from "react";

/** Of the pane's width: 1 is a page as wide as its pane. */
const LEVELS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
const FIT = LEVELS.indexOf(1);

export interface Zoom {
  factor: number;
  isFit: boolean;
  /** Undefined at the last level. */
  zoomIn?: () => void;
  zoomOut?: () => void;
  fit: () => void;
}

export function useZoom(): Zoom {
  const [level, setLevel] = useState(FIT);
  return {
    factor: LEVELS[level]!,
    isFit: level === FIT,
    zoomIn: level < LEVELS.length - 1 ? () => setLevel(level + 1) : undefined,
    zoomOut: level > 0 ? () => setLevel(level - 1) : undefined,
    fit: () => setLevel(FIT),
  };
}
