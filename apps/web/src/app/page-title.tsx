import { useMatches } from "@tanstack/react-router";
import { useEffect } from "react";
import { words } from "../lib/messages/index.ts";
import { LiveRegion } from "../ui/live-region.tsx";

/** Names the page in its tab, and tells a screen reader that it is another one: no document was loaded that would. */
export function PageTitle() {
  const title = useMatches({
    select: (matches) => matches.findLast((match) => match.staticData.title)?.staticData.title,
  });
  useEffect(() => {
    document.title = title === undefined ? words.product : `${title} · ${words.product}`;
  }, [title]);
  return <LiveRegion>{title ?? words.product}</LiveRegion>;
}
