import { engineEnvSchema, readMasterKey, toEngineConfig } from "@groundwork/core/node";
import { z } from "zod";

const envSchema = engineEnvSchema.extend({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  DATABASE_URL: z.url(),
  GROUNDWORK_MASTER_KEY_FILE: z.string(),
  /** The built web app. Without it the API serves no pages. */
  GROUNDWORK_WEB_DIR: z.string().optional(),
  /** Where people reach it, such as https://groundwork.example: TLS there makes the cookie `__Host-` and Secure. */
  PUBLIC_URL: z.url().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

/** Read once, by main.ts, and passed down. @throws when something is missing, naming it */
export function readEnv(source: Record<string, string | undefined>) {
  const parsed = envSchema.safeParse(source);
  if (!parsed.success) throw new Error(`environment: ${z.prettifyError(parsed.error)}`);
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL,
    masterKey: readMasterKey(env.GROUNDWORK_MASTER_KEY_FILE),
    webDir: env.GROUNDWORK_WEB_DIR,
    publicUrl: env.PUBLIC_URL,
    logLevel: env.LOG_LEVEL,
    engine: toEngineConfig(env),
  };
}
