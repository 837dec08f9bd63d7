import { useEffect, useState } from "react";

/** The time, again every `milliseconds` while `ticking`. */
export function useNow(milliseconds: number, ticking: boolean): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    if (!ticking) return;
    const timer = setInterval(() => setNow(new Date()), milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds, ticking]);
  return now;
}
