// `pnpm imports`: who may import whom, as scripts/imports/rules.ts says.
import { fileURLToPath } from "node:url";
import { findViolations } from "./imports/find-violations.ts";
import { IMPORT_RULES } from "./imports/rules.ts";

const { violations, fileCount } = findViolations(fileURLToPath(new URL("..", import.meta.url)), IMPORT_RULES);
for (const { file, line, specifier, rule } of violations)
  console.error(`${file}:${line} imports ${specifier}: ${rule}`);
console.log(`${fileCount} files, ${IMPORT_RULES.length} rules, ${violations.length} violations`);
process.exitCode = violations.length > 0 || fileCount === 0 ? 1 : 0;
