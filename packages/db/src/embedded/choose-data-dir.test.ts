import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { chooseDataDir } from "./choose-data-dir.ts";

const isRoot = process.getuid?.() === 0;
let repositoryRoot: string;

beforeEach(() => {
  repositoryRoot = path.join(mkdtempSync(path.join(tmpdir(), "choose-")), "a repository");
  mkdirSync(repositoryRoot);
});

afterEach(() => {
  rmSync(path.dirname(repositoryRoot), { recursive: true });
});

test("a configured folder is taken as it is, a relative one from the repository", () => {
  expect(chooseDataDir({ configured: "/srv/data", repositoryRoot })).toEqual({ dataDir: "/srv/data", note: null });
  expect(chooseDataDir({ configured: "data", repositoryRoot }).dataDir).toBe(path.join(repositoryRoot, "data"));
});

test("without one it is .data in the repository, where the server can reach it", () => {
  chmodSync(path.dirname(repositoryRoot), 0o755);
  expect(chooseDataDir({ configured: undefined, repositoryRoot })).toEqual({
    dataDir: path.join(repositoryRoot, ".data"),
    note: null,
  });
});

test.runIf(isRoot)(
  "as root, a repository that only root can enter has its data in a system folder, and says so",
  () => {
    chmodSync(path.dirname(repositoryRoot), 0o700);
    const chosen = chooseDataDir({ configured: undefined, repositoryRoot });
    expect(chosen.dataDir).toMatch(/^\/var\/lib\/groundwork\/[0-9a-f]{12}$/);
    expect(chosen.note).toContain(chosen.dataDir);
    const other = chooseDataDir({ configured: undefined, repositoryRoot: `${repositoryRoot} too` });
    expect(other.dataDir).not.toBe(chosen.dataDir);
  },
);
