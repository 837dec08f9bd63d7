import { useCallback } from "react";

/** A ref that shows a file in an element, for as long as the element is there. */
export function useFileSource(
  file: Blob,
): (element: HTMLImageElement | HTMLMediaElement | null) => (() => void) | undefined {
  return useCallback(
    (element) => {
      if (element === null) return;
      const url = URL.createObjectURL(file);
      element.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [file],
  );
}
