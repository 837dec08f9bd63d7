import type { PDFDocumentProxy, PDFPageProxy, RenderTask } from "pdfjs-dist";
import { useEffect, useRef } from "react";

/** Above this a page of a screen with many pixels would take hundreds of megabytes. */
const MAX_PIXELS = 16_000_000;
/** Resizing settles for this long before a page is drawn again; until then the old drawing is stretched. */
const SETTLE_MILLISECONDS = 120;

interface PageCanvasProps {
  pdf: PDFDocumentProxy;
  number: number;
  onPainted: () => void;
  onFailed: () => void;
}

/** A page as it is printed, as sharp as the screen. Only a picture: the text is in the layer above it. */
export function PageCanvas({ pdf, number, onPainted, onFailed }: PageCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const callbacks = useRef({ onPainted, onFailed });
  useEffect(() => {
    callbacks.current = { onPainted, onFailed };
  });
  useEffect(() => {
    const node = frame.current;
    if (node === null) return;
    let left = false;
    let task: RenderTask | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const paint = async () => {
      task?.cancel();
      const page = await pdf.getPage(number);
      if (left || node.clientWidth === 0) return;
      const canvas = document.createElement("canvas");
      task = startRender({ page, canvas, width: node.clientWidth });
      await task.promise;
      if (left) return;
      node.replaceChildren(canvas);
      callbacks.current.onPainted();
    };
    const paintOrFail = () =>
      void paint().catch((error: unknown) => {
        const cancelled = error instanceof Error && error.name === "RenderingCancelledException";
        if (!left && !cancelled) callbacks.current.onFailed();
      });
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(paintOrFail, node.firstChild === null ? 0 : SETTLE_MILLISECONDS);
    });
    observer.observe(node);
    return () => {
      left = true;
      clearTimeout(timer);
      observer.disconnect();
      task?.cancel();
    };
  }, [pdf, number]);
  return <div ref={frame} aria-hidden className="absolute inset-0 [&>canvas]:size-full" />;
}

function startRender({ page, canvas, width }: { page: PDFPageProxy; canvas: HTMLCanvasElement; width: number }) {
  const size = page.getViewport({ scale: 1 });
  const sharp = (width / size.width) * window.devicePixelRatio;
  const largest = Math.sqrt(MAX_PIXELS / (size.width * size.height));
  const viewport = page.getViewport({ scale: Math.min(sharp, largest) });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  return page.render({ canvas, viewport });
}
