import { useEffect, useEffectEvent, useRef } from "react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";

/** Loads by itself when it comes near; a button for who gets there first, or whose request failed. */
export function LoadMore({ isLoading, onLoad }: { isLoading: boolean; onLoad: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const arrive = useEffectEvent(() => {
    if (!isLoading) onLoad();
  });
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => entries.at(-1)!.isIntersecting && arrive(), {
      rootMargin: "0px 0px 100% 0px",
    });
    observer.observe(button.current!);
    return () => observer.disconnect();
  }, []);
  return (
    <Button ref={button} className="self-start" busy={isLoading} onClick={onLoad}>
      {words.common.more}
    </Button>
  );
}
