import type { AppRouter } from "@groundwork/api";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  httpSubscriptionLink,
  isNonJsonSerializable,
  splitLink,
} from "@trpc/client";
import type { inferRouterOutputs } from "@trpc/server";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { toShownFailure } from "./failure-sentence.ts";
import { uploadLink } from "./upload-link.ts";

const url = "/trpc";

/** Trying again helps where the service was away, not where it said no. */
const PASSING = new Set(["network_unreachable", "service_unavailable"]);
const RETRIES = 2;

export const trpcClient = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: (op) => op.type === "subscription",
      true: httpSubscriptionLink({ url }),
      false: splitLink({
        condition: (op) => isNonJsonSerializable(op.input),
        true: uploadLink({ url }),
        false: splitLink({
          // What has to arrive although the page is being left.
          condition: (op) => op.context["keepalive"] === true,
          true: httpLink({ url, fetch: (address, options) => fetch(address, { ...options, keepalive: true }) }),
          false: httpBatchLink({ url, maxURLLength: 4_000 }),
        }),
      }),
    }),
  ],
});

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: onFailure }),
  mutationCache: new MutationCache({ onError: onFailure }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < RETRIES && PASSING.has(toShownFailure(error).reason),
      retryDelay: (failures) => 500 * 2 ** failures,
    },
  },
});

/** What the procedures answer, as it arrives: a value that may be anything may also be absent. */
export type Answers = inferRouterOutputs<AppRouter>;

export const trpc = createTRPCOptionsProxy<AppRouter>({ client: trpcClient, queryClient });

/** The session ended elsewhere: forget who was here; the router then asks to sign in. */
function onFailure(error: Error): void {
  if (toShownFailure(error).reason !== "session_required") return;
  queryClient.setQueryData(trpc.auth.me.queryKey(), null);
}
