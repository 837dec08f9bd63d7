// The entry of a reading process: requests on stdin, replies on stdout (reading-protocol.ts), started by
// reading-process.ts. One request at a time; it lives until it is killed or its parent is gone.
import { sniffFile } from "../document/sniff-file.ts";
import type { WordRecognizer } from "../document/ocr/recognize-words.ts";
import { DomainError, type FailureCode } from "../errors.ts";
import { MAX_FILE_BYTES } from "../schemas/upload-limits.ts";
import { endWithParent } from "./end-with-parent.ts";
import { createFrameReader, toFrame } from "./reading-frames.ts";
import type { ReadingReply, ReadingRequest } from "./reading-protocol.ts";
import { refuseNestedStreams } from "./refuse-nested-streams.ts";

const PARENT_DESCRIPTOR = 3;
endWithParent(PARENT_DESCRIPTOR);

// Libraries print; stdout belongs to the replies.
console.log = console.info = console.warn = console.debug = console.error;
const replies = process.stdout;
Object.defineProperty(process, "stdout", { value: process.stderr });

const AS_DOCUMENT: Partial<Record<FailureCode, FailureCode>> = {
  upload_empty: "document_corrupt",
  upload_too_large: "document_too_large",
  upload_unsupported: "document_unsupported",
};

function reply(head: ReadingReply, body?: Uint8Array): void {
  replies.write(toFrame(head, body));
}

/** Kept from one file to the next: its models take a third of a second to load. */
let loadedRecognizer: Promise<WordRecognizer> | undefined;
const recognizer: WordRecognizer = {
  async recognize(picture) {
    loadedRecognizer ??= loadRecognizer();
    return (await loadedRecognizer).recognize(picture);
  },
};

async function loadRecognizer(): Promise<WordRecognizer> {
  const { createWordRecognizer } = await import("../document/ocr/recognize-words.ts");
  const { listOcrLanguages } = await import("./list-ocr-languages.ts");
  return createWordRecognizer(listOcrLanguages());
}

async function extract(bytes: Uint8Array): Promise<void> {
  // Each only when it is wanted: mammoth and its XML take a tenth of a second to load, pdfjs more.
  if (sniffFile(bytes) === "docx") {
    const { readDocx } = await import("../document/docx/read-docx.ts");
    return sendDocument(await readDocx(bytes));
  }
  refuseNestedStreams(bytes);
  const { readPdf } = await import("../document/pdf/read-pdf.ts");
  const onPage = (page: number, pages: number) => reply({ kind: "page", page, pages });
  sendDocument(await readPdf(bytes, { recognizer, onPage }));
}

async function media(bytes: Uint8Array): Promise<void> {
  const { readMedia } = await import("../media/read-media.ts");
  const body = Buffer.from(JSON.stringify(await readMedia(bytes)));
  reply({ kind: "media", residentBytes: process.memoryUsage.rss() }, body);
}

function sendDocument(document: object): void {
  const body = Buffer.from(JSON.stringify(document));
  reply({ kind: "document", residentBytes: process.memoryUsage.rss() }, body);
}

async function render(bytes: Uint8Array, place: { page: number; width: number }): Promise<void> {
  if (sniffFile(bytes) !== "pdf") throw new DomainError("document_unsupported", "only a PDF has pages");
  refuseNestedStreams(bytes);
  const { openPdfRenderer } = await import("../document/pdf/render-pdf.ts");
  const renderer = openPdfRenderer(bytes);
  try {
    const picture = await renderer.render(place);
    reply({ kind: "picture", residentBytes: process.memoryUsage.rss() }, picture);
  } finally {
    await renderer.close();
  }
}

async function answer(request: ReadingRequest, bytes: Uint8Array): Promise<void> {
  try {
    if (request.work === "extract") await extract(bytes);
    else if (request.work === "media") await media(bytes);
    else await render(bytes, request);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const code = request.work === "media" ? error.code : (AS_DOCUMENT[error.code] ?? error.code);
    reply({ kind: "failure", code, message: error.message, residentBytes: process.memoryUsage.rss() });
  }
}

const reader = createFrameReader({
  maxHeadBytes: 1_000,
  // A little over what is accepted, so that a file over the limit is told so.
  maxBodyBytes: MAX_FILE_BYTES + 1_000_000,
  onFrame: ({ head, body }) => void answer(head as ReadingRequest, new Uint8Array(body)),
  onRefused: (reason) => {
    throw new Error(`the request is ${reason}`);
  },
});
process.stdin.on("data", (piece: Buffer) => reader.push(piece));
