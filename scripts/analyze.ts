// pnpm --silent analyze [--as-of YYYY-MM] FILE...  One JSON line a file on stdout; exit code 1 if any failed.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { DomainError, type Profile, parseResume, withoutProtected } from "@groundwork/core";
import { createReadingPool } from "@groundwork/core/node";

const AS_OF = /^\d{4}-(?:0[1-9]|1[0-2])$/;

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: { "as-of": { type: "string" } },
  allowPositionals: true,
});
const asOf = values["as-of"] ?? new Date().toISOString().slice(0, 7);
if (!AS_OF.test(asOf) || positionals.length === 0) {
  console.error("usage: pnpm analyze [--as-of YYYY-MM] FILE...");
  process.exit(2);
}

const reading = createReadingPool({ size: 1 });
let failed = false;
for (const file of positionals) {
  try {
    console.log(JSON.stringify({ file, profile: await analyze(file, asOf) }));
  } catch (error) {
    failed = true;
    console.log(JSON.stringify({ file, error: toFailure(error) }));
  }
}
await reading.close();
if (failed) process.exitCode = 1;

/** The same bytes and month give the same profile: its id is made of the bytes, its instant of the month. */
async function analyze(file: string, month: string): Promise<Profile> {
  const bytes = await readFile(file);
  const profile = parseResume(withoutProtected(await reading.extract(bytes)), { asOf: month });
  return { ...profile, jobId: toJobId(bytes), uploadId: 0, createdAt: `${month}-01T00:00:00.000Z` };
}

/** A UUID of version 8, "made by the application", out of the file's SHA-256. */
function toJobId(bytes: Uint8Array): string {
  const hash = createHash("sha256").update(bytes).digest("hex");
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

function toFailure(error: unknown): { code: string; message: string } {
  if (error instanceof DomainError) return { code: error.code, message: error.message };
  const { code, message } = error as NodeJS.ErrnoException;
  return { code: code === "ENOENT" ? "file_not_found" : "file_unreadable", message };
}
