import type { Evidence } from "@groundwork/core/schemas";
import { Popover } from "@base-ui/react/popover";
import { PencilLine } from "lucide-react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { EvidenceMarker } from "../../ui/evidence-marker.tsx";
import type { Correction } from "./correction.ts";
import { useEditing } from "./editing.tsx";

interface CorrectionMarkerProps {
  correction: Correction | undefined;
  label: string;
  numberOf: (evidence: Evidence) => number;
}

/** For what the person wrote: a quiet pencil that shows what the resume says, and brings it back. */
export function CorrectionMarker({ correction, label, numberOf }: CorrectionMarkerProps) {
  const { restore } = useEditing();
  const { correction: say } = words.profile;
  const original = correction?.original ?? null;
  const isConfirmed = original !== null && original.value === correction?.value;
  return (
    <Popover.Root>
      <Popover.Trigger
        aria-label={isConfirmed ? say.confirmedOf(label) : say.correctedOf(label)}
        className="group/pencil -my-1 inline-flex h-6 min-w-6 items-center justify-center rounded-sm align-middle"
      >
        <span className="inline-flex size-4 items-center justify-center rounded-sm border border-edge/70 text-muted group-hover/pencil:border-ink group-hover/pencil:text-ink">
          <PencilLine aria-hidden className="size-2.5" />
        </span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} className="z-40">
          <Popover.Popup className="max-w-80 rounded-md border border-edge/60 bg-surface px-4 py-3 text-sm transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
            <Popover.Title className="font-medium">{isConfirmed ? say.confirmed : say.corrected}</Popover.Title>
            <Popover.Description render={<div />} className="mt-1 text-muted">
              {original === null ? (
                say.notInResume
              ) : (
                <>
                  {say.resumeSays} <q className="line-clamp-4 text-ink">{toText(original.value)}</q>
                  {original.evidence.map((evidence, index) => (
                    <EvidenceMarker key={index} evidence={evidence} number={numberOf(evidence)} />
                  ))}
                </>
              )}
            </Popover.Description>
            {correction && (
              <Button size="small" className="mt-3" onClick={() => restore([correction.id])}>
                {original === null ? say.drop : isConfirmed ? say.unconfirm : say.restore}
              </Button>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** A value as a line of text; an entry by what names it. */
export function toText(value: unknown): string {
  if (value === null || value === undefined || value === "") return words.profile.correction.nothing;
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? words.compare.yes : words.compare.no;
  const { role, company, degree, institution } = value as Record<string, unknown>;
  return [role, company, degree, institution].filter(Boolean).join(", ");
}
