// The running product: seconds a resume, jobs a second with one worker, API requests a second.
// `node bench/service.ts RESUME...`
import { readFile } from "node:fs/promises";
import path from "node:path";
import { Groundwork } from "@groundwork/sdk";
import { startProduct } from "./product.ts";
import { percentile, printTable } from "./table.ts";

const CLIENTS = 20;
const SECONDS = 5;

const files = process.argv.slice(2);
if (files.length === 0) throw new Error("usage: node bench/service.ts RESUME...");
const resumes = await Promise.all(files.map(async (file) => new File([await readFile(file)], path.basename(file))));

await using product = await startProduct();
const baseUrl = await product.startApi();
await product.startWorker();
const client = new Groundwork({ baseUrl });
await client.auth.signUp({ name: "Bench", email: "bench@example.com", password: "correct horse battery" });

const outcome = (file: File) =>
  client.analyze(file).then(
    () => "completed",
    (error: { reason?: string }) => error.reason ?? "error",
  );

const oneByOne: number[] = [];
for (const resume of resumes) {
  const start = performance.now();
  await outcome(resume);
  oneByOne.push((performance.now() - start) / 1000);
}
printTable("One resume at a time: upload to profile, seconds", [
  {
    resumes: resumes.length,
    median: percentile(oneByOne, 0.5).toFixed(2),
    p95: percentile(oneByOne, 0.95).toFixed(2),
    worst: Math.max(...oneByOne).toFixed(2),
  },
]);

const start = performance.now();
const outcomes = await Promise.all(resumes.map(outcome));
const seconds = (performance.now() - start) / 1000;
printTable("All at once, one worker", [
  {
    jobs: resumes.length,
    completed: outcomes.filter((result) => result === "completed").length,
    seconds: seconds.toFixed(1),
    "jobs/s": (resumes.length / seconds).toFixed(2),
  },
]);

const CALLS: Record<string, () => Promise<unknown>> = {
  "GET /health": () => fetch(`${baseUrl}/health`).then((response) => response.text()),
  "auth.me": () => client.auth.me(),
  "jobs.list (20 rows)": () => client.jobs.list(),
};
const rows = [];
for (const [call, run] of Object.entries(CALLS)) {
  const latencies: number[] = [];
  const end = performance.now() + SECONDS * 1000;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() < end) {
        const began = performance.now();
        await run();
        latencies.push(performance.now() - began);
      }
    }),
  );
  rows.push({
    call,
    "requests/s": Math.round(latencies.length / SECONDS),
    "p50 ms": percentile(latencies, 0.5).toFixed(1),
    "p99 ms": percentile(latencies, 0.99).toFixed(1),
  });
}
printTable(`API, ${CLIENTS} clients in the same process as the load, ${SECONDS} s each`, rows);
