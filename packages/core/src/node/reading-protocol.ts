/** What a reading process is asked; the file is the frame's body. */
export type ReadingRequest = { work: "extract" } | { work: "media" } | { work: "render"; page: number; width: number };

/** What it answers: any number of `page`, then one of the others. Its parent checks them: see reading-process.ts. */
export type ReadingReply =
  /** A page is about to be read off its picture. */
  | { kind: "page"; page: number; pages: number }
  /** The body is an `ExtractedDocument` or a `Media` as JSON, or a PNG. */
  | { kind: "document" | "media" | "picture"; residentBytes: number }
  /** `code` is a `FailureCode`. */
  | { kind: "failure"; code: string; message: string; residentBytes: number };
