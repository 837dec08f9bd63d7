import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readMasterKeys } from "@groundwork/core/node";
import { afterEach, beforeEach, expect, test } from "vitest";
import { chooseMasterKey, prepareMasterKey, preparePasswords } from "./secrets.ts";

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
  const key = readMasterKeys(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const saidOnce = said.length;
  expect(said.join("\n")).toMatch(/^WARNING: made .*\nkeep a copy/);
  expect(readMasterKeys(prepareMasterKey({ dataDir, configured: undefined, say }))).toEqual(key);
  expect(said).toHaveLength(saidOnce);
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

test("a master key from the environment is passed on, and no file is made; told both ways is refused", () => {
  const env = { GROUNDWORK_MASTER_KEY: "1 key" };
  expect(chooseMasterKey({ dataDir, env, say })).toEqual(env);
  expect(existsSync(path.join(dataDir, "master.key"))).toBe(false);
  const both = { ...env, GROUNDWORK_MASTER_KEY_FILE: "master.key" };
  expect(() => chooseMasterKey({ dataDir, env: both, say })).toThrow("not both");
});

test("each role has a password of its own, the same at every start", () => {
  const passwords = preparePasswords(dataDir);
  expect(new Set(Object.values(passwords)).size).toBe(4);
  expect(preparePasswords(dataDir)).toEqual(passwords);
  const file = path.join(dataDir, "database-passwords.json");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(passwords);
});
