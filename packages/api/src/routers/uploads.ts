import { createHash } from "node:crypto";
import { DomainError, sniffFile } from "@groundwork/core";
import {
  DOCX_MIME_TYPE,
  MAX_FILE_BYTES,
  PDF_MIME_TYPE,
  pageInputSchema,
  pageSchema,
  storableText,
  uploadIdInputSchema,
  uploadSchema,
} from "@groundwork/core/schemas";
import { deleteUpload, getUpload, insertUpload, listUploads } from "@groundwork/db";
import { z } from "zod";
import { limitRate } from "../limit-rate.ts";
import { userProcedure } from "../trpc.ts";
import { toCanonicalLinkedinUrl } from "./linkedin-url.ts";

const MIME_TYPE = { pdf: PDF_MIME_TYPE, docx: DOCX_MIME_TYPE };

const uploadForm = z.object({
  file: z.instanceof(File, { error: "a file is needed" }),
  linkedinUrl: storableText({ max: 500 }).optional(),
});

export const uploadsProcedures = {
  /** FormData: `file`, and `linkedinUrl` if there is one. */
  create: userProcedure
    .use(limitRate("upload"))
    .input(
      z
        .instanceof(FormData)
        .transform((form) => Object.fromEntries(form))
        .pipe(uploadForm),
    )
    .output(uploadSchema)
    .mutation(async ({ ctx, input: { file, linkedinUrl } }) => {
      if (file.size > MAX_FILE_BYTES) throw new DomainError("upload_too_large");
      const bytes = new Uint8Array(await file.arrayBuffer());
      const kind = sniffFile(bytes);
      await ctx.scanForViruses(bytes);
      const upload = {
        fileName: toFileName(file.name),
        mimeType: MIME_TYPE[kind],
        linkedinUrl: linkedinUrl ? toCanonicalLinkedinUrl(linkedinUrl) : null,
        bytes,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      };
      return ctx.act({ action: "upload.created", subject: ({ id }) => id }, (scope) => insertUpload(scope, upload));
    }),

  list: userProcedure
    .input(pageInputSchema)
    .output(pageSchema(uploadSchema))
    .query(({ ctx, input }) => ctx.readAsUser((scope) => listUploads(scope, input))),

  get: userProcedure
    .input(uploadIdInputSchema)
    .output(uploadSchema)
    .query(({ ctx, input }) => ctx.readAsUser((scope) => getUpload(scope, input.uploadId))),

  delete: userProcedure
    .input(uploadIdInputSchema)
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      const { uploadId } = input;
      await ctx.act({ action: "upload.deleted", subject: uploadId }, (scope) => deleteUpload(scope, uploadId));
      return null;
    }),
};

/** The name is data, never a path: kept as sent, made well-formed, its control characters shown as U+FFFD, cut to 255. */
function toFileName(sent: string): string {
  const shown = sent.toWellFormed().replace(/\p{Cc}/gu, "\u{FFFD}");
  return [...shown].slice(0, 255).join("") || "resume";
}
