/** What of an error goes into a log: never its other properties, where drivers keep connections and their keys. */
export interface LogError {
  type: string;
  message: string;
  code?: unknown;
  stack?: string;
  cause?: LogError;
}

export function toLogError(error: unknown): LogError {
  if (!(error instanceof Error)) {
    // Some libraries report plain objects that look like errors.
    const message = typeof error === "object" && error !== null && "message" in error ? error.message : error;
    return { type: typeof error, message: String(message) };
  }
  return {
    type: error.name,
    message: error.message,
    ...("code" in error ? { code: error.code } : {}),
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: toLogError(error.cause) }),
  };
}
