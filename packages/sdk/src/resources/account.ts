import type { AuditEntry, Consent, ConsentPurpose, EngineInUse, ErasureReceipt, Page } from "@groundwork/core/schemas";
import type { Download, DownloadFile } from "../download.ts";
import type { Transport } from "../transport.ts";
import { type CallOptions, type PageInput, call } from "./call.ts";

export interface SetConsentInput {
  purpose: ConsentPurpose;
  granted: boolean;
  /** Of the words that the person was shown; by default the newest. */
  textVersion?: string;
}

export const createAccount = (api: Transport, download: DownloadFile) => ({
  /** Everything as one ZIP archive. Reason `reauthentication_required`: after `auth.reauthenticate`. */
  export: (options?: CallOptions): Promise<Download> => download("/account/export", options),
  /** Erases everything, at once and for good. @returns the receipt, of which nothing else is kept */
  delete: (input: { password: string; code?: string }, options?: CallOptions): Promise<ErasureReceipt> =>
    call(api.account.delete.mutate(input, options)),
  /** What was done with the account: newest first. */
  auditLog: (input: PageInput = {}, options?: CallOptions): Promise<Page<AuditEntry>> =>
    call(api.account.auditLog.query(input, options)),
  /** Which models read and answer; null where the built-in engine does. */
  engine: (options?: CallOptions): Promise<EngineInUse> => call(api.account.engine.query(undefined, options)),
  /** One a purpose, also where nothing was agreed to. */
  consents: (options?: CallOptions): Promise<Consent[]> => call(api.account.consents.query(undefined, options)),
  /** A withdrawal erases at once what was kept by it. */
  setConsent: (input: SetConsentInput, options?: CallOptions): Promise<Consent[]> =>
    call(api.account.setConsent.mutate(input, options)),
});
