import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a request that changes something comes from our own pages. Browsers send Sec-Fetch-Site, or at least Origin,
 * with every such request, forms and multipart included; one that carries a cookie but neither is refused. A request
 * without a cookie and without either is a script that has nothing of the person's to misuse.
 * @param ownOrigins - such as "https://groundwork.example".
 */
export function isSameOrigin(headers: IncomingHttpHeaders, ownOrigins: readonly string[]): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || (site === "none" && headers.origin === undefined);
  if (headers.origin !== undefined) return ownOrigins.includes(headers.origin);
  return headers.cookie === undefined;
}
