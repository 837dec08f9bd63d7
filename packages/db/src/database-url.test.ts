import { chmod, chown, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDatabaseClient } from "./client.ts";
import { checkDatabaseUrl, isUnprotectedLink } from "./database-url.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./embedded/index.ts";
import { findServerAccount } from "./embedded/server-account.ts";
import { listenForJobEvents } from "./job-event-signals.ts";
import { openJobQueue } from "./job-queue.ts";
import { runMaintenance } from "./maintenance.ts";
import { migrate, provision } from "./setup/index.ts";
import { TEST_MASTER_KEYS } from "./testing/test.ts";
import { makeCertificate } from "./testing/make-certificate.ts";

const REMOTE = "postgres://chatapp:secret@db.example:5432/groundwork";
const PASSWORDS = { owner: "o", chatapp: "c", worker: "w", maintenance: "m" };

describe("the address of the database (ASVS 12.3.1, 12.3.3)", () => {
  test.for([
    "postgres://u:p@localhost/g",
    "postgres://u:p@127.0.0.1:5432/g",
    "postgres://u:p@[::1]:5432/g",
    "postgres:///g?host=/var/run/postgresql",
    `${REMOTE}?sslmode=verify-full`,
    `${REMOTE}?sslmode=disable`,
  ])("%s is taken", (url) => {
    expect(checkDatabaseUrl(url)).toBe(url);
  });

  test.for([
    REMOTE,
    `${REMOTE}?sslmode=require`,
    `${REMOTE}?sslmode=prefer`,
    `${REMOTE}?sslmode=verify-ca`,
    `${REMOTE}?sslmode=no-verify`,
    `${REMOTE}?ssl=true`,
    `${REMOTE}?sslmode=verify-full&sslmode=disable`,
    "postgres://u:secret@localhost/g?host=db.example",
    "postgres://u:secret@localhost/g?sslmode=require",
    "postgres://u:secret@localhost.example/g",
    "postgres://u:secret@127.0.0.1.example/g",
  ])("%s is refused with a sentence that holds no password", (url) => {
    expect(() => checkDatabaseUrl(url)).toThrow(/must say sslmode=verify-full, .* or sslmode=disable/);
    expect(() => checkDatabaseUrl(url)).not.toThrow(/secret/);
  });

  test("in the clear over a network is worth a warning, on this machine it is not", () => {
    expect(isUnprotectedLink(`${REMOTE}?sslmode=disable`)).toBe(true);
    expect(isUnprotectedLink(`${REMOTE}?sslmode=verify-full`)).toBe(false);
    expect(isUnprotectedLink("postgres://u:p@127.0.0.1/g?sslmode=disable")).toBe(false);
    expect(isUnprotectedLink("postgres://u:p@localhost/g")).toBe(false);
  });

  test("is looked at by all that connect", async () => {
    const onError = () => {};
    const refused = /must say sslmode=verify-full/;
    expect(() => createDatabaseClient({ url: REMOTE, masterKeys: TEST_MASTER_KEYS })).toThrow(refused);
    await expect(openJobQueue({ url: REMOTE, name: "api", onError })).rejects.toThrow(refused);
    await expect(listenForJobEvents({ url: REMOTE, onError })).rejects.toThrow(refused);
    await expect(runMaintenance({ url: REMOTE })).rejects.toThrow(refused);
    await expect(provision({ adminUrl: REMOTE, passwords: PASSWORDS })).rejects.toThrow(refused);
    await expect(migrate(REMOTE)).rejects.toThrow(refused);
  });
});

describe("a server that speaks TLS", () => {
  let folder: string;
  let server: EmbeddedPostgres;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "groundwork-tls-"));
    // As root the server runs under another account, which must get in.
    await chmod(folder, 0o755);
    const account = findServerAccount(folder);
    const { cert, key } = await makeCertificate({ names: ["localhost"] });
    const other = await makeCertificate({ names: ["localhost"] });
    const keyFile = path.join(folder, "server.key");
    await writeFile(path.join(folder, "server.crt"), cert);
    await writeFile(path.join(folder, "stranger.crt"), other.cert);
    await writeFile(keyFile, key, { mode: 0o600 });
    if (account) await chown(keyFile, account.uid, account.gid);
    server = await startEmbeddedPostgres({
      dataDir: path.join(folder, "data"),
      settings: { fsync: "off", ssl: "on", ssl_cert_file: path.join(folder, "server.crt"), ssl_key_file: keyFile },
    });
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function connect(host: string, authority: string): Promise<string> {
    const url = new URL(server.adminUrl);
    url.hostname = host;
    url.searchParams.set("sslmode", "verify-full");
    url.searchParams.set("sslrootcert", path.join(folder, authority));
    const client = new Client({ connectionString: checkDatabaseUrl(url.href) });
    try {
      await client.connect();
      const { rows } = await client.query<{ version: string }>(
        "select version from pg_stat_ssl where pid = pg_backend_pid()",
      );
      return rows[0]!.version;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code ?? String(error);
    } finally {
      await client.end();
    }
  }

  test("is believed when its certificate bears the name it is reached by", async () => {
    expect(await connect("localhost", "server.crt")).toBe("TLSv1.3");
  });

  test("is not under another name, nor when nobody we trust signed it", async () => {
    expect(await connect("127.0.0.1", "server.crt")).toBe("ERR_TLS_CERT_ALTNAME_INVALID");
    expect(await connect("localhost", "stranger.crt")).toMatch(/SELF_SIGNED|UNABLE_TO_VERIFY|DEPTH_ZERO|SIGNATURE/);
  });
});
