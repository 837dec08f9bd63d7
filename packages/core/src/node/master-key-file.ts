import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { type MasterKey, readMasterKeys } from "./master-key.ts";

const KEY_BYTES = 32;

/** Adds a random key as the newest version. @returns the version */
export function addMasterKeyVersion(file: string): number {
  const keys = readMasterKeys(file);
  const version = keys.at(-1)!.version + 1;
  replaceMasterKeys(file, [...keys, { version, key: randomBytes(KEY_BYTES) }]);
  return version;
}

/** What these versions wrapped opens no more, backups of the database included. */
export function removeMasterKeyVersions(file: string, versions: readonly number[]): void {
  replaceMasterKeys(
    file,
    readMasterKeys(file).filter(({ version }) => !versions.includes(version)),
  );
}

/** The old text or the new one whatever happens, for its owner's eyes only. */
function replaceMasterKeys(linkOrFile: string, keys: readonly MasterKey[]): void {
  // A link stays a link.
  const file = realpathSync(linkOrFile);
  const folder = path.dirname(file);
  const draft = path.join(folder, `.${path.basename(file)}.${process.pid}`);
  // One that a killed process of this id left behind has its mode, and could be somebody's.
  rmSync(draft, { force: true });
  try {
    const { uid, gid } = statSync(file);
    const handle = openSync(draft, "wx", 0o600);
    try {
      writeSync(handle, keys.map(({ version, key }) => `${version} ${key.toString("base64")}\n`).join(""));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    // Rotated by root, it must stay readable for the account that serves.
    if (statSync(draft).uid !== uid) chownSync(draft, uid, gid);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  syncFolder(folder);
}

/** The rename outlives a power cut. Windows opens no folders, and needs not. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
