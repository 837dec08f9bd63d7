// `pnpm audit:verify [HEAD_FILE]`: computes the audit log's chain of hashes again from its beginning, and compares it with
// the heads that workers kept outside the database. Exit code 1, and the first place that is not as it was, when it broke.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type AuditHead, openAuditChain } from "@groundwork/db";
import { withMaintenanceUrl } from "./start/maintenance-url.ts";

await withMaintenanceUrl(fileURLToPath(new URL("..", import.meta.url)), async (url, dataDir) => {
  const configured = process.argv[2] ?? process.env["GROUNDWORK_AUDIT_HEAD_FILE"];
  const headFile = configured ?? path.join(dataDir, "audit-heads.jsonl");
  const heads = existsSync(headFile) ? readHeads(headFile) : [];
  if (heads.length === 0) console.log(`no kept heads in ${headFile}: a cut-off end can't be seen`);
  const chain = openAuditChain({ url });
  try {
    const { head, unsealed, broken } = await chain.verify(heads);
    console.log(`${head.sequence} acts hold; ${unsealed} wait to be sealed; compared with ${heads.length} kept heads`);
    if (broken === undefined) return;
    console.error(`the chain is broken at ${broken.sequence}: ${broken.what}`);
    process.exitCode = 1;
  } finally {
    await chain.close();
  }
});

function readHeads(file: string): AuditHead[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as AuditHead);
}
