import { type RefObject, useEffect, useState } from "react";

/** Whether an element is on the screen or less than a screen away, within whatever scrolls around it. */
export function useNearViewport(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (element.current === null) return;
    // scrollMargin widens panes that scroll by themselves, which rootMargin does not reach.
    const margins = { rootMargin: "100% 0px", scrollMargin: "100% 0px" };
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)!.isIntersecting), margins);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return near;
}
