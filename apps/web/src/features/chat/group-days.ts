export interface Day<Item> {
  /** Midnight at its beginning, where the person is. */
  start: Date;
  items: Item[];
}

const toMidnight = (instant: Date) => new Date(instant.getFullYear(), instant.getMonth(), instant.getDate());

/** Neighbours of one day together, days as the person's own clock counts them. */
export function groupDays<Item extends { createdAt: string }>(items: readonly Item[]): Day<Item>[] {
  const days: Day<Item>[] = [];
  for (const item of items) {
    const start = toMidnight(new Date(item.createdAt));
    const last = days.at(-1);
    if (last?.start.getTime() === start.getTime()) last.items.push(item);
    else days.push({ start, items: [item] });
  }
  return days;
}

/** Days from one midnight to another, whichever of them a change of the clock made shorter. */
export function countDaysSince(start: Date, now: Date): number {
  const toDay = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
  return toDay(now) - toDay(start);
}
