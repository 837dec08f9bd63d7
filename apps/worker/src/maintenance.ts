import { ensureChatPartitions } from "@groundwork/db";
import type { Logger } from "pino";

const DAY_MS = 24 * 60 * 60 * 1000;

/** At start and daily: next months' chat partitions. Safe to run from any number of workers. */
export function scheduleMaintenance({ url, log }: { url: string; log: Logger }): { stop(): void } {
  const run = () => {
    ensureChatPartitions(url)
      .then((made) => made.length > 0 && log.info({ made }, "chat partitions made"))
      .catch((error: unknown) => log.error({ err: error }, "maintenance failed"));
  };
  run();
  const timer = setInterval(run, DAY_MS);
  return { stop: () => clearInterval(timer) };
}
