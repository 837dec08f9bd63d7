import { TRPCClientError } from "@trpc/client";

/** @throws TRPCClientError with the service's reason, as a procedure would */
export async function fetchExport(): Promise<Blob> {
  const response = await fetch("/account/export");
  if (!response.ok) throw toError(await readBody(response));
  return response.blob();
}

interface ErrorBody {
  error?: { data?: object };
}

/** What stands before the procedures wraps what is wrong as they do; the download itself says it flat. */
function toError(body: ErrorBody): Error {
  const data = (body.error?.data ?? body) as never;
  return TRPCClientError.from({ error: { message: "no export", code: -32_603, data } });
}

/** A proxy in between may answer with a page instead of JSON. */
function readBody(response: Response): Promise<ErrorBody> {
  return response.json().then(
    (body: ErrorBody) => body,
    () => ({}),
  );
}
