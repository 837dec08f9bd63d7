// The entry of the reading process: the file on stdin, one JSON on stdout (extractionSchema). Started by extract-document.ts.
import { readDocx } from "../document/read-docx.ts";
import { readPdf } from "../document/read-pdf.ts";
import { sniffFile } from "../document/sniff-file.ts";
import { DomainError, type FailureCode } from "../errors.ts";

// Libraries print warnings; stdout belongs to the result.
console.log = console.info = console.warn = console.debug = console.error;

const AS_DOCUMENT: Partial<Record<FailureCode, FailureCode>> = {
  upload_empty: "document_corrupt",
  upload_too_large: "document_too_large",
  upload_unsupported: "document_unsupported",
};

async function readStdin(): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return new Uint8Array(Buffer.concat(pieces));
}

async function extract(): Promise<unknown> {
  try {
    const bytes = await readStdin();
    const kind = sniffFile(bytes);
    return { document: kind === "pdf" ? await readPdf(bytes) : await readDocx(bytes) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { error: { code: AS_DOCUMENT[error.code] ?? error.code, message: error.message } };
  }
}

const result = await extract();
process.stdout.write(JSON.stringify(result), () => process.exit(0));
