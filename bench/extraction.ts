// node bench/extraction.ts FOLDER [--rounds N]
// What reading costs: text PDFs cold (with the start of the reading process) and warm, beside pdftotext as a floor; two
// hundred documents in a row; scans by the page; and a bomb. CPU seconds and memory are read from /proc: Linux only.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { DomainError, parseResume } from "@groundwork/core";
import { createReadingPool, type ReadingPool } from "@groundwork/core/node";
import { makeFlateBomb } from "@groundwork/core/testing";
import { percentile, printTable } from "./table.ts";

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: { rounds: { type: "string", default: "3" } },
  allowPositionals: true,
});
const folder = positionals[0] ?? process.env.GROUNDWORK_RESUMES;
if (folder === undefined) {
  console.error("usage: node bench/extraction.ts FOLDER [--rounds N]");
  process.exit(2);
}
const rounds = Number(values.rounds);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.pdf$/i.test(name))
  .sort()
  .map((name) => ({ name, path: join(folder, name), bytes: new Uint8Array(readFileSync(join(folder, name))) }));

const TICKS_A_SECOND = 100;

function childIds(): string[] {
  return readdirSync("/proc/self/task").flatMap((thread) =>
    readFileSync(`/proc/self/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
  );
}

/** User and system time of a running process, in seconds. */
function cpuSecondsOf(pid: string): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

function residentMegabytes(pid: string): number {
  try {
    return Math.round(Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1_000);
  } catch {
    return 0;
  }
}

/** Of the parent and of its children that are running. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + childIds().reduce((sum, pid) => sum + cpuSecondsOf(pid), 0);
}

interface Cost {
  wall: number;
  cpu: number;
}

async function measure(work: () => Promise<unknown>): Promise<Cost> {
  const [started, cpuBefore] = [performance.now(), cpuSeconds()];
  await work();
  return { wall: (performance.now() - started) / 1_000, cpu: cpuSeconds() - cpuBefore };
}

async function toProfile(pool: ReadingPool, bytes: Uint8Array): Promise<void> {
  parseResume(await pool.extract(bytes), { asOf: "2026-01" });
}

function toRow(name: string, costs: readonly Cost[]) {
  const cpu = costs.map((cost) => cost.cpu);
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return {
    what: name,
    documents: costs.length,
    "CPU s mean": mean(cpu).toFixed(3),
    "CPU s 95 %": percentile(cpu, 0.95).toFixed(3),
    "wall s mean": mean(costs.map((cost) => cost.wall)).toFixed(3),
  };
}

const pool = createReadingPool({ size: 1, maxIdleBytes: 590e6 });
const texts: typeof files = [];
const scans: { name: string; pages: number; cost: Cost }[] = [];
for (const file of files) {
  let pages = 0;
  const cost = await measure(async () => {
    const document = await pool.extract(file.bytes, { onPage: () => (pages += 1) }).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
    });
    if (document && pages === 0) texts.push(file);
  });
  if (pages > 0) scans.push({ name: file.name, pages, cost });
}

const floor = texts.map(({ path }): Cost => {
  const started = performance.now();
  const before = process.resourceUsage();
  spawnSync("pdftotext", ["-layout", path, "-"]);
  const after = process.resourceUsage();
  const cpu = (after.userCPUTime + after.systemCPUTime - before.userCPUTime - before.systemCPUTime) / 1e6;
  return { wall: (performance.now() - started) / 1_000, cpu };
});

const cold: Cost[] = [];
for (const { bytes } of texts) {
  const fresh = createReadingPool({ size: 1 });
  cold.push(await measure(() => toProfile(fresh, bytes)));
  await fresh.close();
}

const warm: Cost[] = [];
for (let round = 0; round < rounds; round++) {
  for (const { bytes } of texts) {
    const [before] = childIds();
    const cost = await measure(() => toProfile(pool, bytes));
    // A recycled process would count as less than nothing.
    if (before !== undefined && childIds().includes(before)) warm.push(cost);
  }
}

printTable("Text PDF to profile", [
  toRow("pdftotext -layout (its own CPU not counted)", floor),
  toRow("cold, with the start of the process", cold),
  toRow("warm", warm),
]);

const residents: { "after document": number; "reading process MB": number; "this process MB": number }[] = [];
for (let count = 1; count <= 200; count++) {
  await toProfile(pool, texts[count % texts.length]!.bytes);
  if (![1, 50, 100, 150, 200].includes(count)) continue;
  const child = Math.max(0, ...childIds().map(residentMegabytes));
  residents.push({
    "after document": count,
    "reading process MB": child,
    "this process MB": residentMegabytes(String(process.pid)),
  });
}
printTable("Two hundred documents in a row, a new process every fifty", residents);

printTable(
  "Scans",
  scans.map(({ name, pages, cost }) => ({
    name,
    pages,
    "CPU s a page": (cost.cpu / pages).toFixed(2),
    "wall s a page": (cost.wall / pages).toFixed(2),
  })),
);

const bomb = await makeFlateBomb();
await pool.close();
const bombed = createReadingPool({ size: 1 });
await bombed.extract(texts[0]!.bytes);
let peak = 0;
const [victim] = childIds();
const sampling = setInterval(() => (peak = Math.max(peak, residentMegabytes(victim!))), 5);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const started = performance.now();
const outcome = await bombed.extract(bomb).then(
  () => "read",
  (error: unknown) => (error as DomainError).code,
);
const seconds = (performance.now() - started) / 1_000;
clearInterval(sampling);
printTable("A bomb", [
  {
    bytes: bomb.length,
    outcome,
    "s until killed": seconds.toFixed(2),
    "peak MB": peak,
    "longest this process stood still, ms": Math.round(delay.max / 1e6),
    "processes left": childIds().length,
  },
]);
await bombed.close();
