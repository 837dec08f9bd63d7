import { runMaintenance } from "@groundwork/db";
import type { Logger } from "pino";

const DAY_MS = 24 * 60 * 60 * 1000;

/** At start and daily. Safe to run from any number of workers: one does it, the others find it taken or done. */
export function scheduleMaintenance({ url, log }: { url: string; log: Logger }): { stop(): void } {
  const run = async () => {
    try {
      const report = await runMaintenance({ url });
      if (report === undefined) return;
      const { failures, ...done } = report;
      for (const { part, error } of failures) log.error({ err: error, part }, "maintenance failed");
      log.info({ ...done, failed: failures.map(({ part }) => part) }, "maintenance done");
    } catch (error) {
      log.error({ err: error }, "maintenance failed");
    }
  };
  void run();
  const timer = setInterval(() => void run(), DAY_MS);
  return { stop: () => clearInterval(timer) };
}
