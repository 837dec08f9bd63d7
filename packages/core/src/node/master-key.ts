import { readFileSync } from "node:fs";

const KEY_BYTES = 32;

export interface MasterKey {
  /** From 1. */
  version: number;
  /** 32 bytes. */
  key: Buffer;
}

/** The keys that wrap every user's data key, old ones included. */
export interface MasterKeyring {
  /** Wraps new data keys. Read anew at each call: after a rotation no key may be wrapped by the one before. */
  newest(): MasterKey;
  /** Reads them anew when it does not know the version, so a rotation needs no restart. @throws when it still doesn't */
  get(version: number): Buffer;
}

/**
 * One key a line, `VERSION BASE64`; a single line may be the key alone, which is version 1.
 * @param source - names the text in errors, which never hold a part of it.
 * @returns by version, ascending.
 * @throws a sentence for the operator: nothing there, a key that is not 32 bytes or can't be random, a version given twice
 */
export function parseMasterKeys(text: string, source: string): MasterKey[] {
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  if (lines.length === 0) throw new Error(`${source} is empty: it must hold the master key, 32 random bytes in base64`);
  const keys = lines.map((line) => parseLine(line, { source, isAlone: lines.length === 1 }));
  for (const [at, { version, key }] of keys.entries()) {
    const twin = keys.slice(0, at).find((other) => other.version === version || other.key.equals(key));
    if (twin?.version === version) throw new Error(`${source} has two keys of version ${version}`);
    if (twin) throw new Error(`${source} has the same key as version ${twin.version} and as version ${version}`);
  }
  return keys.sort((a, b) => a.version - b.version);
}

function parseLine(line: string, { source, isAlone }: { source: string; isAlone: boolean }): MasterKey {
  const words = line.split(/\s+/);
  const [version = "", encoded = "", ...rest] = isAlone && words.length === 1 ? ["1", line] : words;
  const key = Buffer.from(encoded, "base64");
  const isKey = key.length === KEY_BYTES && key.toString("base64") === encoded;
  if (!isKey || !/^[1-9]\d{0,8}$/.test(version) || rest.length > 0) {
    throw new Error(`${source} must hold 32 bytes in base64, or a line \`VERSION BASE64\` for each key`);
  }
  // Random bytes repeat one of them 31 times with a chance of 2^-240: it is a placeholder, such as zeros.
  if (key.every((byte) => byte === key[0])) {
    throw new Error(
      `${source}: the key of version ${version} is one byte repeated. Make a random one: openssl rand -base64 32`,
    );
  }
  return { version: Number(version), key };
}

/** What a master key file holds. @throws as `parseMasterKeys`, and when it can't be read */
export function readMasterKeys(file: string): MasterKey[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`the master key can't be read from ${file} (${code}): put it back from your backup`, {
      cause: error,
    });
  }
  return parseMasterKeys(text, file);
}

/**
 * @param options - the file's path, or what stands in the environment: exactly one of them.
 * @throws as `readMasterKeys`
 */
export function openMasterKeyring({
  file,
  text,
}: {
  file?: string | undefined;
  text?: string | undefined;
}): MasterKeyring {
  if ((file === undefined) === (text === undefined)) {
    throw new Error("set GROUNDWORK_MASTER_KEY_FILE or GROUNDWORK_MASTER_KEY, one of the two");
  }
  const source = file ?? "GROUNDWORK_MASTER_KEY";
  const read = () => (file === undefined ? parseMasterKeys(text!, source) : readMasterKeys(file));
  let keys = read();
  const find = (version: number) => keys.find((each) => each.version === version)?.key;
  return {
    newest() {
      keys = read();
      return keys.at(-1)!;
    },
    get(version) {
      const known = find(version);
      if (known) return known;
      keys = read();
      const found = find(version);
      if (!found)
        throw new Error(`${source} has no master key of version ${version}, which data keys are wrapped with`);
      return found;
    },
  };
}
