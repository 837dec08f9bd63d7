import type { JobStatus } from "@groundwork/core/schemas";

/** Nothing more will happen by itself. */
export function isTerminal(status: JobStatus): boolean {
  return status === "completed" || status === "failed";
}
