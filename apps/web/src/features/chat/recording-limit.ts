import { MAX_FILE_BYTES } from "@groundwork/core/schemas";

const MAX_MILLISECONDS = 600_000;
/** A bit rate is a mean that loud speech goes beyond, and the container needs some too. */
const FILLED = 0.85;

/** How long a recording may get: ten minutes, or as long as it surely stays small enough to be sent. */
export function toRecordingLimit(bitsPerSecond: number): number {
  const milliseconds = (MAX_FILE_BYTES * FILLED * 8 * 1_000) / bitsPerSecond;
  return Math.min(Math.floor(milliseconds), MAX_MILLISECONDS);
}
