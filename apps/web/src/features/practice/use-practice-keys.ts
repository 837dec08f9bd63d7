import type { Rating } from "@groundwork/core/schemas";
import { useEffect, useEffectEvent } from "react";
import { isTyping, useSingleKeys } from "../../lib/single-keys.ts";
import { RATINGS } from "./ratings.ts";

interface PracticeKeys {
  revealed: boolean;
  onReveal: () => void;
  onGrade: (rating: Rating) => void;
  /** Back to the draft. */
  onBack: () => void;
}

/** What Space presses by itself. */
const PRESSED_BY_SPACE = "button, summary, input, a, [role=button]";

/** Space shows the saved answer, 1 to 4 grade; Esc leaves the text, then hides the answer again. */
export function usePracticeKeys({ revealed, onReveal, onGrade, onBack }: PracticeKeys): void {
  const [on] = useSingleKeys();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // Whatever lies above, a popup or a menu, has had the key.
    if (event.defaultPrevented || event.repeat || !(event.target instanceof HTMLElement)) return;
    if (event.key === "Escape") {
      if (event.target.matches("textarea")) event.target.blur();
      // A menu that is open closes first.
      else if (revealed && !event.target.closest("details")) onBack();
      return;
    }
    if (!on || isTyping(event)) return;
    if (event.key === " " && !revealed && !event.target.closest(PRESSED_BY_SPACE)) {
      event.preventDefault();
      onReveal();
    }
    const rating = RATINGS[Number(event.key) - 1];
    if (revealed && rating !== undefined) {
      event.preventDefault();
      onGrade(rating);
    }
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
