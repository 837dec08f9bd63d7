import { engineEnvSchema, openMasterKeyring, toEngineConfig } from "@groundwork/core/node";
import { z } from "zod";
import { readTlsFiles } from "./tls-files.ts";
import { parseTrustedProxies } from "./trusted-proxies.ts";

const envSchema = engineEnvSchema.extend({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATABASE_URL: z.url(),
  /** One of the two, in the form of core/node/master-key.ts. */
  GROUNDWORK_MASTER_KEY_FILE: z.string().optional(),
  GROUNDWORK_MASTER_KEY: z.string().optional(),
  /** The built web app. Without it the API serves no pages. */
  GROUNDWORK_WEB_DIR: z.string().optional(),
  /** Where people reach it, such as https://groundwork.example: TLS there makes the cookie `__Host-` and Secure. */
  PUBLIC_URL: z.url().optional(),
  /** `smtp://USER:PASSWORD@HOST:PORT` or `smtps://...`. Its links need {@link PUBLIC_URL}: a request's own host can be forged. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Who letters are from. Default: no-reply at the host of PUBLIC_URL. */
  SMTP_FROM: z.string().optional(),
  /** Who stands before us and says in X-Forwarded-* who asks: comma-separated addresses and networks. */
  TRUSTED_PROXIES: z.string().optional(),
  /** PEM files: with them it speaks HTTPS itself. */
  TLS_CERT_FILE: z.string().optional(),
  TLS_KEY_FILE: z.string().optional(),
  /** ClamAV's daemon, `tcp://HOST:PORT` or `unix:///PATH`. With it no file is taken that it has not passed. */
  CLAMAV_URL: z.url({ protocol: /^(?:tcp|unix)$/ }).optional(),
  /** Who was erased, lines of JSON, kept apart from the database and its backups. */
  GROUNDWORK_ERASURE_LEDGER_FILE: z.string().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

/** Read once, by main.ts, and passed down. @throws when something is missing, naming it */
export function readEnv(source: Record<string, string | undefined>) {
  const parsed = envSchema.safeParse(source);
  if (!parsed.success) throw new Error(`environment: ${z.prettifyError(parsed.error)}`);
  const env = parsed.data;
  if (env.SMTP_URL !== undefined && env.PUBLIC_URL === undefined)
    throw new Error("environment: SMTP_URL needs PUBLIC_URL, which the links in letters begin with");
  return {
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL,
    masterKeys: openMasterKeyring({ file: env.GROUNDWORK_MASTER_KEY_FILE, text: env.GROUNDWORK_MASTER_KEY }),
    webDir: env.GROUNDWORK_WEB_DIR,
    publicUrl: env.PUBLIC_URL,
    trustedProxies: parseTrustedProxies(env.TRUSTED_PROXIES),
    tls: readTlsFiles(env.TLS_CERT_FILE, env.TLS_KEY_FILE),
    mail: {
      smtpUrl: env.SMTP_URL,
      from: env.SMTP_FROM ?? `Groundwork <no-reply@${env.PUBLIC_URL ? new URL(env.PUBLIC_URL).hostname : "localhost"}>`,
      isLocal: env.PUBLIC_URL === undefined && LOOPBACK.has(env.HOST),
    },
    clamavUrl: env.CLAMAV_URL,
    erasureLedgerFile: env.GROUNDWORK_ERASURE_LEDGER_FILE,
    logLevel: env.LOG_LEVEL,
    engine: toEngineConfig(env),
  };
}
