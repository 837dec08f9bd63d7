import { ApiError } from "./api-error.ts";
import type { FetchLike } from "./transport.ts";

export interface Download {
  /** By the service's own name for it; null when it gave none. */
  fileName: string | null;
  blob: Blob;
}

export type DownloadFile = (path: string, options?: { signal?: AbortSignal }) => Promise<Download>;

/** Files that the service gives outside its procedures. Rejects with an ApiError, or with the abort of its signal. */
export function createDownload({ baseUrl, fetch }: { baseUrl: string; fetch: FetchLike }): DownloadFile {
  return async (path, { signal } = {}) => {
    const response = await fetch(new URL(path, baseUrl), { signal }).catch((cause: unknown) => {
      signal?.throwIfAborted();
      throw new ApiError("The service could not be reached.", UNREACHED, { cause });
    });
    if (!response.ok) {
      const { reason = "internal_error", requestId = null } = await readRefusal(response);
      throw new ApiError("The file could not be had.", { reason, status: response.status, requestId });
    }
    return { fileName: toFileName(response.headers.get("content-disposition")), blob: await response.blob() };
  };
}

const UNREACHED = { reason: "connection_failed", status: null, requestId: null };

interface Refusal {
  reason?: string;
  requestId?: string | null;
}

async function readRefusal(response: Response): Promise<Refusal> {
  try {
    return (await response.json()) as Refusal;
  } catch {
    return {};
  }
}

/** RFC 6266: the name in full where there is one, else the plain one. */
function toFileName(disposition: string | null): string | null {
  const full = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(disposition ?? "")?.[1];
  return full === undefined ? (plain ?? null) : decodeURIComponent(full);
}
