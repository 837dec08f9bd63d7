import { Pencil, TriangleAlert } from "lucide-react";
import { clsx } from "clsx";
import { type ReactNode, useEffect, useRef } from "react";
import { formatPercent } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { EvidenceMarker } from "../../ui/evidence-marker.tsx";
import { CorrectionMarker } from "./correction-marker.tsx";
import { useCorrectionOf, useEditing } from "./editing.tsx";
import { FieldEditor } from "./field-editor.tsx";
import { findFieldKind } from "./field-kinds.ts";
import { RuleMarker } from "./rule-marker.tsx";
import { useSources } from "./sources.ts";
import { isUnsure, toFieldId, toWrittenPointer } from "./profile-fields.ts";

interface ClaimProps {
  pointer: string;
  /** What a person calls the field, for its editor and for the button that explains a derived one. */
  label: string;
  className?: string;
  children: ReactNode;
}

/** Something the profile says, with the places it is from, and whether to check it. It is edited where it stands. */
export function Claim({ pointer, label, className, children }: ClaimProps) {
  const { profile, numberOf } = useSources();
  const { isOn, open, edit } = useEditing();
  const correction = useCorrectionOf(pointer);
  const field = useRef<HTMLSpanElement>(null);
  const written = toWrittenPointer(pointer);
  const isOpen = open === written;
  useFocusAfter(isOpen, field);
  const source = profile.sources[pointer];
  const unsure = source !== undefined && isUnsure(source);
  const isEditable = findFieldKind(written) !== undefined;
  return (
    <span ref={field} data-field={pointer} id={toFieldId(pointer)} className={className}>
      {isOpen ? (
        <FieldEditor pointer={written} label={label} onDone={() => edit(null)} />
      ) : (
        <>
          <span className={clsx(unsure && "underline decoration-muted decoration-dashed underline-offset-4")}>
            {children}
          </span>
          {/* No break between the last word and its number. */}
          {"\u{2060}"}
          {source?.evidence.map((evidence, index) => (
            <EvidenceMarker key={index} evidence={evidence} number={numberOf(evidence)} />
          ))}
          {source?.origin === "derived" && <RuleMarker source={source} label={label} numberOf={numberOf} />}
          {(source?.origin === "corrected" || correction) && (
            <CorrectionMarker correction={correction} label={label} numberOf={numberOf} />
          )}
          {isOn && isEditable && <EditButton label={label} onClick={() => edit(written)} />}
          {unsure && (
            <span className="ml-1 inline-flex items-center gap-1 align-baseline text-xs whitespace-nowrap text-muted">
              <TriangleAlert aria-hidden className="size-3" />
              {words.profile.check}, {words.profile.sure(formatPercent(source.confidence))}
            </span>
          )}
        </>
      )}
    </span>
  );
}

function EditButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-label={words.profile.editing.editOf(label)}
      title={words.common.edit}
      onClick={onClick}
      className="-my-1 inline-flex size-6 items-center justify-center rounded-sm align-middle text-muted hover:bg-sunken hover:text-ink"
    >
      <Pencil aria-hidden className="size-3" />
    </button>
  );
}

/** The editor is gone, and the focus with it: it goes on at the field. */
function useFocusAfter(isOpen: boolean, field: { current: HTMLElement | null }): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) field.current?.querySelector("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, field]);
}
