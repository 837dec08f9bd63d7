import { type ComparableProfile, scoreSimilarity } from "@groundwork/core";
import type { SimilarProfile } from "@groundwork/core/schemas";
import { type UserScope, getProfile, listChunkVectors, listNewestProfiles } from "@groundwork/db";

/** Resumes looked at, the newest; and shown, the most alike. */
const COMPARED = 200;
const SHOWN = 20;

/** The person's other resumes, each by its newest analysis, the most alike first. @throws DomainError `profile_not_found` */
export async function listSimilarProfiles(
  scope: UserScope,
  { jobId, embedderId }: { jobId: string; embedderId: string },
): Promise<SimilarProfile[]> {
  const asked = await getProfile(scope, jobId);
  const others = await listNewestProfiles(scope, { exceptUploadId: asked.uploadId, limit: COMPARED });
  const vectors = await listChunkVectors(scope, { jobIds: [jobId, ...others.map((other) => other.jobId)], embedderId });
  const comparable = (profile: ComparableProfile["profile"]): ComparableProfile => ({
    profile,
    vectors: vectors.get(profile.jobId) ?? [],
  });
  return others
    .map((profile) => ({
      jobId: profile.jobId,
      uploadId: profile.uploadId,
      name: profile.contact.name,
      role: profile.experience[0]?.role || null,
      createdAt: profile.createdAt,
      ...scoreSimilarity(comparable(asked), comparable(profile)),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN);
}
