import { DomainError } from "../errors.ts";
import { MAX_FILE_BYTES } from "../schemas/upload-limits.ts";

export type FileKind = "pdf" | "docx";

const SAVE_AS = "save it as DOCX or PDF";
const TWO_KINDS = `a file that is of two kinds at once: ${SAVE_AS}`;
/** Office 365 also writes word/document2.xml. */
const MAIN_PART = /^word\/document\d*\.xml$/;
const MACROS = /^word\/vbaproject\.bin$/i;
/** Text before it would be another file to another reader. White space is what mailers leave. */
const PDF_START = /^(?:\u00EF\u00BB\u00BF)?\s*%PDF-/;
/** In which PDF readers look for the header. */
const PDF_HEADER_BYTES = 1_024 + 5;
const END_RECORD = 0x06054b50;
const ENTRY_RECORD = 0x02014b50;
const END_RECORD_BYTES = 22;
const MAX_COMMENT_BYTES = 65_535;
const MAX_ENTRIES = 2_000;

/**
 * The kind of a file by its own bytes; its name and MIME type count for nothing. Cheap: nothing is inflated, so an
 * encrypted or truncated PDF passes here and fails when it is read.
 *
 * @throws DomainError `upload_empty`, `upload_too_large`, `upload_unsupported`
 */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new DomainError("upload_empty", "the file is empty");
  if (bytes.length > MAX_FILE_BYTES) throw new DomainError("upload_too_large", "the file is larger than 10 MiB");
  const start = latin1(bytes.subarray(0, PDF_HEADER_BYTES));
  if (PDF_START.test(start)) {
    if (listZipNames(bytes).length > 0) throw new DomainError("upload_unsupported", TWO_KINDS);
    return "pdf";
  }
  if (start.includes("%PDF-")) throw new DomainError("upload_unsupported", TWO_KINDS);
  if (startsWith(bytes, "PK")) {
    const names = listZipNames(bytes);
    if (names.some((name) => MACROS.test(name))) {
      throw new DomainError("upload_unsupported", `a Word document with macros: ${SAVE_AS}`);
    }
    if (names.some((name) => MAIN_PART.test(name))) return "docx";
    throw new DomainError("upload_unsupported", describeZip(names));
  }
  throw new DomainError("upload_unsupported", describeOther(bytes));
}

function describeZip(names: readonly string[]): string {
  if (names.includes("content.xml")) return `an OpenDocument file: ${SAVE_AS}`;
  if (names.length === 0) return `a damaged ZIP file: ${SAVE_AS}`;
  return `a ZIP file that is not a Word document: ${SAVE_AS}`;
}

function describeOther(bytes: Uint8Array): string {
  const isOle = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
  if (isOle) return `an old or password-protected Office file: ${SAVE_AS}, without a password`;
  if (startsWith(bytes, "{\\rtf")) return `an RTF file: ${SAVE_AS}`;
  return `neither a PDF nor a Word document: ${SAVE_AS}`;
}

/** Names in the central directory; none where there is no directory that ends the file. */
function listZipNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end === null) return [];
  const names: string[] = [];
  // Where it says, or, with something put before the archive, in front of the end record, where its readers look too.
  const said = view.getUint32(end + 16, true);
  const isThere = said + 4 <= end && view.getUint32(said, true) === ENTRY_RECORD;
  let at = isThere ? said : Math.max(0, end - view.getUint32(end + 12, true));
  while (names.length < MAX_ENTRIES && at + 46 <= end && view.getUint32(at, true) === ENTRY_RECORD) {
    const nameBytes = view.getUint16(at + 28, true);
    names.push(latin1(bytes.subarray(at + 46, at + 46 + nameBytes)));
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function findEndRecord(view: DataView): number | null {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at--) {
    const ends = at + END_RECORD_BYTES + view.getUint16(at + 20, true);
    if (view.getUint32(at, true) === END_RECORD && ends === view.byteLength) return at;
  }
  return null;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return latin1(bytes.subarray(0, text.length)) === text;
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
