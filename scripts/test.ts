// What `npm test` runs: everything, in the order in which a mistake is cheapest to hear of. `npm test -- lint unit` runs
// those alone.
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runStep } from "./test/run-step.ts";
import { buildSteps } from "./test/steps.ts";
import { formatSummary, sumTests } from "./test/summary.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { steps, folder } = buildSteps(root);
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`no step is called ${unknown.join(", ")}; there are ${steps.map((step) => step.name).join(", ")}`);
  process.exit(2);
}

const results = [];
for (const step of steps) {
  if (chosen.length === 0 || chosen.includes(step.name)) results.push(await runStep(step, root));
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${formatSummary(results)}`);
const { passed, failed, skipped } = sumTests(results);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = results.some(({ state }) => state === "failed") ? 1 : 0;
