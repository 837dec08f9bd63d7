// A parent to be killed: starts a reading process, busy for minutes or idle, and prints its id.
import { startReadingProcess, READING_LIMITS } from "../node/reading-process.ts";
import { makeEndlessPdf } from "./hostile-files.ts";
import { makePdf } from "./make-pdf.ts";

const reading = startReadingProcess();
const task = { ...READING_LIMITS, request: { work: "extract" } } as const;
await reading.run({ ...task, bytes: await makePdf([{ text: "Jane Roe", x: 40, y: 60 }]) });
if (process.argv[2] === "busy") void reading.run({ ...task, bytes: makeEndlessPdf() });
process.stdout.write(`${reading.pid}\n`);
