import { type RefCallback, useCallback } from "react";

/** A step that takes the place of another also takes the focus, which went with what was pressed: at the first match within it. */
export function useFocusOnMount(selector: string): RefCallback<HTMLElement> {
  return useCallback((element) => element?.querySelector<HTMLElement>(selector)?.focus(), [selector]);
}
