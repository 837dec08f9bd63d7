// What row-level security costs, over HTTP: the same API server with it (reads in one Sync), with it in pipelined
// transactions, and without any, its policies off and its queries plain. `pnpm bench:rls`
import { Agent, get } from "node:http";
import { createDatabaseClient, insertJob } from "@groundwork/db";
import type { DatabaseUrls } from "@groundwork/db/setup";
import { Groundwork } from "@groundwork/sdk";
import { sql } from "kysely";
import { type BenchProduct, startProduct } from "./product.ts";
import { makeResume } from "./rls/make-resume.ts";
import { VARIANTS, type Variant } from "./rls/variants.ts";
import { percentile, printTable } from "./table.ts";

const CLIENTS = 8;
const SLICE_MILLISECONDS = 300;
const ROUNDS = 15;
const ROWS = 20;

interface Target {
  baseUrl: string;
  cookie: string;
  jobId: string;
}

/** Someone with a read resume, twenty jobs and twenty saved questions. */
async function seed(
  product: BenchProduct,
  { baseUrl, urls }: { baseUrl: string; urls: DatabaseUrls },
): Promise<Omit<Target, "baseUrl">> {
  const worker = await product.startWorker({ env: { WORKER_DATABASE_URL: urls.workerUrl } });
  let cookie = "";
  const client = new Groundwork({
    baseUrl,
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
      return response;
    },
  });
  const user = await client.auth.signUp({
    name: "Bench",
    email: "bench@example.com",
    password: "correct horse battery",
  });
  const { jobId, uploadId } = await client.analyze(new File([await makeResume()], "resume.pdf"));
  for (const question of await client.questions.generate({ jobId, count: ROWS })) {
    await client.questions.save(question.id);
  }
  worker.kill("SIGTERM");
  const database = createDatabaseClient({ url: urls.apiUrl, masterKeys: product.masterKeys });
  await database.asUser(user.id, async (scope) => {
    for (let i = 1; i < ROWS; i++) await insertJob(scope, uploadId);
  });
  await database.close();
  return { cookie, jobId };
}

async function removePolicies({ masterKeys }: BenchProduct, { migrationUrl }: DatabaseUrls): Promise<void> {
  const owner = createDatabaseClient({ url: migrationUrl, masterKeys });
  await sql`do $$ declare name regclass; begin
    for name in select oid from pg_class where relrowsecurity loop
      execute format('alter table %s disable row level security', name);
    end loop;
  end $$`.execute(owner.db);
  await owner.close();
}

const CALLS = {
  "auth.me": () => "auth.me",
  "jobs.get": ({ jobId }: Target) => `jobs.get?input=${encodeURIComponent(JSON.stringify({ jobId }))}`,
  "jobs.list": () => `jobs.list?input=${encodeURIComponent(JSON.stringify({ limit: ROWS }))}`,
  "profiles.get": ({ jobId }: Target) => `profiles.get?input=${encodeURIComponent(JSON.stringify({ jobId }))}`,
  "questions.saved": () => `questions.saved?input=${encodeURIComponent(JSON.stringify({ limit: ROWS }))}`,
};
type Call = keyof typeof CALLS;

const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });

function ask({ baseUrl, cookie }: Target, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(`${baseUrl}/trpc/${path}`, { agent, headers: { cookie } }, (response) => {
      let length = 0;
      response.on("data", (chunk: Buffer) => (length += chunk.length));
      response.on("end", () => {
        if (response.statusCode === 200) resolve(length);
        else reject(new Error(`${path}: ${response.statusCode}`));
      });
    }).on("error", reject);
  });
}

/** @returns how long each request took, in milliseconds */
async function load(target: Target, path: string): Promise<number[]> {
  const latencies: number[] = [];
  const end = performance.now() + SLICE_MILLISECONDS;
  const one = async () => {
    while (performance.now() < end) {
      const began = performance.now();
      await ask(target, path);
      latencies.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, one));
  return latencies;
}

await using product = await startProduct();
const bare = await product.addDatabase("without");
await removePolicies(product, bare);

const startVariant = (variant: Variant, { apiUrl }: DatabaseUrls) =>
  product.startApi({
    env: { DATABASE_URL: apiUrl, BENCH_VARIANT: variant },
    nodeOptions: ["--import", new URL("rls/preload.ts", import.meta.url).href],
  });
const targets = new Map<Variant, Target>();
for (const [urls, variants] of [
  [product.urls, ["product", "transaction"]],
  [bare, ["none", "prepared"]],
] as const) {
  const baseUrls = await Promise.all(variants.map((variant) => startVariant(variant, urls)));
  const seeded = await seed(product, { baseUrl: baseUrls[0]!, urls });
  for (const [index, variant] of variants.entries()) targets.set(variant, { baseUrl: baseUrls[index]!, ...seeded });
}

/** Slices of one call, by variant. Of each round the order is another, so that a noisy moment hits each alike. */
async function measure(toPath: (target: Target) => string): Promise<Map<Variant, number[][]>> {
  const slices = new Map<Variant, number[][]>([...targets.keys()].map((variant) => [variant, []]));
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    const order = [...targets];
    for (const [variant, target] of [...order.slice(round % order.length), ...order.slice(0, round % order.length)]) {
      const slice = await load(target, toPath(target));
      if (round > 0) slices.get(variant)!.push(slice);
    }
  }
  return slices;
}

const ratios = new Map<Variant, number[]>();
for (const [call, toPath] of Object.entries(CALLS) as [Call, (target: Target) => string][]) {
  const slices = await measure(toPath);
  const base = slices.get("none")!;
  const rows = [...slices].map(([variant, each]) => {
    // Against the slice of the same round: the median of these says more than the sums where others use the machine too.
    const ratio = percentile(
      each.map((slice, round) => slice.length / base[round]!.length),
      0.5,
    );
    if (call !== "auth.me") ratios.set(variant, [...(ratios.get(variant) ?? []), ratio]);
    const latencies = each.flat();
    return {
      security: VARIANTS[variant],
      "requests/s": Math.round((latencies.length * 1000) / (ROUNDS * SLICE_MILLISECONDS)),
      "p50 ms": percentile(latencies, 0.5).toFixed(2),
      "p99 ms": percentile(latencies, 0.99).toFixed(2),
      ratio: ratio.toFixed(2),
    };
  });
  const target = targets.get("product")!;
  const bytes = await ask(target, toPath(target));
  printTable(`${call}: ${bytes} bytes, ${CLIENTS} clients, ${ROUNDS} slices of ${SLICE_MILLISECONDS} ms each`, rows);
}
printTable(
  "The four that read what is owned: geometric mean of their ratios",
  [...ratios].map(([variant, each]) => ({
    security: VARIANTS[variant],
    ratio: Math.exp(each.reduce((sum, ratio) => sum + Math.log(ratio), 0) / each.length).toFixed(2),
  })),
);
agent.destroy();
