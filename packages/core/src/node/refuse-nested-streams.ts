import { inflateSync } from "node:zlib";
import { DomainError } from "../errors.ts";

/** A page of text is some kilobytes, a scanned one in colours a hundred megabytes; what is packed twice is text. */
const MAX_INFLATED_BYTES = 64e6;
const PACKED_TWICE = /\/(?:Filter|F)\s*\[\s*((?:\/(?:FlateDecode|Fl)\s*){2,})[^\]]*\]/g;
const STREAM_WITHIN_BYTES = 4_000;

/**
 * Refuses a PDF with a stream that deflate packed more than once and that inflates to more than 64 MB. Deflate packs at most
 * 1032:1 (zlib.net, "Technical Details"), so a file of a few kilobytes needs a second layer to fill the memory. pdfjs would
 * take seconds to get there; whatever else grows is stopped by the limits of the reading process.
 *
 * @throws DomainError `document_too_large`
 */
export function refuseNestedStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString("latin1");
  for (const match of text.matchAll(PACKED_TWICE)) {
    const keyword = text.indexOf("stream", match.index);
    if (keyword === -1 || keyword - match.index > STREAM_WITHIN_BYTES) continue;
    const start = keyword + /^stream\r?\n?/.exec(text.slice(keyword, keyword + 8))![0].length;
    const end = text.indexOf("endstream", start);
    inflate(file.subarray(start, end === -1 ? undefined : end), match[1]!.split("/").length - 1);
  }
}

function inflate(packed: Buffer, layers: number): void {
  let data = packed;
  for (let layer = 0; layer < layers; layer++) {
    try {
      data = inflateSync(data, { maxOutputLength: MAX_INFLATED_BYTES });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
        throw new DomainError("document_too_large", "a stream in it inflates without end");
      // Damaged, or encrypted: pdfjs says which.
      return;
    }
  }
}
