import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createReadingPool } from "@groundwork/core/node";
import { expect, test } from "vitest";
import { makeDocuments } from "../bench/corpus/make-documents.ts";

const COUNT = 60;
/** A seed that no score is taken with. */
const SEED = "clean";
/** What is hidden is the question here, not how long a scan takes on a busy machine. */
const TIMEOUT_MILLISECONDS = 60_000;

async function findHidden(documents: AsyncIterable<{ name: string; bytes: Uint8Array }>) {
  const pool = createReadingPool({ size: 1 });
  const found: { name: string; hidden: string[] }[] = [];
  let read = 0;
  try {
    for await (const { name, bytes } of documents) {
      const { hidden } = await pool.extract(bytes, { timeoutMilliseconds: TIMEOUT_MILLISECONDS });
      read += 1;
      if (hidden.length > 0) found.push({ name, hidden: hidden.map(({ reason, text }) => `${reason}: ${text}`) });
    }
  } finally {
    await pool.close();
  }
  return { read, found };
}

async function* makeCleanDocuments() {
  for await (const { truth, bytes } of makeDocuments({ seed: SEED, count: COUNT })) {
    yield { name: `${truth.id} (${truth.theme})`, bytes };
  }
}

async function* readCases(folder: string) {
  for (const id of readdirSync(folder).sort()) {
    const name = ["resume.pdf", "resume.docx"].find((candidate) => existsSync(path.join(folder, id, candidate)));
    if (name !== undefined) yield { name: id, bytes: new Uint8Array(readFileSync(path.join(folder, id, name))) };
  }
}

test("nothing in sixty documents without an attack is called hidden", async () => {
  expect(await findHidden(makeCleanDocuments())).toEqual({ read: COUNT, found: [] });
});

const shared = process.env["GROUNDWORK_RESUMES"];
test.skipIf(shared === undefined)("nor in a labelled set that is at hand", async () => {
  const root = shared ?? "";
  const cases = existsSync(path.join(root, "cases")) ? path.join(root, "cases") : root;
  const { read, found } = await findHidden(readCases(cases));
  expect(read).toBeGreaterThan(0);
  expect(found).toEqual([]);
});
