import type { DocumentWarning } from "@groundwork/core/schemas";
import { Info } from "lucide-react";
import { words } from "../../lib/messages/index.ts";
import { EvidenceMarker } from "../../ui/evidence-marker.tsx";
import { useSources } from "./claim.tsx";
import { ProfileSection } from "./profile-section.tsx";

/** What the reader should know about the document: text left out, a page skipped, characters repaired. */
export function Warnings({ warnings }: { warnings: DocumentWarning[] }) {
  const { numberOf } = useSources();
  if (warnings.length === 0) return null;
  return (
    <ProfileSection title={words.profile.warnings}>
      <ul className="flex flex-col gap-2">
        {warnings.map(({ code, message, evidence }, index) => (
          <li key={index} className="flex max-w-[75ch] gap-2">
            <Info aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
            <span>
              {words.profile.warningCodes[code] ?? message}
              {evidence.map((place, placeIndex) => (
                <EvidenceMarker key={placeIndex} evidence={place} number={numberOf(place)} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </ProfileSection>
  );
}
