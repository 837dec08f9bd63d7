import type { Profile } from "@groundwork/core/schemas";
import { ArrowRight, Check, Pencil, TriangleAlert } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useEvidenceSelection } from "../../lib/evidence-selection.tsx";
import { formatPercent } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { EvidenceMarker } from "../../ui/evidence-marker.tsx";
import { LiveRegion } from "../../ui/live-region.tsx";
import { useSources } from "./sources.ts";
import { toText } from "./correction-marker.tsx";
import { useEditing } from "./editing.tsx";
import { FieldEditor } from "./field-editor.tsx";
import { checkField, findFieldKind } from "./field-kinds.ts";
import { findValue, listUnsureFields, toWrittenPointer } from "./profile-fields.ts";
import { isDocumentInView } from "./use-field-keys.ts";

/** Low confidence first, one after the other: what to look at before trusting the rest. */
export function Review({ profile }: { profile: Profile }) {
  const context = useEvidenceSelection();
  const { numberOf } = useSources();
  const { change } = useEditing();
  const [later, setLater] = useState<readonly string[]>([]);
  const [editing, setEditing] = useState(false);
  // Those put off come round again, in that order.
  const fields = listUnsureFields(profile).toSorted((a, b) => later.indexOf(a.pointer) - later.indexOf(b.pointer));
  const [field] = fields;
  const isReviewing = useRef(false);
  const current = field?.pointer;
  useEffect(() => {
    if (!isReviewing.current || editing) return;
    const action = findFirstAction(current);
    (action ?? document.querySelector<HTMLElement>("[data-profile-name]"))?.focus();
    isReviewing.current = action !== null;
  }, [current, editing]);
  if (field === undefined) return null;

  /** The highlight follows; on a small screen the document would cover the question. */
  function show() {
    const [evidence] = field!.source.evidence;
    if (evidence && isDocumentInView()) context?.select({ evidence, number: numberOf(evidence) });
  }

  const value = findValue(profile, field.pointer);
  const kind = findFieldKind(toWrittenPointer(field.pointer));

  /** What was read can be something that may not be kept as written, a link without its https: then it is edited. */
  function confirm() {
    if (kind && typeof value === "string" && checkField(kind, value) !== undefined) return setEditing(true);
    change({ operation: "set", pointer: field!.pointer, value });
  }

  return (
    <section aria-labelledby="review-title" className="rounded-md border border-dashed border-edge p-4">
      <h2 id="review-title" className="flex items-center gap-2 font-semibold">
        <TriangleAlert aria-hidden className="size-4 text-muted" />
        {words.profile.checkTitle(fields.length)}
      </h2>
      <p className="mt-0.5 text-muted">{words.profile.checkBody}</p>
      <LiveRegion>{words.profile.review.now(field.label)}</LiveRegion>
      {/* Another field, other buttons: the focus comes anew, and with it the highlight. */}
      <div key={field.pointer} className="mt-3 border-t border-line pt-3">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-xs text-muted">
          <span>{field.label}</span>
          <span className="tabular">{words.profile.sure(formatPercent(field.source.confidence))}</span>
        </p>
        {editing ? (
          <FieldEditor
            key={field.pointer}
            pointer={toWrittenPointer(field.pointer)}
            label={field.label}
            onDone={() => setEditing(false)}
          />
        ) : (
          <>
            <p className="mt-1 line-clamp-6 max-w-[75ch] text-base break-words whitespace-pre-line">
              {toText(value)}
              {field.source.evidence.map((evidence, index) => (
                <EvidenceMarker key={index} evidence={evidence} number={numberOf(evidence)} />
              ))}
            </p>
            <div className="mt-3 flex flex-wrap gap-1.5" onClickCapture={() => (isReviewing.current = true)}>
              <Button
                data-first-action={field.pointer}
                size="small"
                look="primary"
                icon={<Check aria-hidden className="size-3.5" />}
                onFocus={show}
                onClick={confirm}
              >
                {words.profile.review.right}
              </Button>
              {kind && (
                <Button
                  size="small"
                  icon={<Pencil aria-hidden className="size-3.5" />}
                  onClick={() => {
                    show();
                    setEditing(true);
                  }}
                >
                  {words.common.edit}
                </Button>
              )}
              {fields.length > 1 && (
                <Button
                  size="small"
                  look="quiet"
                  icon={<ArrowRight aria-hidden className="size-3.5" />}
                  onClick={() => setLater([...later.filter((one) => one !== field.pointer), field.pointer])}
                >
                  {words.profile.review.later}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </section>
  );
}

function findFirstAction(pointer: string | undefined): HTMLElement | null {
  if (pointer === undefined) return null;
  return document.querySelector(`[data-first-action="${CSS.escape(pointer)}"]`);
}
