import { PDFParse } from "pdf-parse";
import { DomainError } from "../../errors.ts";
import { PDF_LOADING, toPdfError } from "./open-pdf.ts";

/** A PDF's pages as pictures. */
export interface PdfRenderer {
  /**
   * @param place - the page, from 1, and the picture's width in pixels
   * @returns a PNG
   * @throws DomainError `page_not_found`, `document_encrypted`, `document_corrupt`, `document_too_large`
   */
  render(place: { page: number; width: number }): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Height to width, of pages that are worth a picture: A4 is 1.4. */
const MAX_TALLNESS = 4;

/** Runs in the reading process. */
export function openPdfRenderer(bytes: Uint8Array): PdfRenderer {
  const parser = new PDFParse({ ...PDF_LOADING, data: bytes.slice() });
  return {
    async render({ page, width }) {
      try {
        const { pages, total } = await parser.getInfo({ partial: [page], parsePageInfo: true });
        const size = pages.find((info) => info.pageNumber === page);
        if (size === undefined) throw new DomainError("page_not_found", `it has ${total} pages`);
        const tallness = size.height / size.width;
        if (!(tallness <= MAX_TALLNESS))
          throw new DomainError("document_too_large", "the page is too long for a picture");
        const shots = await parser.getScreenshot({ partial: [page], desiredWidth: width, imageDataUrl: false });
        const shot = shots.pages[0];
        if (shot === undefined) throw new DomainError("document_corrupt", "the page cannot be drawn");
        return shot.data;
      } catch (error) {
        throw toPdfError(error);
      }
    },
    close: () => parser.destroy(),
  };
}
