const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const UNITS = [
  { unit: "minute", milliseconds: HOUR / 60 },
  { unit: "hour", milliseconds: HOUR },
  { unit: "day", milliseconds: DAY },
  { unit: "month", milliseconds: 30.44 * DAY },
  { unit: "year", milliseconds: 365.25 * DAY },
] as const;
/** So much of a unit is called one: "1 day", not "24 hours". */
const NEARLY = 0.97;

export interface Span {
  count: number;
  unit: (typeof UNITS)[number]["unit"];
}

/** How long until an instant, in the largest unit that it fills; at least a minute. */
export function toSpan(until: string, now: number): Span {
  const milliseconds = Date.parse(until) - now;
  const { unit, milliseconds: size } = UNITS.findLast((one) => milliseconds >= one.milliseconds * NEARLY) ?? UNITS[0];
  return { count: Math.max(1, Math.round(milliseconds / size)), unit };
}
