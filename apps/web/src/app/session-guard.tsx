import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { forgetAccount } from "../lib/forget-account.ts";
import { trpc } from "../lib/trpc.ts";

/** When the session ends, here or elsewhere, the router looks again at who may see the page, and what was theirs is forgotten. */
export function SessionGuard() {
  const router = useRouter();
  const me = useQuery(trpc.auth.me.queryOptions(undefined, { staleTime: Infinity }));
  const wasSignedIn = useRef(false);
  useEffect(() => {
    // Only after the page is left: while it is shown, it would ask again for what was forgotten.
    if (wasSignedIn.current && me.data === null) void router.invalidate().finally(forgetAccount);
    wasSignedIn.current = me.data !== null && me.data !== undefined;
  }, [me.data, router]);
  return null;
}
