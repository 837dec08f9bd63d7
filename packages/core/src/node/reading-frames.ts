/** What travels between a reading process and its parent: a head that is JSON, and bytes. */
export interface Frame {
  head: unknown;
  body: Buffer;
}

const LENGTH_BYTES = 8;

export function toFrame(head: object, body: Uint8Array = new Uint8Array()): Buffer {
  const json = Buffer.from(JSON.stringify(head));
  const lengths = Buffer.alloc(LENGTH_BYTES);
  lengths.writeUInt32LE(json.length, 0);
  lengths.writeUInt32LE(body.length, 4);
  return Buffer.concat([lengths, json, body]);
}

export interface FrameReader {
  push(piece: Buffer): void;
}

/**
 * Puts pieces of a stream together to frames. A frame that announces more than it may is refused by its first eight
 * bytes, so that the other side never makes this one hold more than one frame of the allowed size.
 */
export function createFrameReader(options: {
  maxHeadBytes: number;
  maxBodyBytes: number;
  onFrame: (frame: Frame) => void;
  /** Nothing is read after it. */
  onRefused: (reason: "too_large" | "malformed") => void;
}): FrameReader {
  let pieces: Buffer[] = [];
  let held = 0;
  let refused = false;
  const refuse = (reason: "too_large" | "malformed") => {
    refused = true;
    pieces = [];
    options.onRefused(reason);
  };
  /** The lengths, once enough bytes for them are there. */
  let lengths: { head: number; body: number } | null = null;
  const join = (): Buffer => {
    const whole = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
    pieces = [whole];
    return whole;
  };
  return {
    push(piece) {
      if (refused) return;
      pieces.push(piece);
      held += piece.length;
      while (!refused) {
        if (lengths === null) {
          if (held < LENGTH_BYTES) return;
          const start = join();
          lengths = { head: start.readUInt32LE(0), body: start.readUInt32LE(4) };
          if (lengths.head > options.maxHeadBytes) return refuse("malformed");
          if (lengths.body > options.maxBodyBytes) return refuse("too_large");
        }
        const bodyAt = LENGTH_BYTES + lengths.head;
        const end = bodyAt + lengths.body;
        if (held < end) return;
        const whole = join();
        const head = parseJson(whole.toString("utf8", LENGTH_BYTES, bodyAt));
        if (head === undefined) return refuse("malformed");
        pieces = [whole.subarray(end)];
        held -= end;
        lengths = null;
        options.onFrame({ head, body: whole.subarray(bodyAt, end) });
      }
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
