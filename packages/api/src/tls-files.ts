import { readFileSync } from "node:fs";

export interface TlsFiles {
  /** PEM: the server's certificate, then those between it and the root. */
  cert: string | Buffer;
  /** PEM. */
  key: string | Buffer;
}

/** Whether browsers reach us over TLS: ours, or a proxy's. */
export function isReachedByTls({
  publicUrl,
  tls,
}: {
  publicUrl?: string | undefined;
  tls?: TlsFiles | undefined;
}): boolean {
  return tls !== undefined || (publicUrl?.startsWith("https:") ?? false);
}

/** @throws a sentence for the operator: one without the other, or not readable */
export function readTlsFiles(certFile: string | undefined, keyFile: string | undefined): TlsFiles | undefined {
  if (certFile === undefined && keyFile === undefined) return undefined;
  if (certFile === undefined || keyFile === undefined) {
    throw new Error("environment: TLS_CERT_FILE and TLS_KEY_FILE are needed together");
  }
  return { cert: readPem("TLS_CERT_FILE", certFile), key: readPem("TLS_KEY_FILE", keyFile) };
}

function readPem(name: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new Error(`environment: ${name}: ${file} can't be read (${(cause as NodeJS.ErrnoException).code})`, {
      cause,
    });
  }
}
