import { locateEvidence } from "../../document/locate-evidence.ts";
import { groundReply } from "../../questions/ground.ts";
import { parseResume } from "../../resume/parse-resume.ts";
import type { AnswerSentence, Contact, QuestionContent } from "../../schemas/index.ts";
import { type QuoteIndex, buildQuoteIndex, findQuote } from "../../text/find-quote.ts";
import type { CallOptions, Engine, Passage, QuestionRequest, ReplyRequest } from "../engine.ts";
import { type Client, type ModelOptions, askModel, createClient } from "./model-client.ts";
import { modelProfileSchema, modelQuestionsSchema, modelReplySchema } from "./model-schemas.ts";
import { createOpenaiEmbedder } from "./openai-embedder.ts";
import {
  ANALYZE_INSTRUCTIONS,
  QUESTIONS_INSTRUCTIONS,
  REPLY_INSTRUCTIONS,
  toAnalyzeData,
  toQuestionsData,
  toReplyData,
} from "./prompts.ts";
import { redactContact } from "./redact-contact.ts";
import { verifyProfile } from "./verify-profile.ts";

/** More in one reply, and it runs into the model's length limit. */
const QUESTIONS_PER_CALL = 10;

/**
 * A model behind the OpenAI protocol. It never sees contact data, and nothing it returns is believed: each field, each
 * sentence, is looked up in the document, and dropped when it is not there.
 */
export function createOpenaiEngine(settings: ModelOptions): Engine {
  const client = createClient(settings);
  const { model } = settings;
  const id = `openai:${model}`;
  return {
    id,
    embedder: createOpenaiEmbedder(client, settings.embeddingModel),
    analyze: async (document, { asOf, ...options }) => {
      const builtin = parseResume(document, { asOf });
      const reply = await askModel(client, model, {
        name: "profile",
        schema: modelProfileSchema,
        instructions: ANALYZE_INSTRUCTIONS,
        data: toAnalyzeData(redactContact(document.text, [builtin.contact])),
        options,
      });
      return verifyProfile(reply, { document, builtin, engine: id, asOf });
    },
    writeQuestions: (request, options) => writeQuestions({ client, model }, { request, options }),
    reply: (request, options) => reply({ client, model }, { request, options }),
  };
}

interface Server {
  client: Client;
  model: string;
}

async function writeQuestions(
  { client, model }: Server,
  { request, options }: { request: QuestionRequest; options: CallOptions | undefined },
): Promise<QuestionContent[]> {
  const { document, profile } = request;
  const contacts = [profile.contact, ...(options?.contacts ?? [])];
  const resume = redactContact(document.text, contacts);
  const index = buildQuoteIndex(document.text);
  const written: QuestionContent[] = [];
  while (written.length < request.count) {
    const count = Math.min(request.count - written.length, QUESTIONS_PER_CALL);
    const existing = [...request.existing, ...written.map(({ question }) => question)];
    const reply = await askModel(client, model, {
      name: "questions",
      schema: modelQuestionsSchema,
      instructions: QUESTIONS_INSTRUCTIONS,
      data: toQuestionsData(resume, withoutContact({ ...request, count, existing }, contacts)),
      options,
    });
    if (reply.questions.length === 0) break;
    written.push(
      ...reply.questions.slice(0, count).map(({ sentences, gaps, ...question }) => ({
        ...question,
        answer: toAnswer({ sentences, gaps }, { request, index }),
      })),
    );
  }
  return written;
}

/** The job aimed at and the questions that exist may name the person as well, or a recruiter. */
function withoutContact(request: QuestionRequest, contacts: readonly Contact[]): QuestionRequest {
  const redact = (text: string | null) => text && redactContact(text, contacts);
  return {
    ...request,
    jobTitle: redact(request.jobTitle),
    company: redact(request.company),
    jobDescription: redact(request.jobDescription),
    existing: request.existing.map((question) => redactContact(question, contacts)),
  };
}

function toAnswer(
  { sentences, gaps }: { sentences: { text: string; quotes: string[]; advice: boolean }[]; gaps: string[] },
  { request, index }: { request: QuestionRequest; index: QuoteIndex },
) {
  const cited = sentences.map(({ text, quotes, advice }): AnswerSentence => {
    const spans = advice ? [] : quotes.flatMap((quote) => findQuote(index, quote) ?? []);
    return { text, advice, evidence: spans.map(({ start, end }) => locateEvidence(request.document, start, end)) };
  });
  return { text: cited.map(({ text }) => text).join(" "), sentences: cited, gaps };
}

async function reply(
  { client, model }: Server,
  { request, options }: { request: ReplyRequest; options: CallOptions | undefined },
): Promise<AnswerSentence[]> {
  const { question, passages } = request;
  if (passages.length === 0) return [];
  const { sentences } = await askModel(client, model, {
    name: "reply",
    schema: modelReplySchema,
    instructions: REPLY_INSTRUCTIONS,
    data: toReplyData(
      redactContact(question, options?.contacts),
      passages.map(({ text }) => ({ text: redactContact(text, options?.contacts) })),
    ),
    options,
  });
  const cited = sentences.flatMap(({ text, passage, quote }): AnswerSentence[] => {
    const evidence = citePassage(passages[passage - 1], quote);
    return evidence === null ? [] : [{ text, evidence: [evidence], advice: false }];
  });
  return groundReply(cited, passages);
}

function citePassage(passage: Passage | undefined, quote: string) {
  const span = passage && findQuote(buildQuoteIndex(passage.text), quote);
  if (!span) return null;
  const { evidence, text } = passage;
  const [start, end] = [evidence.start + span.start, evidence.start + span.end];
  return { page: evidence.page, quote: text.slice(span.start, span.end), start, end, boxes: evidence.boxes };
}
