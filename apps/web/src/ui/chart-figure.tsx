import { type ReactNode, Suspense } from "react";
import { words } from "../lib/messages/index.ts";
import { Skeleton } from "./skeleton.tsx";

interface ChartFigureProps {
  title: string;
  /** What the chart shows, in words, for who does not see it. */
  summary: string;
  /** In pixels; the same while it loads. */
  height: number;
  /** A chart that loads when it is needed: the library is larger than the page. */
  chart: ReactNode;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** The sum of the rows. */
  total?: readonly string[];
}

/** A chart and its twin: the same figures as a table. */
export function ChartFigure({ title, summary, height, chart, columns, rows, total }: ChartFigureProps) {
  return (
    <figure className="min-w-0">
      <figcaption className="font-semibold">{title}</figcaption>
      <div role="img" aria-label={summary} className="mt-3" style={{ height }}>
        <Suspense fallback={<Skeleton className="h-full w-full animate-breathe" />}>{chart}</Suspense>
      </div>
      <details className="mt-1 text-xs">
        <summary className="inline-flex min-h-6 items-center text-muted underline decoration-edge/60 underline-offset-2 hover:text-ink">
          {words.common.asTable}
        </summary>
        {/* It scrolls by itself on a small screen, so the arrow keys must be able to reach it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div role="region" aria-label={title} tabIndex={0} className="overflow-x-auto">
          <table className="tabular mt-1 w-full text-right [&_td:first-child]:text-left [&_th:first-child]:text-left">
            <thead className="text-muted">
              <tr className="[&>th]:py-1 [&>th]:pl-4 [&>th]:font-medium [&>th:first-child]:pl-0">
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells) => (
                <Row key={cells[0]} cells={cells} />
              ))}
            </tbody>
            {total && (
              <tfoot className="font-semibold">
                <Row cells={total} />
              </tfoot>
            )}
          </table>
        </div>
      </details>
    </figure>
  );
}

function Row({ cells: [name, ...figures] }: { cells: readonly string[] }) {
  return (
    <tr className="border-t border-line [&>*]:py-1 [&>*]:pl-4 [&>*:first-child]:pl-0">
      <th scope="row" className="font-[inherit] whitespace-nowrap">
        {name}
      </th>
      {figures.map((figure, index) => (
        <td key={index}>{figure}</td>
      ))}
    </tr>
  );
}
