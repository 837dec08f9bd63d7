import type { Evidence } from "@groundwork/core/schemas";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { EvidenceMarker } from "../../ui/evidence-marker.tsx";
import { useSources } from "./sources.ts";
import { toText } from "./correction-marker.tsx";
import type { Correction } from "./correction.ts";
import { useEditing } from "./editing.tsx";
import { ProfileSection } from "./profile-section.tsx";

/** Corrections that can't be seen at their field: what was removed, and what this analysis has no place for. */
export function Changes() {
  const { all, restore } = useEditing();
  const removed = all.filter(({ applied, operation }) => applied && operation === "remove");
  const unmatched = all.filter(({ applied }) => !applied);
  if (removed.length + unmatched.length === 0) return null;
  const { correction: say } = words.profile;
  return (
    <ProfileSection title={say.title}>
      <ChangeList intro={say.unmatched} action={say.drop} corrections={unmatched} onAct={(id) => restore([id])} />
      <ChangeList intro={say.removed} action={say.bringBack} corrections={removed} onAct={(id) => restore([id])} />
    </ProfileSection>
  );
}

interface ChangeListProps {
  intro: string;
  action: string;
  corrections: readonly Correction[];
  onAct: (id: string) => void;
}

function ChangeList({ intro, action, corrections, onAct }: ChangeListProps) {
  const { numberOf } = useSources();
  if (corrections.length === 0) return null;
  return (
    <div className="mb-3">
      <p className="max-w-[75ch] text-muted">{intro}</p>
      <ul className="mt-1.5 divide-y divide-line">
        {corrections.map((correction) => (
          <li key={correction.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5">
            <span className="line-clamp-3 min-w-0 flex-[1_1_12rem]">
              {toChangeText(correction)}
              {correction.applied && <Places evidence={correction.original?.evidence ?? []} numberOf={numberOf} />}
            </span>
            <Button size="small" onClick={() => onAct(correction.id)}>
              {action}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Places({ evidence, numberOf }: { evidence: readonly Evidence[]; numberOf: (place: Evidence) => number }) {
  return evidence.map((place, index) => <EvidenceMarker key={index} evidence={place} number={numberOf(place)} />);
}

function toChangeText({ operation, value, original }: Correction): string {
  if (operation === "remove") return toText(original?.value);
  return original === null ? toText(value) : words.profile.correction.change(toText(original.value), toText(value));
}
