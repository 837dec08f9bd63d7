// As root of a user namespace of its own: forbids further network namespaces before or after it was tried whether there
// are any, reads a file, and prints the level that was found and what became of the file.
import { writeFileSync } from "node:fs";
import { findReadingIsolation } from "../node/reading-isolation.ts";
import { READING_LIMITS, startReadingProcess } from "../node/reading-process.ts";
import { makePdf } from "./make-pdf.ts";

const forbid = () => writeFileSync("/proc/sys/user/max_net_namespaces", "0");

if (process.argv[2] === "before") forbid();
const level = findReadingIsolation();
if (process.argv[2] === "after") forbid();
const reading = startReadingProcess();
const bytes = await makePdf([{ text: "Jane Roe", x: 40, y: 60 }]);
const outcome = await reading.run({ ...READING_LIMITS, request: { work: "extract" }, bytes }).then(
  ({ kind }) => kind,
  (error: { code?: string }) => error.code,
);
await reading.kill();
process.stdout.write(JSON.stringify({ level, outcome }));
