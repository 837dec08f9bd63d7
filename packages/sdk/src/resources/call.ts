import { toApiError } from "../api-error.ts";

export interface CallOptions {
  signal?: AbortSignal;
}

export interface PageInput {
  /** `nextCursor` of the page before. */
  cursor?: string;
  /** 1 to 100, default 20. */
  limit?: number;
}

/** Every call rejects with an ApiError, and with nothing else but the abort of its signal. */
export async function call<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw toApiError(error);
  }
}
