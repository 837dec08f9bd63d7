import {
  type Engine,
  STEP_DOCUMENT,
  composeReply,
  extractedDocumentSchema,
  matchSavedQuestion,
  nearestSavedQuestions,
  retrievePassages,
} from "@groundwork/core";
import type { Contact } from "@groundwork/core/schemas";
import {
  type EmbeddedPhrasings,
  type UserScope,
  findNewestProfileJobId,
  findSessionJobId,
  findStep,
  getJob,
  getSavedQuestion,
  listCandidates,
  listChunks,
  listForeignPhrasings,
  listKnownContacts,
  listProfileSkills,
  refreshPhrasings,
} from "@groundwork/db";

/** Passages an engine gets to answer from. */
const PASSAGES = 6;
/** Saved questions embedded again before a reply, after the engine changed. */
const REEMBEDDED = 100;

interface Tools {
  asUser<T>(work: (scope: UserScope) => Promise<T>): Promise<T>;
  engine: Engine;
  signal?: AbortSignal;
}

interface Asked {
  text: string;
  sessionId?: string;
  jobId?: string;
}

/**
 * What to reply, and where it is from: a saved question that matches, else the resume's own passages, else that neither
 * says. The engine works outside any transaction, and holds no connection.
 */
export async function answerMessage(
  tools: Tools,
  asked: Asked,
): Promise<{ text: string; metadata: Record<string, unknown> }> {
  const { asUser, engine, signal } = tools;
  const jobId = await asUser((scope) => findAskedJobId(scope, asked));
  const contacts = await asUser(listKnownContacts);
  await embedAgain(tools, contacts);
  const embedded = await embedPhrasings({ engine, signal, contacts }, [asked.text]);
  const { vector } = embedded.phrasings[0]!;
  const embedderId = engine.embedder.id;
  const { candidates, skills } = await asUser(async (scope) => ({
    candidates: await listCandidates(scope, { embedderId }),
    skills: jobId === undefined ? [] : await listProfileSkills(scope, jobId),
  }));
  const request = { question: asked.text, vector, candidates, embedderId, skills };
  const nearest = nearestSavedQuestions(request);

  const matched = matchSavedQuestion(request);
  if (matched) {
    const saved = await asUser((scope) => getSavedQuestion(scope, matched.match.savedId));
    return composeReply({ saved: { ...saved, similarity: matched.similarity }, sentences: [], nearest });
  }
  if (jobId === undefined) return composeReply({ saved: null, sentences: [], nearest });

  const { chunks, document } = await asUser(async (scope) => ({
    chunks: await listChunks(scope, { jobId, embedderId }),
    document: extractedDocumentSchema.optional().parse(await findStep(scope, { jobId, step: STEP_DOCUMENT })),
  }));
  const passages = retrievePassages({ question: asked.text, vector, chunks, limit: PASSAGES, document });
  if (passages.length === 0) return composeReply({ saved: null, sentences: [], nearest });
  const sentences = await engine.reply({ question: asked.text, passages }, { signal, contacts });
  return composeReply({ saved: null, sentences, nearest });
}

/** Whose resume is asked: the one named, else the session's, else the one understood last. */
async function findAskedJobId(scope: UserScope, { sessionId, jobId }: Asked): Promise<string | undefined> {
  const sessionJobId = sessionId === undefined ? undefined : await findSessionJobId(scope, sessionId);
  if (jobId !== undefined) await getJob(scope, jobId);
  return jobId ?? sessionJobId ?? findNewestProfileJobId(scope);
}

/** Vectors of another embedder cannot be compared: after the engine changed, saved questions are embedded again. */
async function embedAgain(tools: Tools, contacts: readonly Contact[]): Promise<void> {
  const { asUser, engine } = tools;
  const embedderId = engine.embedder.id;
  const foreign = await asUser((scope) => listForeignPhrasings(scope, { embedderId, limit: REEMBEDDED }));
  for (const { savedId, texts } of foreign) {
    const embedded = await embedPhrasings({ ...tools, contacts }, texts);
    await asUser((scope) => refreshPhrasings(scope, { savedId, embedded }));
  }
}

export async function embedPhrasings(
  { engine, signal, contacts }: Pick<Tools, "engine" | "signal"> & { contacts: readonly Contact[] },
  texts: readonly string[],
): Promise<EmbeddedPhrasings> {
  const vectors = await engine.embedder.embed(texts, { signal, contacts });
  const phrasings = texts.map((text, index) => ({ text, vector: vectors[index]! }));
  return { embedderId: engine.embedder.id, phrasings };
}
