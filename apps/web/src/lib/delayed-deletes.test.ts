import { expect, test } from "vitest";
import { createDelayedDeletes } from "./delayed-deletes.ts";

function createRecorder(remove: (ids: string[]) => Promise<void> = async () => {}) {
  const asked: string[][] = [];
  const failures: unknown[] = [];
  const deletes = createDelayedDeletes({
    remove: async (ids) => {
      asked.push(ids);
      await remove(ids);
    },
    onFailed: async (error) => void failures.push(error),
  });
  return { deletes, asked, failures };
}

test("a row is hidden at once and asked for only when it is sent", async () => {
  const { deletes, asked } = createRecorder();
  deletes.putOff(["1", "2"]);
  expect([...deletes.hidden()]).toEqual(["1", "2"]);
  expect(asked).toEqual([]);
  await deletes.send(["1", "2"]);
  expect(asked).toEqual([["1", "2"]]);
  expect(deletes.hidden().size).toBe(0);
});

test("what is taken back is shown again and never asked for", async () => {
  const { deletes, asked } = createRecorder();
  deletes.putOff(["1", "2", "3"]);
  expect(deletes.keep(["2"])).toBe(true);
  await deletes.send(["1", "2", "3"]);
  expect(asked).toEqual([["1", "3"]]);
});

test("a row stays hidden while its request is under way, and can't be taken back then", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { deletes } = createRecorder(() => promise);
  deletes.putOff(["1"]);
  const sent = deletes.send(["1"]);
  expect(deletes.keep(["1"])).toBe(false);
  expect(deletes.hidden().has("1")).toBe(true);
  resolve();
  await sent;
  expect(deletes.hidden().has("1")).toBe(false);
});

test("rows of a request that fails come back, and it is said why", async () => {
  const away = new Error("away");
  const { deletes, failures } = createRecorder(() => Promise.reject(away));
  deletes.putOff(["1"]);
  await deletes.send(["1"]);
  expect(deletes.hidden().size).toBe(0);
  expect(failures).toEqual([away]);
});

test("leaving sends all that are put off, a hundred in one request, each once", async () => {
  const { deletes, asked } = createRecorder();
  deletes.putOff(Array.from({ length: 150 }, (_, index) => String(index)));
  await deletes.send();
  await deletes.send();
  expect(asked.map((ids) => ids.length)).toEqual([100, 50]);
});

test("a page hears of every change, until it stops listening", () => {
  const { deletes } = createRecorder();
  let changes = 0;
  const stop = deletes.subscribe(() => (changes += 1));
  deletes.putOff(["1"]);
  deletes.keep(["1"]);
  stop();
  deletes.putOff(["2"]);
  expect(changes).toBe(2);
});
