import type { PracticeProgress } from "@groundwork/core/schemas";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy } from "react";
import { formatDay, formatPercent, formatWhole } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { buttonStyle } from "../../ui/button.tsx";
import { ChartFigure } from "../../ui/chart-figure.tsx";
import { EmptyNotice } from "../../ui/empty-notice.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { ShareFigure } from "../../ui/share-figure.tsx";
import { Skeleton, SkeletonGroup } from "../../ui/skeleton.tsx";

const WeekCharts = lazy(async () => ({ default: (await import("./week-charts.tsx")).WeekCharts }));
const WEEKS_PIXELS = 340;

/** How practice goes: what comes back when, by week, by category. */
export function ProgressPane() {
  const progress = useQuery(trpc.practice.progress.queryOptions());
  if (progress.isPending) return <ProgressSkeleton />;
  if (progress.isError) return <ErrorNotice error={progress.error} onRetry={() => void progress.refetch()} />;
  const { chart: say } = words.practice;
  const hasReviews = progress.data.categories.some(({ reviews }) => reviews > 0);
  return (
    <div className="flex flex-col gap-8">
      <Due due={progress.data.due} />
      {hasReviews ? (
        <div className="grid gap-8 lg:grid-cols-2 lg:gap-12">
          <Weeks weeks={progress.data.weeks} />
          <Categories categories={progress.data.categories} />
        </div>
      ) : (
        <EmptyNotice
          title={say.noReviewsTitle}
          action={
            <Link to="/practice" className={buttonStyle({ look: "primary" })}>
              {say.start}
            </Link>
          }
        >
          {say.noReviews}
        </EmptyNotice>
      )}
    </div>
  );
}

function Due({ due }: Pick<PracticeProgress, "due">) {
  const { chart: say } = words.practice;
  return (
    <section aria-label={say.due}>
      <dl className="grid grid-cols-3 divide-x divide-line rounded-lg border border-line bg-surface">
        {(
          [
            [say.dueNow, due.now],
            [say.dueTomorrow, due.tomorrow],
            [say.dueWeek, due.week],
          ] as const
        ).map(([label, count]) => (
          <div key={label} className="flex flex-col-reverse justify-end px-4 py-3">
            <dt className="text-xs text-muted">{label}</dt>
            <dd className="tabular text-lg font-semibold">{formatWhole(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Weeks({ weeks }: Pick<PracticeProgress, "weeks">) {
  const { chart: say } = words.practice;
  const reviews = weeks.reduce((sum, week) => sum + week.reviews, 0);
  return (
    <ChartFigure
      title={say.byWeek}
      summary={say.weeksSummary(reviews, weeks.length)}
      height={WEEKS_PIXELS}
      chart={<WeekCharts weeks={weeks} />}
      columns={[say.weekOf, say.reviews, say.score]}
      rows={weeks.map((week) => [formatDay(week.week), formatWhole(week.reviews), toScore(week.score)])}
      total={[words.match.result.all, formatWhole(reviews), ""]}
    />
  );
}

function Categories({ categories }: Pick<PracticeProgress, "categories">) {
  const { chart: say } = words.practice;
  const shown = categories.filter(({ saved, reviews }) => saved > 0 || reviews > 0);
  const share = (count: (typeof shown)[number]) =>
    say.practisedOf(formatWhole(count.practised), formatWhole(count.saved));
  return (
    <ShareFigure
      title={say.byCategory}
      summary={say.categoriesSummary(shown.map((one) => `${words.categories[one.category]}: ${share(one)}`))}
      bars={shown.map((one) => ({
        label: words.categories[one.category],
        done: one.practised,
        whole: one.saved,
        text: share(one),
      }))}
      columns={[say.category, say.practised, say.saved, say.reviews, say.recalled, say.score]}
      rows={shown.map((one) => [
        words.categories[one.category],
        formatWhole(one.practised),
        formatWhole(one.saved),
        formatWhole(one.reviews),
        one.recalled === null ? say.none : formatPercent(one.recalled),
        toScore(one.score),
      ])}
    />
  );
}

function toScore(score: number | null): string {
  return score === null ? words.practice.chart.none : formatWhole(score);
}

function ProgressSkeleton() {
  return (
    <SkeletonGroup>
      <Skeleton className="h-18 w-full" />
      <div className="mt-8 grid gap-8 lg:grid-cols-2">
        <Skeleton className="h-52 w-full" />
        <Skeleton className="h-52 w-full" />
      </div>
    </SkeletonGroup>
  );
}
