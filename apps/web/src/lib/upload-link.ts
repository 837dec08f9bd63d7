import type { AppRouter } from "@groundwork/api";
import { TRPCClientError, type TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";

export interface UploadContext {
  /** Called with 0 to 1 as bytes leave. */
  onProgress?: (fraction: number) => void;
}

/**
 * Posts FormData with XMLHttpRequest: the one browser interface that reports how much of a body has left. Speaks the
 * same wire form as `httpLink`.
 */
export function uploadLink({ url }: { url: string }): TRPCLink<AppRouter> {
  return () =>
    ({ op }) =>
      observable((observer) => {
        const { onProgress }: UploadContext = op.context;
        const request = new XMLHttpRequest();
        request.open("POST", `${url}/${op.path}`);
        request.upload.addEventListener("progress", (event) => {
          if (event.lengthComputable) onProgress?.(event.loaded / event.total);
        });
        request.addEventListener("load", () => {
          const body = parseBody(request.responseText);
          if (body?.result) {
            observer.next({ result: { type: "data", data: body.result.data } });
            observer.complete();
          } else {
            observer.error(
              TRPCClientError.from(body?.error ? { error: body.error } : new Error(`HTTP ${request.status}`)),
            );
          }
        });
        request.addEventListener("error", () => observer.error(TRPCClientError.from(new Error("network error"))));
        const abort = () => request.abort();
        op.signal?.addEventListener("abort", abort);
        request.addEventListener("abort", () =>
          observer.error(TRPCClientError.from(new DOMException("aborted", "AbortError"))),
        );
        request.send(op.input as FormData);
        return () => {
          op.signal?.removeEventListener("abort", abort);
          if (request.readyState !== XMLHttpRequest.DONE) request.abort();
        };
      });
}

interface WireBody {
  result?: { data: unknown };
  error?: { message: string; code: number; data: never };
}

/** A proxy in between may answer with a page instead of JSON. */
function parseBody(text: string): WireBody | undefined {
  try {
    return JSON.parse(text) as WireBody;
  } catch {
    return undefined;
  }
}
