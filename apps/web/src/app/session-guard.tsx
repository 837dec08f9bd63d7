import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { trpc } from "../lib/trpc.ts";

/** When the session ends, here or elsewhere, the router looks again at who may see the page. */
export function SessionGuard() {
  const router = useRouter();
  const me = useQuery(trpc.auth.me.queryOptions(undefined, { staleTime: Infinity }));
  const wasSignedIn = useRef(false);
  useEffect(() => {
    if (wasSignedIn.current && me.data === null) void router.invalidate();
    wasSignedIn.current = me.data !== null && me.data !== undefined;
  }, [me.data, router]);
  return null;
}
