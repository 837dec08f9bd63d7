// `pnpm retention [--dry-run]`: what workers do daily, by hand: deletes what is past its time. `--dry-run` counts it.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { countExpired, runMaintenance } from "@groundwork/db";
import { withMaintenanceUrl } from "./start/maintenance-url.ts";

const { values } = parseArgs({ options: { "dry-run": { type: "boolean", default: false } } });

await withMaintenanceUrl(fileURLToPath(new URL("..", import.meta.url)), async (url) => {
  if (values["dry-run"]) {
    console.table(await countExpired({ url }));
    return;
  }
  const report = await runMaintenance({ url });
  if (report === undefined) console.log("a worker is at it");
  else {
    const { failures, ...done } = report;
    console.log(done);
    for (const { part, error } of failures) console.error(`${part}:`, error);
    if (failures.length > 0) process.exitCode = 1;
  }
});
