// `pnpm erasures:replay [LEDGER_FILE]`: after a backup was restored and before it is opened to anybody: erases again who was
// erased since the backup was made.
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { replayErasures } from "@groundwork/db";
import { withMaintenanceUrl } from "./start/maintenance-url.ts";

interface Line {
  receiptId: string;
  userId?: number;
  erasedAt?: string;
  retracted?: true;
}

await withMaintenanceUrl(fileURLToPath(new URL("..", import.meta.url)), async (url, dataDir) => {
  const configured = process.argv[2] ?? process.env["GROUNDWORK_ERASURE_LEDGER_FILE"];
  const lines = readFileSync(configured ?? path.join(dataDir, "erasures.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const retracted = new Set(lines.filter((line) => line.retracted).map(({ receiptId }) => receiptId));
  const erasures = lines.flatMap(({ receiptId, userId, erasedAt }) =>
    userId === undefined || erasedAt === undefined || retracted.has(receiptId) ? [] : [{ userId, erasedAt }],
  );
  const replayed = await replayErasures({ url, erasures });
  console.log(`${erasures.length} erasures in the ledger; ${replayed.size} accounts were there again, and are erased`);
});
