import { clearDrafts } from "./drafts.ts";
import { queryClient, trpc } from "./trpc.ts";

const holders = new Set<() => void>();

/** For what a page keeps in memory of who is signed in, beside the queries: called when they are gone. */
export function whenForgotten(forget: () => void): void {
  holders.add(forget);
}

/** Nothing of theirs stays in this tab for who comes next: answers, drafts, what is under way. */
export function forgetAccount(): void {
  for (const forget of holders) forget();
  clearDrafts();
  queryClient.clear();
  queryClient.setQueryData(trpc.auth.me.queryKey(), null);
}
