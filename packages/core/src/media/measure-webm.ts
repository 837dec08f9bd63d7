/** Element ids of Matroska (RFC 9559) that lead to a block, and those that say when it is. */
const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;
const BLOCK_GROUP = 0xa0;
const INFO = 0x1549a966;
const TIMESTAMP_SCALE = 0x2ad7b1;
const CLUSTER_TIMESTAMP = 0xe7;
const SIMPLE_BLOCK = 0xa3;
const BLOCK = 0xa1;
const PARENTS = new Set([SEGMENT, CLUSTER, BLOCK_GROUP, INFO]);

const DEFAULT_SCALE_NANOSECONDS = 1_000_000;

/**
 * How long a WebM is by its blocks, in milliseconds: from the first to the last, which begins there. Its header's duration
 * is not believed, and browsers that record write none. Null: it has no blocks.
 */
export function measureWebm(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let scale = DEFAULT_SCALE_NANOSECONDS;
  let cluster = 0;
  let first: number | null = null;
  let last = 0;
  for (let at = 0; at < bytes.length;) {
    const id = readVint(bytes, at, { keepMarker: true });
    const size = id && readVint(bytes, at + id.width, { keepMarker: false });
    if (!id?.value || !size) break;
    const data = at + id.width + size.width;
    // A parent is walked into, so an unknown size, which live recordings have, needs no end.
    if (PARENTS.has(id.value)) {
      at = data;
      continue;
    }
    if (size.value === null || data + size.value > bytes.length) break;
    if (id.value === TIMESTAMP_SCALE) scale = readUnsigned(view, data, size.value) || scale;
    if (id.value === CLUSTER_TIMESTAMP) cluster = readUnsigned(view, data, size.value);
    if (id.value === SIMPLE_BLOCK || id.value === BLOCK) {
      const track = readVint(bytes, data, { keepMarker: false });
      if (track && data + track.width + 2 <= bytes.length) {
        const time = cluster + view.getInt16(data + track.width);
        first = Math.min(first ?? time, time);
        last = Math.max(last, time);
      }
    }
    at = data + size.value;
  }
  return first === null ? null : Math.round(((last - first) * scale) / 1e6);
}

/** A number of 1 to 8 bytes, whose leading zeros say how many; all ones: unknown. */
function readVint(
  bytes: Uint8Array,
  at: number,
  { keepMarker }: { keepMarker: boolean },
): { value: number | null; width: number } | null {
  const lead = bytes[at];
  if (lead === undefined || lead === 0) return null;
  const width = Math.clz32(lead) - 23;
  if (at + width > bytes.length) return null;
  let value = keepMarker ? lead : lead & (0xff >> width);
  let ones = (lead & (0xff >> width)) === 0xff >> width;
  for (let i = 1; i < width; i++) {
    value = value * 256 + bytes[at + i]!;
    ones &&= bytes[at + i] === 0xff;
  }
  return { value: !keepMarker && ones ? null : value, width };
}

function readUnsigned(view: DataView, at: number, width: number): number {
  let value = 0;
  for (let i = 0; i < Math.min(width, 8); i++) value = value * 256 + view.getUint8(at + i);
  return value;
}
