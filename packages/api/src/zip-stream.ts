import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

export interface ZipEntry {
  /** Path within the archive. */
  name: string;
  /** Packed by itself already, as pictures and office files are. */
  isPacked?: boolean;
  chunks: AsyncIterable<Uint8Array>;
}

/** An archive as it is made: of an entry no more is held than a chunk. */
export async function* zipStream(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array, void, undefined> {
  const made: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    failure ??= error;
    made.push(chunk);
  });
  function* take() {
    if (failure) throw failure;
    yield* made.splice(0);
  }
  for await (const { name, isPacked = false, chunks } of entries) {
    const file = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    zip.add(file);
    for await (const chunk of chunks) {
      file.push(chunk);
      yield* take();
    }
    file.push(new Uint8Array(0), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
