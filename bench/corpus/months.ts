import type { Month } from "./model.ts";

/** The month that "present" means, as in the shared set. */
export const TRUTH_AS_OF: Month = { year: 2026, month: 11 };

export function toIndex({ year, month }: Month): number {
  return year * 12 + month - 1;
}

export function addMonths(month: Month, count: number): Month {
  const index = toIndex(month) + count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
