import { GlobalWorkerOptions, type PDFDocumentLoadingTask, getDocument, version } from "pdfjs-dist";

GlobalWorkerOptions.workerSrc = new URL("pdfjs-dist/build/pdf.worker.min.mjs", import.meta.url).href;
const FILES = `/assets/pdfjs-${version}`;

/** Imported only when a page is to be drawn: pdfjs is larger than the rest of the app. */
export function openPdf(url: string): PDFDocumentLoadingTask {
  return getDocument({
    url,
    withCredentials: true,
    cMapUrl: `${FILES}/cmaps/`,
    standardFontDataUrl: `${FILES}/standard_fonts/`,
    wasmUrl: `${FILES}/wasm/`,
    // The content security policy forbids both.
    isEvalSupported: false,
    useWasm: false,
  });
}
