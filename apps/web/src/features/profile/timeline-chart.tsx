import type { ExperienceEntry } from "@groundwork/core/schemas";
import { clsx } from "clsx";
import { formatMonth } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { type MonthSpan, type Timeline, type TimelineRow, toDate } from "./timeline.ts";

interface TimelineChartProps {
  timeline: Timeline;
  experience: readonly ExperienceEntry[];
}

/** When each entry was, to scale: what overlaps stands under one another, what is between is hatched. The table says the same. */
export function TimelineChart({ timeline, experience }: TimelineChartProps) {
  const { timeline: say } = words.profile;
  const scale = (month: number) => `${((month - timeline.start) / (timeline.end - timeline.start)) * 100}%`;
  const place = ({ start, end }: MonthSpan) => ({
    left: scale(start),
    width: `${((end - start) / (timeline.end - timeline.start)) * 100}%`,
  });
  return (
    <figure className="mb-5">
      <div aria-hidden className="relative">
        <div className="pointer-events-none absolute inset-x-0 top-0 bottom-5">
          {timeline.years.map(({ year, month }) => (
            <span key={year} className="absolute inset-y-0 border-l border-line" style={{ left: scale(month) }} />
          ))}
          {timeline.gaps.map((gap) => (
            <span
              key={gap.start}
              className="absolute inset-y-0 border-x border-dashed border-edge/60 bg-[repeating-linear-gradient(135deg,transparent_0_5px,var(--line)_5px_6px)]"
              style={place(gap)}
            />
          ))}
        </div>
        <ol className="relative flex flex-col gap-1.5 py-1.5">
          {timeline.rows.map((row) => (
            <Bar key={row.index} row={row} entry={experience[row.index]!} style={place(row)} timeline={timeline} />
          ))}
        </ol>
        <div className="tabular relative h-5 border-t border-line text-xs text-muted">
          {timeline.years
            // The name of a year at the very end would reach over the edge.
            .filter(({ month }) => month - timeline.start < (timeline.end - timeline.start) * 0.88)
            .map(({ year, month }) => (
              <span key={year} className="absolute top-0.5 pl-1" style={{ left: scale(month) }}>
                {year}
              </span>
            ))}
        </div>
      </div>
      <details className="mt-1 text-xs">
        <summary className="inline-flex min-h-6 items-center text-muted underline decoration-edge/60 underline-offset-2 hover:text-ink">
          {say.asTable}
        </summary>
        <TimelineTable timeline={timeline} experience={experience} />
      </details>
    </figure>
  );
}

interface BarProps {
  row: TimelineRow;
  entry: ExperienceEntry;
  style: { left: string; width: string };
  timeline: Timeline;
}

function Bar({ row, entry, style, timeline }: BarProps) {
  const isLate = row.start - timeline.start > (timeline.end - timeline.start) / 2;
  return (
    <li className="relative h-8">
      <p
        className={clsx("absolute top-0 truncate text-xs leading-4", isLate && "text-right")}
        // From where its bar begins, or up to where it ends: wherever there is more room.
        style={
          isLate
            ? { right: `calc(100% - ${style.left} - ${style.width})`, maxWidth: `calc(${style.left} + ${style.width})` }
            : { left: style.left, maxWidth: `calc(100% - ${style.left})` }
        }
      >
        <span className="bg-ground/85">
          {entry.role} <span className="text-muted">{entry.company}</span>
        </span>
      </p>
      <span
        className={clsx(
          "absolute bottom-1 h-2.5 min-w-1 rounded-sm border border-accent bg-accent-soft",
          row.isCurrent && "rounded-r-none border-r-0",
          row.overlaps.length > 0 && "bg-accent/35",
        )}
        style={style}
      />
    </li>
  );
}

function TimelineTable({ timeline, experience }: TimelineChartProps) {
  const { timeline: say, present, months } = words.profile;
  const name = (index: number) => experience[index]!.company || experience[index]!.role;
  const lines = [
    ...timeline.rows.map((row) => ({
      span: row,
      what: [experience[row.index]!.role, experience[row.index]!.company].filter(Boolean).join(", "),
      note: row.overlaps.map((overlap) => say.overlap(name(overlap.index), months(overlap.months))).join("; "),
      isCurrent: row.isCurrent,
    })),
    ...timeline.gaps.map((gap) => ({ span: gap, what: say.gap, note: "", isCurrent: false })),
  ].toSorted((a, b) => b.span.end - a.span.end);
  return (
    // It scrolls by itself on a small screen, so the arrow keys must be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={say.caption} tabIndex={0} className="overflow-x-auto">
      <table className="tabular mt-1 w-full text-left">
        <caption className="sr-only">{say.caption}</caption>
        <thead className="text-muted">
          <tr className="[&>th]:py-1 [&>th]:pr-4 [&>th]:font-medium">
            <th scope="col">{say.what}</th>
            <th scope="col">{say.from}</th>
            <th scope="col">{say.to}</th>
            <th scope="col">{say.length}</th>
            <th scope="col">{say.note}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ span, what, note, isCurrent }) => (
            <tr key={`${what}-${span.start}`} className="border-t border-line align-top [&>*]:py-1 [&>*]:pr-4">
              <th scope="row" className="min-w-36 font-normal">
                {what}
              </th>
              <td className="whitespace-nowrap">{formatMonth(toDate(span.start))}</td>
              <td className="whitespace-nowrap">{isCurrent ? present : formatMonth(toDate(span.end - 1))}</td>
              <td className="whitespace-nowrap">{months(span.end - span.start)}</td>
              <td className="min-w-48">{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
