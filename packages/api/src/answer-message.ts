import {
  type ComposedReply,
  DomainError,
  type Engine,
  composeReply,
  matchSavedQuestion,
  nearestSavedQuestions,
  retrievePassages,
} from "@groundwork/core";
import type { AnswerSentence, Contact } from "@groundwork/core/schemas";
import {
  type EmbeddedPhrasings,
  type UserScope,
  findNewestProfileJobId,
  getChatSession,
  getJob,
  getSavedQuestion,
  listCandidates,
  listChunks,
  listForeignPhrasings,
  listKnownContacts,
  listProfileSkills,
  listWrongMatches,
  refreshPhrasings,
} from "@groundwork/db";
import { type ReadResume, readResume } from "./read-resume.ts";

/** Passages an engine gets to answer from. */
const PASSAGES = 6;
/** Saved questions embedded again before a reply, after the engine changed. */
const REEMBEDDED = 100;

export interface ReplyTools {
  asUser<T>(work: (scope: UserScope) => Promise<T>): Promise<T>;
  engine: Engine;
  signal?: AbortSignal;
}

export interface Asked {
  text: string;
  sessionId?: string;
  jobId?: string;
}

/** Whose resume is asked, and which saved questions may answer. */
interface AskedScope {
  jobId: string | undefined;
  loadedSavedIds: readonly string[];
}

/** The one reply that {@link answerMessage} ends with. */
export async function composeAnswer(tools: ReplyTools, asked: Asked): Promise<ComposedReply> {
  const states = await Array.fromAsync(answerMessage(tools, asked));
  return states.at(-1)!;
}

/**
 * What to reply, and where it is from: a saved question that matches, else the resume's own passages, else that neither
 * says. Yields the reply as it grows, at least once; each begins with the one before. The engine works outside any
 * transaction, and holds no connection.
 * @throws DomainError `job_not_found`, `session_not_found`, and what the engine throws
 */
export async function* answerMessage(tools: ReplyTools, asked: Asked): AsyncGenerator<ComposedReply, void, undefined> {
  const { asUser, engine, signal } = tools;
  const { jobId, loadedSavedIds } = await asUser((scope) => findAskedScope(scope, asked));
  const contacts = await asUser(listKnownContacts);
  await embedAgain(tools, contacts);
  const embedded = await embedPhrasings({ engine, signal, contacts }, [asked.text]);
  const { vector } = embedded.phrasings[0]!;
  const request = await asUser((scope) => readSaved(scope, { asked, vector, engine, jobId, loadedSavedIds }));
  const nearest = nearestSavedQuestions(request);

  const matched = matchSavedQuestion(request);
  if (matched) {
    const saved = await asUser((scope) => getSavedQuestion(scope, matched.match.savedId));
    return yield composeReply({ saved: { ...saved, similarity: matched.similarity }, sentences: [], nearest });
  }
  const sentences: AnswerSentence[] = [];
  for await (const sentence of askResume(tools, { asked, vector, jobId, contacts })) {
    sentences.push(sentence);
    const { text, metadata } = composeReply({ saved: null, sentences, nearest });
    // Another resume may be asked next, and the places would be sought there.
    yield { text, metadata: { ...metadata, ...(jobId !== undefined && { job_id: jobId }) } };
  }
  if (sentences.length === 0) yield composeReply({ saved: null, sentences, nearest });
}

/** What the resume says to it, sentence by sentence, each with its evidence. */
async function* askResume(
  { asUser, engine, signal }: ReplyTools,
  {
    asked,
    vector,
    jobId,
    contacts,
  }: { asked: Asked; vector: Float32Array; jobId: string | undefined; contacts: readonly Contact[] },
): AsyncGenerator<AnswerSentence, void, undefined> {
  if (jobId === undefined) return;
  const { chunks, resume } = await asUser(async (scope) => ({
    chunks: await listChunks(scope, { jobId, embedderId: engine.embedder.id }),
    resume: await findResume(scope, jobId),
  }));
  if (!resume) return;
  const { profile, document } = resume;
  const passages = retrievePassages({ question: asked.text, vector, chunks, limit: PASSAGES, document });
  const request = { question: asked.text, passages, resume: { profile, document } };
  for await (const sentence of engine.reply(request, { signal, contacts })) {
    if (!sentence.advice && sentence.evidence.length > 0) yield sentence;
  }
}

/** Undefined while it is being read, and when it could not be. */
async function findResume(scope: UserScope, jobId: string): Promise<ReadResume | undefined> {
  try {
    return await readResume(scope, jobId);
  } catch (error) {
    if (error instanceof DomainError && error.code === "profile_not_found") return undefined;
    throw error;
  }
}

/** The one named, else the session's, else the one understood last. */
async function findAskedScope(scope: UserScope, { sessionId, jobId }: Asked): Promise<AskedScope> {
  const session = sessionId === undefined ? undefined : await getChatSession(scope, sessionId);
  if (jobId !== undefined) await getJob(scope, jobId);
  return {
    jobId: jobId ?? session?.jobId ?? (await findNewestProfileJobId(scope)),
    loadedSavedIds: session?.loadedSavedIds ?? [],
  };
}

async function readSaved(
  scope: UserScope,
  { asked, vector, engine, jobId, loadedSavedIds }: AskedScope & { asked: Asked; vector: Float32Array; engine: Engine },
): Promise<Parameters<typeof matchSavedQuestion>[0]> {
  const embedderId = engine.embedder.id;
  const candidates = await listCandidates(scope, { embedderId });
  return {
    question: asked.text,
    vector,
    embedderId,
    candidates:
      loadedSavedIds.length === 0 ? candidates : candidates.filter(({ savedId }) => loadedSavedIds.includes(savedId)),
    excluded: await listWrongMatches(scope, { embedderId }),
    skills: jobId === undefined ? [] : await listProfileSkills(scope, jobId),
  };
}

/** Vectors of another embedder cannot be compared: after the engine changed, saved questions are embedded again. */
async function embedAgain(tools: ReplyTools, contacts: readonly Contact[]): Promise<void> {
  const { asUser, engine } = tools;
  const embedderId = engine.embedder.id;
  const foreign = await asUser((scope) => listForeignPhrasings(scope, { embedderId, limit: REEMBEDDED }));
  for (const { savedId, texts } of foreign) {
    const embedded = await embedPhrasings({ ...tools, contacts }, texts);
    await asUser((scope) => refreshPhrasings(scope, { savedId, embedded }));
  }
}

export async function embedPhrasings(
  { engine, signal, contacts }: Pick<ReplyTools, "engine" | "signal"> & { contacts: readonly Contact[] },
  texts: readonly string[],
): Promise<EmbeddedPhrasings> {
  const vectors = await engine.embedder.embed(texts, { signal, contacts });
  const phrasings = texts.map((text, index) => ({ text, vector: vectors[index]! }));
  return { embedderId: engine.embedder.id, phrasings };
}
