import { randomUUID } from "node:crypto";
import {
  type CorrectionChange,
  type CorrectionRequest,
  DomainError,
  type StoredCorrection,
  applyCorrections,
  decideCorrection,
} from "@groundwork/core";
import type { CorrectedProfile, CorrectionList, Profile } from "@groundwork/core/schemas";
import {
  type ReadScope,
  type UserScope,
  getAnalysedProfile,
  getUpload,
  listCorrections,
  lockCorrections,
  lockUpload,
  saveCorrectionChange,
  saveSearchedFacts,
  toRevision,
} from "@groundwork/db";

interface State {
  analysed: Profile;
  stored: StoredCorrection[];
}

/**
 * Keeps one change of a profile with its upload, and answers with what came of it.
 * @throws DomainError `profile_not_found`, `profile_changed`, and what {@link decideCorrection} refuses; nothing is written then
 */
export function correctProfile(
  scope: UserScope,
  { jobId, revision, ...request }: CorrectionRequest & { jobId: string; revision?: string },
): Promise<CorrectedProfile> {
  return changeCorrections(scope, {
    jobId,
    revision,
    decide: (state) => decideCorrection({ ...state, newId: randomUUID, now: new Date().toISOString() }, request),
  });
}

/** Forgets corrections. @throws DomainError `profile_not_found`, `profile_changed`, `correction_not_found` */
export function uncorrectProfile(
  scope: UserScope,
  { jobId, revision, correctionIds }: { jobId: string; revision?: string; correctionIds: string[] },
): Promise<CorrectedProfile> {
  return changeCorrections(scope, { jobId, revision, decide: () => ({ deletedIds: correctionIds, inserted: [] }) });
}

/** @throws DomainError `profile_not_found` */
export async function getCorrections(scope: ReadScope, jobId: string): Promise<CorrectionList> {
  const analysed = await getAnalysedProfile(scope, jobId);
  const stored = await listCorrections(scope, analysed.uploadId);
  return { corrections: applyCorrections(analysed, stored).corrections, revision: toRevision(stored) };
}

async function changeCorrections(
  scope: UserScope,
  {
    jobId,
    revision,
    decide,
  }: { jobId: string; revision: string | undefined; decide: (state: State) => CorrectionChange },
): Promise<CorrectedProfile> {
  const analysed = await getAnalysedProfile(scope, jobId);
  const { uploadId } = analysed;
  await lockUpload(scope, uploadId);
  await lockCorrections(scope, uploadId);
  // It may have been deleted while this waited.
  await getUpload(scope, uploadId);
  const stored = await listCorrections(scope, uploadId);
  if (revision !== undefined && revision !== toRevision(stored)) throw new DomainError("profile_changed");
  await saveCorrectionChange(scope, { uploadId, change: decide({ analysed, stored }) });
  await saveSearchedFacts(scope, uploadId);
  const kept = await listCorrections(scope, uploadId);
  return { ...applyCorrections(analysed, kept), revision: toRevision(kept) };
}
