import { type ComponentProps, lazy } from "react";
import { ChartFigure } from "./chart-figure.tsx";

export interface ShareRow {
  label: string;
  done: number;
  whole: number;
  /** Both, in words: "4.5 of 8". */
  text: string;
}

const ROW_PIXELS = 34;

const ShareBars = lazy(async () => ({ default: (await import("./share-bars.tsx")).ShareBars }));

interface ShareFigureProps extends Omit<ComponentProps<typeof ChartFigure>, "chart" | "height"> {
  bars: readonly ShareRow[];
}

/** What is there of a whole, row by row. */
export function ShareFigure({ bars, ...figure }: ShareFigureProps) {
  return <ChartFigure {...figure} height={bars.length * ROW_PIXELS} chart={<ShareBars rows={bars} />} />;
}
