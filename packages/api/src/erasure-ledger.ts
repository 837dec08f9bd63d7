import { open } from "node:fs/promises";

/** Who was erased, kept outside the database: a backup restored is made to forget them again (`pnpm erasures:replay`). */
export interface ErasureLedger {
  /** On disk once it resolves. */
  append(erasure: Erasure): Promise<void>;
  /** It did not come to pass after all. */
  retract(receiptId: string): Promise<void>;
}

export interface Erasure {
  receiptId: string;
  userId: number;
  erasedAt: string;
}

/** @param file - lines of JSON; absent: nothing is kept, as the API warns at its start */
export function openErasureLedger(file: string | undefined): ErasureLedger {
  async function write(line: object): Promise<void> {
    if (file === undefined) return;
    const handle = await open(file, "a", 0o600);
    try {
      await handle.appendFile(`${JSON.stringify(line)}\n`);
      await handle.datasync();
    } finally {
      await handle.close();
    }
  }
  return {
    append: write,
    retract: (receiptId) => write({ receiptId, retracted: true }),
  };
}
