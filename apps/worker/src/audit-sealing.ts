import { appendFile } from "node:fs/promises";
import { type AuditChain, openAuditChain } from "@groundwork/db";
import type { Logger } from "pino";

/** The end that is not sealed yet could be cut off unseen: this long at most. */
const SEAL_SECONDS = 5;
const HEAD_SECONDS = 60 * 60;

interface SealingOptions {
  /** The maintenance role. */
  url: string;
  /** Where the chain was, a line of JSON each hour: kept where the database's owner can't write. Absent: in the log alone. */
  headFile: string | undefined;
  log: Logger;
}

/** Seals the audit log. Safe in any number of workers: one waits for the other. */
export function startAuditSealing({ url, headFile, log }: SealingOptions): { stop(): Promise<void> } {
  const chain = openAuditChain({ url });
  const seal = () => chain.seal().catch((error: unknown) => log.error({ err: error }, "the audit log was not sealed"));
  const keep = () =>
    keepHead(chain, { headFile, log }).catch((error: unknown) =>
      log.error({ err: error }, "the audit head was not kept"),
    );
  let underWay: Promise<unknown> = seal().then(keep);
  const after = (work: () => Promise<unknown>) => () => {
    underWay = underWay.then(work);
  };
  const timers = [setInterval(after(seal), SEAL_SECONDS * 1000), setInterval(after(keep), HEAD_SECONDS * 1000)];
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await underWay;
      await seal();
      await keep();
      await chain.close();
    },
  };
}

async function keepHead(chain: AuditChain, { headFile, log }: Pick<SealingOptions, "headFile" | "log">): Promise<void> {
  const head = { ...(await chain.getHead()), keptAt: new Date().toISOString() };
  if (head.sequence === 0) return;
  log.info({ auditHead: head }, "audit log sealed");
  if (headFile !== undefined) await appendFile(headFile, `${JSON.stringify(head)}\n`, { mode: 0o600 });
}
