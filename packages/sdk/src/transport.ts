import type { procedures } from "@groundwork/api/contract";
import { type TRPCClient, createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from "@trpc/client";
import type { TRPCBuiltRouter, TRPCDecorateCreateRouterOptions, TRPCDefaultErrorShape } from "@trpc/server";
import { EventSource } from "eventsource";

/** The service's router, without its context: rebuilt from the types of its procedures. */
type ApiRouter = TRPCBuiltRouter<
  { ctx: object; meta: object; errorShape: TRPCDefaultErrorShape; transformer: false },
  TRPCDecorateCreateRouterOptions<typeof procedures>
>;

export type Transport = TRPCClient<ApiRouter>;
export type FetchLike = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Calls over HTTP, one request each, subscriptions over server-sent events that resume by themselves. */
export function createTransport({
  baseUrl,
  fetch: sessionFetch,
}: {
  baseUrl: string;
  /** Of {@link keepSession}. */
  fetch: FetchLike;
}): Transport {
  const url = new URL("/trpc", baseUrl).href;
  return createTRPCClient<ApiRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === "subscription",
        true: httpSubscriptionLink({
          url,
          EventSource,
          eventSourceOptions: () => ({ fetch: sessionFetch }),
        }),
        false: httpLink({ url, fetch: (input, init) => sessionFetch(input, init as RequestInit) }),
      }),
    ],
  });
}

/** Outside browsers keeps the session's cookie, and names the service's own origin with it, as a browser would. */
export function keepSession(fetch: FetchLike, origin: string): FetchLike {
  const cookies = new Map<string, string>();
  return async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set("origin", origin);
    if (cookies.size > 0) headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(input, { ...init, headers });
    // Browsers keep cookies themselves, and show none here.
    for (const cookie of response.headers.getSetCookie?.() ?? []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name === undefined) continue;
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    return response;
  };
}
