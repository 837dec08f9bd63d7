import { VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { DomainError } from "../../errors.ts";

/** A path, not a URL: Node's fetch reads no files. */
const folderOf = (name: string) => decodeURIComponent(new URL(import.meta.resolve(`pdfjs-dist/${name}/`)).pathname);

/** Nothing of a resume needs evaluated functions, or pictures larger than a scanner makes. */
export const PDF_LOADING = {
  verbosity: VerbosityLevel.ERRORS,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  maxImageSize: 50e6,
  stopAtErrors: false,
  // For fonts that a file names and does not hold, and for the encodings of Chinese, Japanese and Korean.
  standardFontDataUrl: folderOf("standard_fonts"),
  cMapUrl: folderOf("cmaps"),
} as const;

/** Why a PDF does not open. pdfjs and pdf-parse have error classes of their own, with the same names. */
export function toPdfError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const { name } = error as Error;
  if (name === "PasswordException") return new DomainError("document_encrypted", "it asks for a password");
  if (name === "InvalidPDFException") return new DomainError("document_corrupt", "it is not a whole PDF");
  return new DomainError("document_corrupt", "it cannot be opened", { cause: error });
}
