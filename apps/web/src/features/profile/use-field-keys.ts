import { type RefObject, useEffect } from "react";
import { isTyping, useSingleKeys } from "../../lib/single-keys.ts";

const FOCUSABLE = "button:not([disabled])";

/** J to the next field, K to the one before, the highlight following. */
export function useFieldKeys(pane: RefObject<HTMLElement | null>): void {
  const [on] = useSingleKeys();
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      if ((event.key !== "j" && event.key !== "k") || isTyping(event) || pane.current === null) return;
      const fields = [...pane.current.querySelectorAll<HTMLElement>("[data-field]")].filter((field) =>
        field.querySelector(FOCUSABLE),
      );
      const current = fields.findIndex((field) => field.contains(document.activeElement));
      const next = event.key === "j" ? current + 1 : current - 1;
      const field = fields[Math.max(0, next)];
      if (field === undefined) return;
      event.preventDefault();
      focusField(field);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [on, pane]);
}

/** Goes to a field, and opens its first place if the document is in view: on a small screen that would hide the field. */
export function focusField(field: HTMLElement | null): void {
  const marker =
    field?.querySelector<HTMLElement>("[data-evidence-marker]") ?? field?.querySelector<HTMLElement>(FOCUSABLE);
  if (!field || !marker) return;
  field.scrollIntoView({ block: "nearest" });
  marker.focus();
  const documentPane = document.querySelector<HTMLElement>("[data-document-pane]");
  const inView = documentPane !== null && documentPane.offsetParent !== null;
  if (inView && marker.hasAttribute("data-evidence-marker")) marker.click();
}
