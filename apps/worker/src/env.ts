import { engineEnvSchema, openMasterKeyring, toEngineConfig } from "@groundwork/core/node";
import { z } from "zod";

const envSchema = engineEnvSchema.extend({
  WORKER_DATABASE_URL: z.url(),
  /** Makes next months' chat partitions. */
  MAINTENANCE_DATABASE_URL: z.url(),
  /** One of the two, in the form of core/node/master-key.ts. */
  GROUNDWORK_MASTER_KEY_FILE: z.string().optional(),
  GROUNDWORK_MASTER_KEY: z.string().optional(),
  /** Where the audit log's chain was each hour: a file that the database's owner can't write. */
  GROUNDWORK_AUDIT_HEAD_FILE: z.string().optional(),
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
    masterKeys: openMasterKeyring({ file: env.GROUNDWORK_MASTER_KEY_FILE, text: env.GROUNDWORK_MASTER_KEY }),
    auditHeadFile: env.GROUNDWORK_AUDIT_HEAD_FILE,
    logLevel: env.LOG_LEVEL,
    engine: toEngineConfig(env),
  };
}
