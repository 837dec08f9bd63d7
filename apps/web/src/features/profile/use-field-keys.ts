import { type RefObject, useEffect, useEffectEvent } from "react";
import { useEvidenceSelection } from "../../lib/evidence-selection.tsx";
import { isTyping, useSingleKeys } from "../../lib/single-keys.ts";
import { findFieldKind } from "./field-kinds.ts";
import { toWrittenPointer } from "./profile-fields.ts";

const FOCUSABLE = "button:not([disabled])";

/** J to the next field, K to the one before, the highlight following; E edits the field; Esc lets go of its place. */
export function useFieldKeys(pane: RefObject<HTMLElement | null>, edit: (pointer: string) => void): void {
  const [on] = useSingleKeys();
  const selection = useEvidenceSelection();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // Whatever lies above, an editor or a popup, has had the key.
    if (event.defaultPrevented || isTyping(event) || pane.current === null) return;
    if (event.key === "Escape") return selection?.select(null);
    if (!on) return;
    const fields = [...pane.current.querySelectorAll<HTMLElement>("[data-field]")].filter((field) =>
      field.querySelector(FOCUSABLE),
    );
    const current = fields.findIndex((field) => field.contains(document.activeElement));
    if (event.key === "j" || event.key === "k") {
      const next = fields[Math.max(0, event.key === "j" ? current + 1 : current - 1)];
      if (next === undefined) return;
      event.preventDefault();
      focusField(next);
    }
    if (event.key === "e" && current !== -1) {
      const pointer = toWrittenPointer(fields[current]!.dataset["field"]!);
      if (findFieldKind(pointer) === undefined) return;
      event.preventDefault();
      edit(pointer);
    }
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}

/** Goes to a field, and opens its first place if the document is in view: on a small screen that would hide the field. */
function focusField(field: HTMLElement | null): void {
  const marker =
    field?.querySelector<HTMLElement>("[data-evidence-marker]") ?? field?.querySelector<HTMLElement>(FOCUSABLE);
  if (!field || !marker) return;
  field.scrollIntoView({ block: "nearest" });
  marker.focus();
  if (isDocumentInView() && marker.hasAttribute("data-evidence-marker")) marker.click();
}

export function isDocumentInView(): boolean {
  const pane = document.querySelector<HTMLElement>("[data-document-pane]");
  return pane !== null && pane.offsetParent !== null;
}
