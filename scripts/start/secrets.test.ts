import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readMasterKey } from "@groundwork/core/node";
import { afterEach, beforeEach, expect, test } from "vitest";
import { prepareMasterKey, preparePasswords } from "./secrets.ts";

let dataDir: string;
let said: string[];
const say = (line: string) => said.push(line);

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "secrets-"));
  said = [];
});

afterEach(() => rmSync(dataDir, { recursive: true }));

test("the master key is made once, for our eyes only, with a word about a backup", () => {
  const file = prepareMasterKey({ dataDir, configured: undefined, say });
  const key = readMasterKey(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("keep a copy");
  expect(readMasterKey(prepareMasterKey({ dataDir, configured: undefined, say }))).toEqual(key);
  expect(said).toHaveLength(1);
});

test("a lost master key is not replaced by one that can't read what is stored", () => {
  rmSync(prepareMasterKey({ dataDir, configured: undefined, say }));
  preparePasswords(dataDir);
  expect(() => prepareMasterKey({ dataDir, configured: undefined, say })).toThrow("from your backup");
});

test("a configured master key must be there", () => {
  const configured = path.join(dataDir, "elsewhere.key");
  expect(() => prepareMasterKey({ dataDir, configured, say })).toThrow("GROUNDWORK_MASTER_KEY_FILE");
});

test("each role has a password of its own, the same at every start", () => {
  const passwords = preparePasswords(dataDir);
  expect(new Set(Object.values(passwords)).size).toBe(4);
  expect(preparePasswords(dataDir)).toEqual(passwords);
  const file = path.join(dataDir, "database-passwords.json");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(passwords);
});
