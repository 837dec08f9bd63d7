import { createHash } from "node:crypto";
import { Pool } from "pg";
import { checkDatabaseUrl } from "./database-url.ts";

const GENESIS = Buffer.alloc(32);
const BATCH_ROWS = 500;

/** Where the chain was at some time. Kept outside the database, it shows when the end was cut off since. */
export interface AuditHead {
  /** From 1; 0: nothing is sealed. */
  sequence: number;
  /** SHA-256, hexadecimal. */
  hash: string;
}

export interface AuditVerdict {
  head: AuditHead;
  /** Rows that wait for the next sealing: not proven yet. */
  unsealed: number;
  /** The first place that is not as it was sealed; absent: the chain holds. */
  broken?: { sequence: number; what: "changed" | "deleted" | "missing" };
}

export interface AuditChain {
  /** Adds what is finished to the chain. @returns how many rows */
  seal(): Promise<number>;
  getHead(): Promise<AuditHead>;
  /** Computes the chain again from its beginning, and looks whether it passes through every head that was kept. */
  verify(heads: readonly AuditHead[]): Promise<AuditVerdict>;
  close(): Promise<void>;
}

/**
 * The hash chain over the audit log: each hash is SHA-256 of the one before and a row.
 * @param url - the maintenance role.
 */
export function openAuditChain({ url }: { url: string }): AuditChain {
  const pool = new Pool({
    connectionString: checkDatabaseUrl(url),
    max: 1,
    application_name: "groundwork-audit",
    connectionTimeoutMillis: 5_000,
    statement_timeout: 60_000,
    keepAlive: true,
  });
  // A connection that breaks fails the query under way; without a listener it would end the process too.
  pool.on("error", () => {});

  async function* readChain(after = 0) {
    let sequence = after;
    for (;;) {
      const { rows } = await pool.query<{ sequence: string; hash: Buffer; entry: string | null }>(
        "select * from read_audit_chain($1, $2)",
        [sequence, BATCH_ROWS],
      );
      if (rows.length === 0) return;
      yield* rows;
      sequence = Number(rows.at(-1)!.sequence);
    }
  }

  return {
    async seal() {
      let sealed = 0;
      for (;;) {
        const { rows } = await pool.query<{ rows: number }>("select seal_audit_log($1) as rows", [BATCH_ROWS]);
        sealed += rows[0]!.rows;
        if (rows[0]!.rows < BATCH_ROWS) return sealed;
      }
    },
    async getHead() {
      const { rows } = await pool.query<{ sequence: string; hash: Buffer }>("select * from get_audit_head()");
      return rows[0] ? { sequence: Number(rows[0].sequence), hash: rows[0].hash.toString("hex") } : toHead(0, GENESIS);
    },
    async verify(heads) {
      const kept = new Map(heads.map(({ sequence, hash }) => [sequence, hash]));
      let head = toHead(0, GENESIS);
      let last = GENESIS;
      let broken: AuditVerdict["broken"];
      for await (const { sequence, hash, entry } of readChain()) {
        const place = Number(sequence);
        if (place !== head.sequence + 1) broken = { sequence: head.sequence + 1, what: "missing" };
        else if (entry === null) broken = { sequence: place, what: "deleted" };
        else {
          last = createHash("sha256").update(last).update(entry).digest();
          const isKept = (kept.get(place) ?? last.toString("hex")) === last.toString("hex");
          if (!last.equals(hash) || !isKept) broken = { sequence: place, what: "changed" };
        }
        if (broken) break;
        head = toHead(place, last);
      }
      const furthest = Math.max(0, ...kept.keys());
      if (!broken && furthest > head.sequence) broken = { sequence: head.sequence + 1, what: "missing" };
      const { rows } = await pool.query<{ count: string }>("select count_unsealed_audit_rows() as count");
      return { head, unsealed: Number(rows[0]!.count), ...(broken && { broken }) };
    },
    close: () => pool.end(),
  };
}

function toHead(sequence: number, hash: Buffer): AuditHead {
  return { sequence, hash: hash.toString("hex") };
}
