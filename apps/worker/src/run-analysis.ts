import {
  DomainError,
  type Engine,
  NO_PROTECTED_FIELDS,
  STEP_CHUNKS,
  STEP_DOCUMENT,
  STEP_PROFILE,
  chunkDocument,
  countModelCalls,
  decideRetry,
  extractedDocumentSchema,
  findProtected,
  parseResume,
  profileContentSchema,
  remember,
  withoutProtected,
} from "@groundwork/core";
import {
  type AnalysisEntry,
  type DatabaseClient,
  type HeldJob,
  type JobEventSignals,
  type JobQueue,
  advanceJob,
  claimJob,
  createJobSteps,
  failJob,
  getUploadBytes,
  holdConsent,
  insertChunks,
  insertProfile,
  releaseJob,
  reportPage,
  saveReading,
} from "@groundwork/db";
import type { ReadingPool } from "@groundwork/core/node";
import type { Logger } from "pino";
import { z } from "zod";
import { watchHold } from "./watch-hold.ts";

export interface AnalysisTools {
  database: DatabaseClient;
  queue: JobQueue;
  jobEvents: JobEventSignals;
  engine: Engine;
  reading: Pick<ReadingPool, "extract">;
  log: Logger;
  /** Aborts when the process must end: running jobs go back to the queue, uncharged. */
  stopping: AbortSignal;
}

type Claim = HeldJob & { uploadId: number; failures: number };

/**
 * One entry of the queue, from claim to the end of the attempt. Resolves when the entry is dealt with: done, failed, put
 * back, or nothing to do. Rejects only when not even that could be written; then the queue hands the entry out again.
 */
export async function runAnalysis(
  tools: AnalysisTools,
  { jobId, userId, queuedAttempt }: AnalysisEntry,
  lost: AbortSignal,
): Promise<void> {
  const { database, jobEvents, log, stopping } = tools;
  const claim = await database.asUser(userId, (scope) => claimJob(scope, { jobId, queuedAttempt }));
  if (!claim) return;
  const hold = watchHold({ database, jobEvents }, { userId, held: claim });
  try {
    await analyze(tools, { userId, claim, signal: AbortSignal.any([stopping, lost, hold.lost]) });
    log.info({ jobId, attempt: claim.attempt }, "job completed");
  } catch (error) {
    // Lost without our stopping: the queue has taken the entry back, and hands it to someone else.
    if (hold.lost.aborted || (lost.aborted && !stopping.aborted) || isMoved(error)) {
      log.info({ jobId, attempt: claim.attempt }, "job is no longer ours");
      return;
    }
    await settle(tools, { userId, claim, error }).catch((failure: unknown) => {
      // Cancelled or overtaken at the last moment: there is nothing left to settle.
      if (!isMoved(failure)) throw failure;
    });
  } finally {
    hold.release();
  }
}

function isMoved(error: unknown): boolean {
  return error instanceof DomainError && error.code === "job_moved";
}

async function analyze(
  { database, engine, reading }: AnalysisTools,
  { userId, claim, signal }: { userId: number; claim: Claim; signal: AbortSignal },
): Promise<void> {
  const { jobId, uploadId } = claim;
  const steps = createJobSteps(database, { userId, held: claim });
  const advance = (
    name: "chunk" | "embed" | "analyze",
    status: "chunking" | "generating_embeddings" | "analyzing",
    currentStep: string,
  ) => {
    signal.throwIfAborted();
    return database.asUser(userId, (scope) => advanceJob(scope, claim, { name, status, currentStep }));
  };

  const asOf = new Date().toISOString().slice(0, 7);
  const whole = await remember(steps, {
    step: STEP_DOCUMENT,
    schema: extractedDocumentSchema,
    compute: async () => {
      const bytes = await database.asUser(userId, (scope) => getUploadBytes(scope, uploadId));
      let reported: Promise<unknown> = Promise.resolve();
      const report = (page: number, pages: number) =>
        database.asUser(userId, (scope) => reportPage(scope, claim, { page, pages }));
      const extracted = await reading.extract(bytes, {
        signal,
        onPage(page, pages) {
          // Why one could not be written, the next write says that matters.
          reported = reported.then(() => report(page, pages)).catch(() => {});
        },
      });
      await reported;
      return extracted;
    },
  });

  // From here on nothing sees what is protected, whatever was agreed to.
  const document = withoutProtected(whole);
  await advance("chunk", "chunking", "Splitting it into passages");
  const passages = chunkDocument(document);

  await advance("embed", "generating_embeddings", "Preparing it for search");
  const vectors = await remember(steps, {
    step: STEP_CHUNKS,
    schema: vectorsSchema.refine(
      (saved) => saved.embedderId === engine.embedder.id && saved.vectors.length === passages.length,
    ),
    compute: async () => ({
      embedderId: engine.embedder.id,
      vectors: (
        await countModelCalls(steps, (onModelCall) =>
          engine.embedder.embed(
            passages.map((passage) => passage.text),
            { signal, onModelCall, contacts: [parseResume(document, { asOf }).contact] },
          ),
        )
      ).map((vector) => [...vector]),
    }),
  });

  await advance("analyze", "analyzing", "Understanding it");
  const content = await remember(steps, {
    step: STEP_PROFILE,
    schema: profileContentSchema,
    compute: () => countModelCalls(steps, (onModelCall) => engine.analyze(document, { asOf, signal, onModelCall })),
  });

  signal.throwIfAborted();
  // Profile, chunks and status stand or fall together; if the job was lost, advanceJob throws and nothing is written.
  await database.asUser(userId, async (scope) => {
    await advanceJob(scope, claim, { name: "complete", status: "completed", currentStep: "Done" });
    const isAgreed = await holdConsent(scope, "protected_fields");
    const protectedFields = isAgreed ? findProtected(whole) : NO_PROTECTED_FIELDS;
    await insertProfile(scope, { jobId, uploadId, content, protectedFields });
    await insertChunks(scope, {
      jobId,
      embedderId: vectors.embedderId,
      chunks: passages.map((passage, index) => ({ ...passage, vector: Float32Array.from(vectors.vectors[index]!) })),
    });
    await saveReading(scope, {
      uploadId,
      text: whole.text,
      pages: document.pages.length || null,
      engine: content.engine,
    });
  });
}

const vectorsSchema = z.object({ embedderId: z.string(), vectors: z.array(z.array(z.number())) });

/** Ends an attempt that did not finish: back to the queue, or failed for good. */
async function settle(
  { database, queue, log, stopping }: AnalysisTools,
  { userId, claim, error }: { userId: number; claim: Claim; error: unknown },
): Promise<void> {
  const { jobId } = claim;
  const requeue = (charged: boolean, delaySeconds: number) =>
    database.asUser(userId, async (scope) => {
      const { attempt } = await releaseJob(scope, claim, { charged });
      await queue.enqueue(scope.db, { jobId, userId, queuedAttempt: attempt }, { delaySeconds });
    });
  if (stopping.aborted) {
    log.info({ jobId }, "job released: the worker is stopping");
    return requeue(false, 0);
  }
  const decision = decideRetry(error, claim.failures + 1);
  log.warn({ jobId, attempt: claim.attempt, err: error, decision }, "attempt failed");
  if (decision.retry) return requeue(true, decision.delaySeconds);
  const message = error instanceof DomainError ? error.message : "The analysis stopped unexpectedly several times.";
  await database.asUser(userId, (scope) => failJob(scope, claim, { code: decision.code, message }));
}
