import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { isTyping, useSingleKeys } from "./single-keys.ts";

/**
 * J to the next card, K to the one before: `[data-card]`, which can be focused. Any other key presses what bears it as
 * `data-key`, in the card that has the focus or outside of all cards; with Shift, as a press with Shift.
 */
export function useCardKeys(pane: RefObject<HTMLElement | null>): void {
  const [on] = useSingleKeys();
  // A button that is at work can't keep the focus; the card it stands in is still the one meant.
  const last = useRef<HTMLElement>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // Whatever lies above, an editor or a popup, has had the key.
    if (!on || event.defaultPrevented || isTyping(event) || pane.current === null) return;
    const cards = [...pane.current.querySelectorAll<HTMLElement>("[data-card]")];
    const { activeElement } = document;
    const focused = activeElement === null || activeElement === document.body ? last.current : activeElement;
    const current = focused === null ? -1 : cards.findIndex((card) => card.contains(focused));
    last.current = cards[current] ?? null;
    const key = event.key.toLowerCase();
    if (key === "j" || key === "k") {
      const next = cards[Math.max(0, key === "j" ? current + 1 : current - 1)];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
      last.current = next;
      return;
    }
    const bearers = [...pane.current.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)];
    const card = cards[current];
    const inCard = bearers.find((one) => card?.contains(one));
    const bearer = inCard ?? bearers.find((one) => !one.closest("[data-card]"));
    if (bearer === undefined) return;
    event.preventDefault();
    if (bearer !== inCard) bearer.focus();
    bearer.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, shiftKey: event.shiftKey }));
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
