import { engineEnvSchema, readMasterKey, toEngineConfig } from "@groundwork/core/node";
import { z } from "zod";

const envSchema = engineEnvSchema.extend({
  WORKER_DATABASE_URL: z.url(),
  /** Makes next months' chat partitions. */
  MAINTENANCE_DATABASE_URL: z.url(),
  GROUNDWORK_MASTER_KEY_FILE: z.string(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

/** Read once, by main.ts, and passed down. @throws when something is missing, naming it */
export function readEnv(source: Record<string, string | undefined>) {
  const parsed = envSchema.safeParse(source);
  if (!parsed.success) throw new Error(`environment: ${z.prettifyError(parsed.error)}`);
  const env = parsed.data;
  return {
    databaseUrl: env.WORKER_DATABASE_URL,
    maintenanceUrl: env.MAINTENANCE_DATABASE_URL,
    masterKey: readMasterKey(env.GROUNDWORK_MASTER_KEY_FILE),
    logLevel: env.LOG_LEVEL,
    engine: toEngineConfig(env),
  };
}
