import { useId } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { ShareRow } from "./share-figure.tsx";

/** Bars that show a part of a whole, to one scale: what is there solid, what is missing hatched. */
export function ShareBars({ rows }: { rows: readonly ShareRow[] }) {
  const hatch = useId();
  const data = rows.map((row) => ({ ...row, rest: row.whole - row.done }));
  return (
    <BarChart
      responsive
      style={{ width: "100%", height: "100%" }}
      data={data}
      layout="vertical"
      accessibilityLayer={false}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={9}
    >
      <defs>
        <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={6} height={6} fill="var(--surface)" />
          <line x1={0} y1={0} x2={0} y2={6} stroke="var(--edge)" strokeWidth={1.5} />
        </pattern>
      </defs>
      <XAxis type="number" hide domain={[0, "dataMax"]} />
      <YAxis
        type="category"
        dataKey="label"
        width={108}
        axisLine={false}
        tickLine={false}
        tick={{ fill: "var(--ink)", fontSize: 12 }}
      />
      {/* Both numbers in a column of their own: at the end of a bar they would be lost where nothing is missing. */}
      <YAxis
        yAxisId="text"
        orientation="right"
        type="category"
        dataKey="text"
        width={84}
        axisLine={false}
        tickLine={false}
        tick={{ fill: "var(--muted)", fontSize: 12 }}
      />
      <Bar dataKey="done" stackId="share" fill="var(--accent)" stroke="var(--accent)" isAnimationActive={false} />
      <Bar dataKey="rest" stackId="share" fill={`url(#${hatch})`} stroke="var(--edge)" isAnimationActive={false} />
    </BarChart>
  );
}
