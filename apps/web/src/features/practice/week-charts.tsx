import type { PracticeWeek } from "@groundwork/core/schemas";
import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Bar, BarChart, CartesianGrid, LabelList, Line, LineChart, XAxis, YAxis } from "recharts";
import { formatDay } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";

const MOST = 100;
const TICK = { fill: "var(--muted)", fontSize: 12 };
const CHART = {
  responsive: true,
  style: { width: "100%", height: "100%" },
  accessibilityLayer: false,
  margin: { top: 18, right: 8, bottom: 0, left: 0 },
} as const;
const WEEK_AXIS = {
  dataKey: "week",
  tickFormatter: formatDay,
  interval: "equidistantPreserveStart",
  minTickGap: 8,
  axisLine: { stroke: "var(--edge)" },
  tickLine: false,
  tick: TICK,
} as const;
const FIGURE_AXIS = { width: 32, axisLine: false, tickLine: false, tick: TICK } as const;
const LABEL = { position: "top", fill: "var(--ink)", fontSize: 12 } as const;

/** How much, and how well: two scales, so two charts over the same weeks. */
export function WeekCharts({ weeks }: { weeks: readonly PracticeWeek[] }) {
  const { chart: say } = words.practice;
  return (
    <div className="flex h-full flex-col gap-3">
      <Part title={say.reviews} className="flex-3">
        <BarChart {...CHART} data={weeks} barCategoryGap="25%">
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis {...WEEK_AXIS} />
          <YAxis {...FIGURE_AXIS} allowDecimals={false} />
          <Bar dataKey="reviews" fill="var(--accent)" radius={[2, 2, 0, 0]} isAnimationActive={false}>
            <LabelList {...LABEL} dataKey="reviews" formatter={(reviews) => (reviews === 0 ? "" : reviews)} />
          </Bar>
        </BarChart>
      </Part>
      <Part title={say.score} className="flex-2">
        <LineChart {...CHART} data={weeks}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis {...WEEK_AXIS} padding={{ left: 14, right: 14 }} />
          <YAxis {...FIGURE_AXIS} domain={[0, MOST]} ticks={[0, MOST / 2, MOST]} />
          <Line
            dataKey="score"
            stroke="var(--accent)"
            strokeWidth={2}
            dot={{ r: 3, fill: "var(--surface)", stroke: "var(--accent)" }}
            isAnimationActive={false}
          >
            <LabelList {...LABEL} dataKey="score" />
          </Line>
        </LineChart>
      </Part>
    </div>
  );
}

function Part({ title, className, children }: { title: string; className: string; children: ReactNode }) {
  return (
    <div className={clsx("flex min-h-0 flex-col", className)}>
      <p className="text-xs text-muted">{title}</p>
      <div className="min-h-0 flex-1">{children}</div>
    </div>
  );
}
