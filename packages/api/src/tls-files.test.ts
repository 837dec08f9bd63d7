import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { get } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { type ConnectionOptions, connect } from "node:tls";
import { type CertificateOptions, makeCertificate } from "@groundwork/db/testing";
import { describe, expect } from "vitest";
import { test } from "./testing/index.ts";
import { isReachedByTls, readTlsFiles } from "./tls-files.ts";

/** The protocol that client and server agree on, or why they do not. */
async function shakeHands(baseUrl: string, options: ConnectionOptions): Promise<string> {
  const socket = connect({
    host: "127.0.0.1",
    port: Number(new URL(baseUrl).port),
    servername: "groundwork.test",
    ...options,
  });
  try {
    await once(socket, "secureConnect");
    return socket.getProtocol()!;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code!;
  } finally {
    socket.destroy();
  }
}

const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY);

describe("HTTPS with certificate files (ASVS 12.1.1, 12.2.1, 12.2.2)", () => {
  test.for([
    ["is spoken as TLS 1.3", {}, {}, "TLSv1.3"],
    ["is spoken as TLS 1.2", {}, { maxVersion: "TLSv1.2" }, "TLSv1.2"],
    [
      "is not spoken as TLS 1.1",
      {},
      { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" },
      "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
    ],
    ["with another name is refused by a client", { names: ["other.test"] }, {}, "ERR_TLS_CERT_ALTNAME_INVALID"],
    ["that has expired is refused by a client", { validFrom: ago(30), validTo: ago(1) }, {}, "CERT_HAS_EXPIRED"],
  ] satisfies [string, Partial<CertificateOptions>, ConnectionOptions, string][])(
    "%s",
    async ([, certificate, client, outcome], { api }) => {
      const tls = await makeCertificate({ names: ["groundwork.test"], ...certificate });
      const baseUrl = await api.listen({ tls });
      expect(await shakeHands(baseUrl, { ca: tls.cert, ...client })).toBe(outcome);
    },
  );

  test("by nobody we trust is refused by a client", async ({ api }) => {
    const baseUrl = await api.listen({ tls: await makeCertificate({ names: ["groundwork.test"] }) });
    expect(await shakeHands(baseUrl, {})).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
  });

  test("tells browsers to stay with it (ASVS 3.4.1)", async ({ api }) => {
    const tls = await makeCertificate({ names: ["localhost"] });
    const [response] = await once(
      get(`${await api.listen({ tls })}/health`, { ca: tls.cert, servername: "localhost" }),
      "response",
    );
    expect([response.statusCode, response.headers["strict-transport-security"]]).toEqual([
      200,
      "max-age=31536000; includeSubDomains",
    ]);
    response.resume();
    expect(isReachedByTls({ tls })).toBe(true);
  });
});

describe("TLS_CERT_FILE and TLS_KEY_FILE", () => {
  test("are read, needed together, and named when they can't be", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "tls-"));
    const file = path.join(folder, "server.pem");
    await writeFile(file, "pem");
    expect(readTlsFiles(undefined, undefined)).toBeUndefined();
    expect(readTlsFiles(file, file)).toEqual({ cert: Buffer.from("pem"), key: Buffer.from("pem") });
    expect(() => readTlsFiles(file, undefined)).toThrow("are needed together");
    expect(() => readTlsFiles(undefined, file)).toThrow("are needed together");
    expect(() => readTlsFiles(file, `${file}x`)).toThrow(`TLS_KEY_FILE: ${file}x can't be read (ENOENT)`);
    await rm(folder, { recursive: true });
  });
});
