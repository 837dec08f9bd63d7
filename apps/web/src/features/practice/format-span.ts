import { toSpan } from "./span.ts";

const long = new Intl.RelativeTimeFormat(navigator.language, { numeric: "always" });
const short = new Intl.RelativeTimeFormat(navigator.language, { numeric: "always", style: "short" });

/** "in 10 min.", "in 4 days". */
export function formatSpan(until: string, now: number): string {
  const { count, unit } = toSpan(until, now);
  return (unit === "minute" ? short : long).format(count, unit);
}
