import { fromBuffer, type Entry, type ZipFile } from "yauzl";
import { DomainError } from "../../errors.ts";

/** What yauzl 3 has and its published types, of version 2, don't know. */
interface IterableZip {
  eachEntry(): AsyncIterable<Entry>;
  openReadStreamPromise(entry: Entry): Promise<AsyncIterable<Buffer>>;
}

const MAX_ENTRIES = 2_000;
const MAX_PART_BYTES = 40e6;
const MAX_TOTAL_BYTES = 80e6;
/** Word's XML deflates about tenfold; a hundred and fifty times is a bomb. Small parts may be as regular as they like. */
const MAX_RATIO = 150;
const RATIO_FROM_BYTES = 1e6;

const LOCAL_HEADER_BYTES = 30;

/**
 * The wanted parts of a ZIP, inflated while being counted: what the directory says of sizes is not believed. Refused are
 * names that lead out of the archive, the same name twice, whatever its case, and entries that share bytes.
 *
 * @throws DomainError `document_corrupt`, `document_too_large`, `document_encrypted`
 */
export async function readZip(bytes: Uint8Array, wants: (name: string) => boolean): Promise<Map<string, Uint8Array>> {
  try {
    return await inflateParts(bytes, wants);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError("document_corrupt", "its parts cannot be unpacked", { cause: error });
  }
}

async function inflateParts(bytes: Uint8Array, wants: (name: string) => boolean): Promise<Map<string, Uint8Array>> {
  const zip = await open(bytes);
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    if (entries.length > MAX_ENTRIES) throw tooLarge();
    if (entry.isEncrypted()) throw new DomainError("document_encrypted", "its parts are encrypted");
  }
  refuseSharedPlaces(entries);
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries) {
    if (!wants(entry.fileName)) continue;
    const part = await inflate(zip, entry);
    total += part.length;
    if (total > MAX_TOTAL_BYTES) throw tooLarge();
    parts.set(entry.fileName, part);
  }
  return parts;
}

function refuseSharedPlaces(entries: readonly Entry[]): void {
  if (new Set(entries.map(({ fileName }) => fileName.toLowerCase())).size < entries.length) {
    throw new DomainError("document_corrupt", "two of its parts have one name");
  }
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    if (entry.relativeOffsetOfLocalHeader < end) throw new DomainError("document_corrupt", "its parts share bytes");
    end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_BYTES + entry.compressedSize;
  }
}

function open(bytes: Uint8Array): Promise<ZipFile & IterableZip> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(error) : resolve(zip as ZipFile & IterableZip),
    );
  });
}

async function inflate(zip: IterableZip, entry: Entry): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    const ratio = size / Math.max(1, entry.compressedSize);
    if (size > MAX_PART_BYTES || (size > RATIO_FROM_BYTES && ratio > MAX_RATIO)) throw tooLarge();
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

function tooLarge(): DomainError {
  return new DomainError("document_too_large", "its parts are too large when unpacked");
}
