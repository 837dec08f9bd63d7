import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addMasterKeyVersion, removeMasterKeyVersions } from "./master-key-file.ts";
import { openMasterKeyring, parseMasterKeys, readMasterKeys } from "./master-key.ts";

const makeKey = (name: string) => createHash("sha256").update(name).digest();
const [first, second] = [makeKey("first"), makeKey("second")];
const [firstText, secondText] = [first.toString("base64"), second.toString("base64")];

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "master-key-"));
  file = path.join(folder, "master.key");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the text of a master key", () => {
  test("may be the key alone: version 1", () => {
    expect(parseMasterKeys(`${firstText}\n`, "here")).toEqual([{ version: 1, key: first }]);
  });

  test("may have a line for each version, in any order", () => {
    expect(parseMasterKeys(`12 ${secondText}\r\n\n  3\t${firstText}`, "here")).toEqual([
      { version: 3, key: first },
      { version: 12, key: second },
    ]);
  });

  test.each([
    ["nothing", "", "is empty"],
    ["blank lines", " \n\n", "is empty"],
    ["a short key", Buffer.alloc(31, "abc").toString("base64"), "must hold 32 bytes"],
    ["a long key", Buffer.alloc(33, "abc").toString("base64"), "must hold 32 bytes"],
    ["hexadecimal", first.toString("hex"), "must hold 32 bytes"],
    ["a password", "correct horse battery staple", "must hold 32 bytes"],
    ["base64 with something in it that is not", `${firstText.slice(0, 9)}!${firstText.slice(9)}`, "must hold 32 bytes"],
    ["zeros", Buffer.alloc(32).toString("base64"), "one byte repeated"],
    [
      "a placeholder",
      `1 ${firstText}\n2 ${Buffer.alloc(32, 0x41).toString("base64")}`,
      "version 2 is one byte repeated",
    ],
    ["two bare keys", `${firstText}\n${secondText}`, "must hold 32 bytes"],
    ["version 0", `0 ${firstText}`, "must hold 32 bytes"],
    ["a version twice", `1 ${firstText}\n1 ${secondText}`, "two keys of version 1"],
    ["a key twice", `1 ${firstText}\n2 ${firstText}`, "the same key as version 1 and as version 2"],
  ])("ASVS 13.3.1: with %s is refused, and not told to anybody", (_what, text, sentence) => {
    let message = "";
    try {
      parseMasterKeys(text, "the file");
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain(sentence);
    expect(message).toContain("the file");
    for (const secret of text.split(/\s+/).filter((word) => word.length > 4)) expect(message).not.toContain(secret);
  });
});

describe("a keyring", () => {
  test("comes from a file or from the environment, never from both or neither", () => {
    writeFileSync(file, firstText);
    expect(openMasterKeyring({ file }).get(1)).toEqual(first);
    expect(openMasterKeyring({ text: `2 ${secondText}` }).newest()).toEqual({ version: 2, key: second });
    expect(() => openMasterKeyring({})).toThrow("GROUNDWORK_MASTER_KEY_FILE or GROUNDWORK_MASTER_KEY");
    expect(() => openMasterKeyring({ file, text: firstText })).toThrow("one of the two");
  });

  test("of a file that is not there says where it looked", () => {
    expect(() => openMasterKeyring({ file })).toThrow(`can't be read from ${file} (ENOENT)`);
  });

  test("reads the file again for a version it does not know, then gives up with the version's number", () => {
    writeFileSync(file, firstText);
    const keyring = openMasterKeyring({ file });
    expect(() => keyring.get(2)).toThrow("no master key of version 2");
    writeFileSync(file, `1 ${firstText}\n2 ${secondText}\n`);
    expect(keyring.get(2)).toEqual(second);
  });

  test("always knows the newest, and what it knew although the file is gone", () => {
    writeFileSync(file, firstText);
    const keyring = openMasterKeyring({ file });
    writeFileSync(file, `1 ${firstText}\n2 ${secondText}\n`);
    expect(keyring.newest()).toEqual({ version: 2, key: second });
    rmSync(file);
    expect(keyring.get(1)).toEqual(first);
    expect(() => keyring.newest()).toThrow("can't be read");
  });
});

describe("a master key file", () => {
  test("ASVS 13.3.4: gets a random newest version beside the others, for its owner's eyes only", () => {
    writeFileSync(file, firstText, { mode: 0o644 });
    expect(addMasterKeyVersion(file)).toBe(2);
    expect(addMasterKeyVersion(file)).toBe(3);
    const keys = readMasterKeys(file);
    expect(keys.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(keys[0]!.key).toEqual(first);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["master.key"]);
  });

  test("loses just the versions it is told to lose", () => {
    writeFileSync(file, `1 ${firstText}\n4 ${secondText}\n`);
    removeMasterKeyVersions(file, [1]);
    expect(readMasterKeys(file)).toEqual([{ version: 4, key: second }]);
  });

  test("behind a link is replaced there, and the link stays", () => {
    writeFileSync(file, firstText);
    const link = path.join(folder, "link");
    symlinkSync(file, link);
    addMasterKeyVersion(link);
    expect(readMasterKeys(file)).toHaveLength(2);
    expect(readFileSync(link)).toEqual(readFileSync(file));
    expect(readdirSync(folder).sort()).toEqual(["link", "master.key"]);
  });

  test("that is not one is left as it is", () => {
    writeFileSync(file, "not a key");
    expect(() => addMasterKeyVersion(file)).toThrow("must hold 32 bytes");
    expect(readFileSync(file, "utf8")).toBe("not a key");
  });
});
