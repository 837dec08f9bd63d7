import type { Evidence } from "@groundwork/core/schemas";

export type EvidenceNumbers = (evidence: Evidence) => number;

/** Numbers places from 1 in the order given; the same place has one number, however often it is named. */
export function numberEvidence(evidence: Iterable<Evidence>): EvidenceNumbers {
  const numbers = new Map<string, number>();
  for (const place of evidence) {
    const key = toKey(place);
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  }
  return (place) => numbers.get(toKey(place)) ?? numbers.size + 1;
}

const toKey = ({ start, end }: Evidence) => `${start}-${end}`;
