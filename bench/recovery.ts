// How long a job takes to run again after its worker, the only one, was killed -9 in each stage.
// `node bench/recovery.ts RESUME`
import { readFile } from "node:fs/promises";
import path from "node:path";
import { Groundwork, type JobStatus } from "@groundwork/sdk";
import { startProduct } from "./product.ts";
import { printTable } from "./table.ts";

const STAGES: JobStatus[] = ["extracting_text", "chunking", "generating_embeddings", "analyzing"];

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("usage: node bench/recovery.ts RESUME");
const resume = new File([await readFile(file)], path.basename(file));

await using product = await startProduct();
const client = new Groundwork({ baseUrl: await product.startApi() });
await client.auth.signUp({ name: "Bench", email: "bench@example.com", password: "correct horse battery" });

const rows = [];
for (const stage of STAGES) {
  let worker = await product.startWorker();
  const upload = await client.uploads.create(resume);
  const { jobId } = await client.jobs.create(upload.id);
  let killedAt = 0;
  let claimedAt = 0;
  let last;
  for await (const { job } of client.jobs.watch(jobId)) {
    last = job;
    if (killedAt === 0 && job.status === stage) {
      worker.kill("SIGKILL");
      killedAt = performance.now();
      worker = await product.startWorker();
    } else if (killedAt > 0 && claimedAt === 0 && job.attempt > 1) {
      claimedAt = performance.now();
    }
  }
  const after = claimedAt === 0 ? "was done already" : ((claimedAt - killedAt) / 1000).toFixed(1);
  rows.push({
    "killed in": stage,
    "runs again after, s": after,
    ends: last?.status ?? "",
    attempts: last?.attempt ?? 0,
  });
  worker.kill("SIGTERM");
}
printTable("Recovery of a killed worker's job", rows);
