import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

/** So near to the end, in pixels, that what is added there is meant to be seen. */
const AT_END = 96;

const isNearEnd = () => {
  const { scrollHeight } = document.documentElement;
  return scrollHeight - window.scrollY - window.innerHeight < AT_END;
};

interface ScrollOptions {
  list: RefObject<HTMLElement | null>;
  /** The oldest message shown: another one means that earlier ones were put before it. */
  oldestId: string | undefined;
  /** There is something to show. */
  isReady: boolean;
}

/**
 * Keeps the end in view while it is, and otherwise what is in view: earlier messages come above it without moving it. It
 * begins at the unread mark, else at the end.
 */
export function useScroll({ list, oldestId, isReady }: ScrollOptions) {
  const [isAtEnd, setAtEnd] = useState(true);
  const atEnd = useRef(true);
  const before = useRef<{ oldestId: string | undefined; height: number }>({ oldestId: undefined, height: 0 });

  function toEnd(): void {
    atEnd.current = true;
    setAtEnd(true);
    window.scrollTo({ top: document.documentElement.scrollHeight });
  }

  useEffect(() => {
    const follow = () => {
      atEnd.current = isNearEnd();
      setAtEnd(atEnd.current);
    };
    window.addEventListener("scroll", follow, { passive: true });
    return () => window.removeEventListener("scroll", follow);
  }, []);

  useEffect(() => {
    if (!list.current) return;
    const observer = new ResizeObserver(() => {
      before.current.height = document.documentElement.scrollHeight;
      if (atEnd.current) window.scrollTo({ top: before.current.height });
    });
    // Of both: the composer below grows with what is attached.
    observer.observe(list.current.parentElement ?? list.current);
    return () => observer.disconnect();
  }, [list]);

  useLayoutEffect(() => {
    const height = document.documentElement.scrollHeight;
    const known = before.current;
    if (known.oldestId !== undefined && known.oldestId !== oldestId && !atEnd.current) {
      window.scrollBy({ top: height - known.height, behavior: "instant" });
    }
    before.current = { oldestId, height };
  }, [oldestId]);

  useLayoutEffect(() => {
    if (!isReady) return;
    const mark = list.current?.querySelector("[data-unread]");
    if (mark) mark.scrollIntoView({ block: "center", behavior: "instant" });
    else window.scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
    atEnd.current = isNearEnd();
    setAtEnd(atEnd.current);
  }, [isReady, list]);

  return { isAtEnd, toEnd };
}
