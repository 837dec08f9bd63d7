/**
 * Where a picture ends by its own structure: what is appended to it, another program may read as something else.
 * Infinity: its structure breaks off. Null: it is not walked, as JPEG, to which phones append a second picture or a film.
 */
export function findPictureEnd(bytes: Uint8Array, container: string): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (container === "png") return findPngEnd(view);
    if (container === "gif") return findGifEnd(view);
    if (container === "webp") return 8 + view.getUint32(4, true) + (view.getUint32(4, true) % 2);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return Infinity;
    throw error;
  }
}

const PNG_SIGNATURE_BYTES = 8;
const IEND = 0x49454e44;

/** Chunks: length, type, data, checksum. */
function findPngEnd(view: DataView): number {
  for (let at = PNG_SIGNATURE_BYTES; ;) {
    const next = at + 12 + view.getUint32(at);
    if (view.getUint32(at + 4) === IEND) return next;
    at = next;
  }
}

/** Header, then blocks of sub-blocks, then a semicolon. */
function findGifEnd(view: DataView): number {
  const tableBytes = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + tableBytes(view.getUint8(10));
  const skipSubBlocks = () => {
    for (let size = view.getUint8(at); size > 0; size = view.getUint8(at)) at += size + 1;
    at += 1;
  };
  while (view.getUint8(at) !== 0x3b) {
    const isImage = view.getUint8(at) === 0x2c;
    at += isImage ? 10 + tableBytes(view.getUint8(at + 9)) + 1 : 2;
    skipSubBlocks();
  }
  return at + 1;
}
