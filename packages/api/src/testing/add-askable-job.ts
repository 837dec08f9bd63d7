import { chunkDocument } from "@groundwork/core";
import { NURSE_RESUME, buildDocument } from "@groundwork/core/testing";
import { type DatabaseClient, insertChunks } from "@groundwork/db";
import { addReadJob } from "./add-read-job.ts";
import type { Api } from "./test.ts";

/** A job of the nurse's resume that the chat can ask: with its passages and their vectors. */
export async function addAskableJob(
  { api, workerDatabase }: { api: Api; workerDatabase: DatabaseClient },
  userId: number,
): Promise<{ jobId: string }> {
  const { jobId } = await addReadJob({ api, workerDatabase }, userId, NURSE_RESUME);
  const { embedder } = api.dependencies.engine;
  const passages = chunkDocument(buildDocument(NURSE_RESUME));
  const vectors = await embedder.embed(passages.map(({ text }) => text));
  const chunks = passages.map((passage, i) => ({ ...passage, vector: vectors[i]! }));
  await workerDatabase.asUser(userId, (scope) => insertChunks(scope, { jobId, embedderId: embedder.id, chunks }));
  return { jobId };
}
