import { deflateRawSync } from "node:zlib";

export interface RawEntry {
  name: string;
  content?: string | Buffer;
  /** What the headers say of the content's size when that is not the truth. */
  claimedBytes?: number;
  /** Of the entry whose bytes are this one's too. */
  sharedWith?: number;
  /** As in `stat`: 0o120777 is a link. */
  unixMode?: number;
}

const METHOD_DEFLATE = 8;
const UNIX = 3;

/** A ZIP of hand-written headers, for what no library writes. */
export function makeRawZip(entries: readonly RawEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  const places: { at: number; packed: Buffer; size: number }[] = [];
  let at = 0;
  for (const { name, content = "", claimedBytes, sharedWith, unixMode = 0o100644 } of entries) {
    const raw = Buffer.from(content as string);
    const own = { at, packed: deflateRawSync(raw), size: claimedBytes ?? raw.length };
    const place = sharedWith === undefined ? own : places[sharedWith]!;
    places.push(place);
    const fileName = Buffer.from(name);
    if (place === own) {
      const local = Buffer.alloc(30);
      local.writeUInt32LE(0x04034b50, 0);
      local.writeUInt16LE(20, 4);
      local.writeUInt16LE(METHOD_DEFLATE, 8);
      local.writeUInt32LE(place.packed.length, 18);
      local.writeUInt32LE(place.size, 22);
      local.writeUInt16LE(fileName.length, 26);
      locals.push(local, fileName, place.packed);
      at += local.length + fileName.length + place.packed.length;
    }
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE((UNIX << 8) | 20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(METHOD_DEFLATE, 10);
    entry.writeUInt32LE(place.packed.length, 20);
    entry.writeUInt32LE(place.size, 24);
    entry.writeUInt16LE(fileName.length, 28);
    entry.writeUInt32LE((unixMode << 16) >>> 0, 38);
    entry.writeUInt32LE(place.at, 42);
    directory.push(entry, fileName);
  }
  const records = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(records.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, records, end]));
}
