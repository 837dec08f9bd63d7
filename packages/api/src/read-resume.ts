import {
  DomainError,
  type ExtractedDocument,
  STEP_DOCUMENT,
  extractedDocumentSchema,
  withoutProtected,
} from "@groundwork/core";
import type { Contact, Profile } from "@groundwork/core/schemas";
import { type UserScope, findStep, getProfile, listKnownContacts } from "@groundwork/db";

/** What an engine is given of one resume. */
export interface ReadResume {
  /** With the person's corrections. */
  profile: Profile;
  /** Without what is protected: only the viewer has the whole. */
  document: ExtractedDocument;
  /** What is taken out of all that leaves this machine. */
  contacts: Contact[];
}

/** @throws DomainError `profile_not_found`, also when it has not been read yet */
export async function readResume(scope: UserScope, jobId: string): Promise<ReadResume> {
  const read = await findStep(scope, { jobId, step: STEP_DOCUMENT });
  if (read === undefined) throw new DomainError("profile_not_found");
  return {
    profile: await getProfile(scope, jobId),
    document: withoutProtected(extractedDocumentSchema.parse(read)),
    contacts: await listKnownContacts(scope),
  };
}
