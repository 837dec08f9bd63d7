import type { RequirementStatus } from "@groundwork/core/schemas";

export const STATUSES = ["met", "partly", "missing"] as const satisfies readonly RequirementStatus[];

/** As an address names it. */
export function toStatus(value: unknown): RequirementStatus | undefined {
  return STATUSES.find((status) => status === value);
}
