import type { User } from "@groundwork/core/schemas";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { trpc } from "../../lib/trpc.ts";

/** Goes on after signing in: with nothing left of who was here before, to where the person wanted to go. */
export function useEnter(redirect: string | undefined): (user: User) => void {
  const queryClient = useQueryClient();
  const router = useRouter();
  return (user) => {
    queryClient.clear();
    queryClient.setQueryData(trpc.auth.me.queryKey(), user);
    void router.navigate({ href: redirect ?? "/resumes" });
  };
}

/** Only a path of our own: `redirect` comes from the address bar. */
export function toOwnPath(redirect: unknown): string | undefined {
  if (typeof redirect !== "string" || !redirect.startsWith("/") || redirect.startsWith("//")) return undefined;
  return redirect.includes("\\") ? undefined : redirect;
}
