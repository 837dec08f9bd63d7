// `npm start` and `npm test` on a machine with nothing but Node 20 and npm: plain JavaScript, no dependency.
import { fileURLToPath } from "node:url";
import { installDependencies } from "./boot/install-dependencies.mjs";
import { findNode } from "./boot/find-node.mjs";
import { runToEnd } from "./boot/run-to-end.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const SCRIPTS = { start: "scripts/start.ts", test: "scripts/test.ts" };
const [task, ...rest] = process.argv.slice(2);
const script = SCRIPTS[task];
if (script === undefined) {
  console.error(`usage: node scripts/boot.mjs ${Object.keys(SCRIPTS).join("|")}`);
  process.exit(2);
}
await installDependencies(root);
process.exitCode = await runToEnd({ node: findNode(root), script, scriptArguments: rest, root });
