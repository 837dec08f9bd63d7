import type { Importance, Requirement, RequirementStatus } from "@groundwork/core/schemas";
import { formatPoints } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import type { EvidenceNumbers } from "../../lib/number-evidence.ts";
import { countPoints } from "./count-points.ts";
import { RequirementRow } from "./requirement-row.tsx";

const IMPORTANCES = ["must", "nice"] as const satisfies readonly Importance[];

interface RequirementListProps {
  requirements: readonly Requirement[];
  status: RequirementStatus | undefined;
  numberOf: EvidenceNumbers;
  onShow: (row: number) => void;
}

/** What must be, then what is nice, each in the order of the description, with the points of the whole group. */
export function RequirementList({ requirements, status, numberOf, onShow }: RequirementListProps) {
  const { importances, result: say } = words.match;
  const rows = requirements.map((requirement, row) => ({ requirement, row }));
  const isShown = (requirement: Requirement) => status === undefined || requirement.status === status;
  if (!requirements.some(isShown)) return <p className="pt-4 text-muted">{say.noneOfStatus}</p>;
  return IMPORTANCES.map((importance) => {
    const group = rows.filter(({ requirement }) => requirement.importance === importance);
    const shown = group.filter(({ requirement }) => isShown(requirement));
    if (shown.length === 0) return null;
    const { points, possible } = countPoints(group.map(({ requirement }) => requirement));
    return (
      <section key={importance} className="mt-4">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h4 className="font-medium">{importances[importance]}</h4>
          <p className="tabular text-xs text-muted">{say.points(formatPoints(points), formatPoints(possible))}</p>
        </div>
        <ul className="mt-2 divide-y divide-line border-t border-line">
          {shown.map(({ requirement, row }) => (
            <RequirementRow key={row} requirement={requirement} numberOf={numberOf} onShow={() => onShow(row)} />
          ))}
        </ul>
      </section>
    );
  });
}
