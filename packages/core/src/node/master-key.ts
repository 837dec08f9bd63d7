import { readFileSync } from "node:fs";

/** The 32 bytes that wrap every user's data key, kept base64 in a file. @throws when the file holds anything else */
export function readMasterKey(path: string): Buffer {
  const key = Buffer.from(readFileSync(path, "utf8").trim(), "base64");
  if (key.length !== 32) throw new Error(`${path} must hold 32 bytes in base64`);
  return key;
}
