import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROOT = new URL("../", import.meta.url);
const STATES = ["covered", "n/a", "operator", "open"];

/** Requirements of levels 1 and 2 in OWASP ASVS 5.0.0: in each section they are the first so many. */
const LEVEL_2 = `
  1.1:2 1.2:9 1.3:11 1.4:3 1.5:2  2.1:3 2.2:3 2.3:4 2.4:1  3.2:2 3.3:4 3.4:6 3.5:5 3.7:2  4.1:3 4.2:1 4.3:2 4.4:4
  5.1:1 5.2:3 5.3:2 5.4:3  6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4  7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2  8.1:2 8.2:3 8.3:1 8.4:1
  9.1:3 9.2:4  10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3  11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1  12.1:3 12.2:2 12.3:4
  13.1:1 13.2:5 13.3:2 13.4:5  14.1:2 14.2:4 14.3:3  15.1:3 15.2:3 15.3:7  16.1:1 16.2:5 16.3:4 16.4:3 16.5:3  17.1:1 17.2:4 17.3:2`;

const text = readFileSync(new URL("docs/asvs.md", ROOT), "utf8");
const rows = [...text.matchAll(/^\| (\d+\.\d+\.\d+) \| (.+?) \| (\S+) \| (?:`(.+)`)? ?\|$/gm)].map(
  ([, item, here, state, file]) => ({ item: item!, here: here!, state: state!, file }),
);

test("docs/asvs.md has every requirement of levels 1 and 2, once", () => {
  const required = [...LEVEL_2.matchAll(/([\d.]+):(\d+)/g)].flatMap(([, section, count]) =>
    Array.from({ length: Number(count) }, (_, index) => `${section!}.${index + 1}`),
  );
  expect(required).toHaveLength(253);
  expect(rows.map(({ item }) => item)).toEqual(required);
});

test("each is covered by a test that is there, or says why not", () => {
  for (const { item, state, file } of rows) {
    expect([item, STATES.includes(state)]).toEqual([item, true]);
    if (state === "covered")
      expect([item, file !== undefined && existsSync(new URL(file, ROOT))]).toEqual([item, true]);
  }
});

test("the sum at the top is the sum", () => {
  const counts = STATES.map((state) => rows.filter((row) => row.state === state).length);
  expect(text).toContain(`| ${counts.join(" | ")} |`);
});
