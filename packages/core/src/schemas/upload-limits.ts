// Apart from the schemas, so that a browser can check a file without loading zod.

/** 10 MiB, the schema document's limit. */
export const MAX_FILE_BYTES = 10_485_760;

export const PDF_MIME_TYPE = "application/pdf";
export const DOCX_MIME_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
