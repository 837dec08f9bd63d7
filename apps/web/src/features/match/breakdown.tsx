import type { Match } from "@groundwork/core/schemas";
import { formatPoints, formatWhole } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { ShareFigure } from "../../ui/share-figure.tsx";
import { type PointCount, countByKind, countPoints } from "./count-points.ts";

/** Where the points are from, and where they are missing: by kind. */
export function Breakdown({ match: { requirements } }: { match: Match }) {
  const { result: say, kinds: names, statuses } = words.match;
  const kinds = countByKind(requirements);
  return (
    <ShareFigure
      title={say.breakdown}
      summary={say.breakdownOf(
        kinds.map(({ kind, points, possible }) =>
          say.partOf(names[kind], formatPoints(points), formatPoints(possible)),
        ),
      )}
      bars={kinds.map(({ kind, points, possible }) => ({
        label: names[kind],
        done: points,
        whole: possible,
        text: say.share(formatPoints(points), formatPoints(possible)),
      }))}
      columns={[say.kind, statuses.met, statuses.partly, statuses.missing, say.pointsColumn, say.of]}
      rows={kinds.map((count) => [names[count.kind], ...toCells(count)])}
      total={[say.all, ...toCells(countPoints(requirements))]}
    />
  );
}

function toCells({ met, partly, missing, points, possible }: PointCount): string[] {
  return [formatWhole(met), formatWhole(partly), formatWhole(missing), formatPoints(points), formatPoints(possible)];
}
