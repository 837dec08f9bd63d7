import type { PDFDocumentLoadingTask, PDFDocumentProxy } from "pdfjs-dist";
import { useEffect, useState } from "react";

/** `drawn`: pdfjs has the file. `failed`: it can't be drawn here, for whatever reason. */
export type PdfState = { status: "loading" } | { status: "drawn"; pdf: PDFDocumentProxy } | { status: "failed" };

/** The file as the browser draws it. Opened once: another file, or another try, is another component. */
export function usePdf(url: string): { state: PdfState; fail: () => void } {
  const [state, setState] = useState<PdfState>({ status: "loading" });
  useEffect(() => {
    let left = false;
    let task: PDFDocumentLoadingTask | undefined;
    const open = async () => {
      const { openPdf } = await import("./open-pdf.ts");
      if (left) return;
      task = openPdf(url);
      const pdf = await task.promise;
      if (!left) setState({ status: "drawn", pdf });
    };
    open().catch(() => {
      if (!left) setState({ status: "failed" });
    });
    return () => {
      left = true;
      void task?.destroy();
    };
  }, [url]);
  return { state, fail: () => setState({ status: "failed" }) };
}
