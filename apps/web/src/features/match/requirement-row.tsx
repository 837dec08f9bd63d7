import type { Requirement } from "@groundwork/core/schemas";
import { formatPoints } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import type { EvidenceNumbers } from "../../lib/number-evidence.ts";
import { EvidenceMarker } from "../../ui/evidence-marker.tsx";
import { StatusMark } from "./status-mark.tsx";

interface RequirementRowProps {
  requirement: Requirement;
  numberOf: EvidenceNumbers;
  onShow: () => void;
}

export function RequirementRow({ requirement, numberOf, onShow }: RequirementRowProps) {
  const { text, status, reason, evidence, points, weight, kind } = requirement;
  const { result: say, kinds } = words.match;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 py-3 sm:grid-cols-[6.5rem_minmax(0,1fr)_auto]">
      <StatusMark status={status} className="h-5" />
      <div className="min-w-0 max-sm:col-span-2 max-sm:row-start-2">
        <p className="font-medium text-pretty">{text}</p>
        <p className="mt-0.5 max-w-[65ch] text-muted">
          {reason}
          {"\u{2060}"}
          {evidence.map((place, index) => (
            <EvidenceMarker key={index} evidence={place} number={numberOf(place)} />
          ))}
        </p>
        <p className="mt-1 flex flex-wrap gap-x-3 text-xs text-muted">
          <span className="inline-flex min-h-6 items-center">{kinds[kind]}</span>
          <button
            type="button"
            aria-label={say.showInDescriptionOf(text)}
            onClick={onShow}
            className="inline-flex min-h-6 items-center underline decoration-edge/60 underline-offset-2 hover:text-ink"
          >
            {say.showInDescription}
          </button>
        </p>
      </div>
      <p className="tabular text-xs leading-5 text-muted">{say.points(formatPoints(points), formatPoints(weight))}</p>
    </li>
  );
}
