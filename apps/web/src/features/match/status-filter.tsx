import type { Requirement, RequirementStatus } from "@groundwork/core/schemas";
import { words } from "../../lib/messages/index.ts";
import { Toggle } from "../../ui/toggle.tsx";
import { countPoints } from "./count-points.ts";
import { STATUSES } from "./statuses.ts";

interface StatusFilterProps {
  requirements: readonly Requirement[];
  status: RequirementStatus | undefined;
  onStatus: (status: RequirementStatus | undefined) => void;
}

export function StatusFilter({ requirements, status, onStatus }: StatusFilterProps) {
  const { result: say, statuses } = words.match;
  const count = countPoints(requirements);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line pb-3">
      <h3 className="font-semibold">{say.requirements}</h3>
      <div role="group" aria-label={say.filter} className="ml-auto flex flex-wrap gap-1.5 max-sm:ml-0">
        <Toggle pressed={status === undefined} onChange={() => onStatus(undefined)}>
          {say.filterAll(requirements.length)}
        </Toggle>
        {STATUSES.map((one) => (
          <Toggle key={one} pressed={status === one} onChange={(on) => onStatus(on ? one : undefined)}>
            {say.filterOne(statuses[one], count[one])}
          </Toggle>
        ))}
      </div>
    </div>
  );
}
