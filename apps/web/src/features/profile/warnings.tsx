import type { HiddenText } from "@groundwork/core";
import type { DocumentWarning, Evidence } from "@groundwork/core/schemas";
import { useQuery } from "@tanstack/react-query";
import { Info } from "lucide-react";
import type { ReactNode } from "react";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { EvidenceMarker } from "../../ui/evidence-marker.tsx";
import { useSources } from "./sources.ts";
import { ProfileSection } from "./profile-section.tsx";

interface WarningsProps {
  jobId: string;
  warnings: readonly DocumentWarning[];
}

/** What the reader should know about the document, each with its place: text left out, a page skipped, characters repaired. */
export function Warnings({ jobId, warnings }: WarningsProps) {
  const { numberOf } = useSources();
  const hidden = useQuery(
    trpc.profiles.document.queryOptions({ jobId }, { staleTime: Infinity, select: (document) => document.hidden }),
  ).data;
  const others = warnings.filter(({ code }) => code !== "hidden_text" || !hidden?.length);
  if (others.length === 0 && !hidden?.length) return null;
  return (
    <ProfileSection title={words.profile.warnings}>
      <ul className="flex flex-col gap-3">
        {others.map(({ code, message, evidence }, index) => (
          <Warning key={index} sentence={words.profile.warningCodes[code] ?? message}>
            {evidence.map((place, placeIndex) => (
              <Place key={placeIndex} evidence={place} number={numberOf(place)} />
            ))}
          </Warning>
        ))}
        {hidden && hidden.length > 0 && (
          <Warning sentence={words.profile.hidden.title(hidden.length)}>
            {hidden.map((text, index) => (
              <HiddenPlace key={index} hidden={text} index={index} />
            ))}
          </Warning>
        )}
      </ul>
    </ProfileSection>
  );
}

function Warning({ sentence, children }: { sentence: string; children: ReactNode }) {
  return (
    <li className="flex max-w-[75ch] gap-2">
      <Info aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
      <div className="min-w-0 flex-1">
        <p>{sentence}</p>
        <ul className="mt-1 flex flex-col gap-1.5 empty:hidden">{children}</ul>
      </div>
    </li>
  );
}

function Place({ evidence, number }: { evidence: Evidence; number: number }) {
  return (
    <li>
      <q className="line-clamp-3 inline text-muted">{evidence.quote.trim()}</q>
      {evidence.page !== null && <span className="ml-1 text-xs text-muted">{words.evidence.page(evidence.page)}</span>}
      <EvidenceMarker evidence={evidence} number={number} />
    </li>
  );
}

/** Text that was left out is in no line of the document: its own page and box are its place. */
function HiddenPlace({ hidden: { text, reason, page, box }, index }: { hidden: HiddenText; index: number }) {
  const { numberOf } = useSources();
  // Offsets that no line has, so that no two hidden texts are taken for one place.
  const evidence: Evidence = { page, quote: text, start: -index - 1, end: -index - 1, boxes: box ? [box] : [] };
  return (
    <li className="rounded-sm border border-dashed border-edge/70 px-2 py-1">
      <q className="line-clamp-4 break-words">{text.trim()}</q>
      <span className="text-xs text-muted">
        {words.profile.hidden.reasons[reason]}
        {page !== null && `, ${words.evidence.page(page)}`}
      </span>
      {box && <EvidenceMarker evidence={evidence} number={numberOf(evidence) + index} />}
    </li>
  );
}
