import { groundReply } from "../../questions/ground.ts";
import { parseResume } from "../../resume/parse-resume.ts";
import type { AnswerSentence } from "../../schemas/index.ts";
import { buildQuoteIndex, findQuote } from "../../text/find-quote.ts";
import type { CallOptions, Engine, Passage, ReplyRequest } from "../engine.ts";
import { replyWithContact } from "../builtin/reply-from-passages.ts";
import { type ModelOptions, type ModelServer, askModel, createClient } from "./model-client.ts";
import { modelProfileSchema, modelReplySchema } from "./model-schemas.ts";
import { createOpenaiEmbedder } from "./openai-embedder.ts";
import { ANALYZE_INSTRUCTIONS, REPLY_INSTRUCTIONS, toAnalyzeData, toReplyData } from "./prompts.ts";
import { readRequirements } from "./read-requirements.ts";
import { redactContact } from "./redact-contact.ts";
import { streamSentences } from "./stream-sentences.ts";
import { createTranscriber } from "./transcriber.ts";
import { verifyProfile } from "./verify-profile.ts";
import { rewriteAnswer, writeQuestions } from "./write-questions.ts";

/**
 * A model behind the OpenAI protocol. It never sees contact data, and nothing it returns is believed: each field, each
 * sentence, is looked up in the document, and dropped when it is not there.
 */
export function createOpenaiEngine(settings: ModelOptions): Engine {
  const client = createClient(settings);
  const { model } = settings;
  const server = { client, model, patience: settings.patience };
  const id = `openai:${model}`;
  return {
    id,
    embedder: createOpenaiEmbedder(client, settings.embeddingModel),
    transcriber: settings.transcriptionModel ? createTranscriber(client, settings.transcriptionModel) : null,
    analyze: async (document, { asOf, ...options }) => {
      const builtin = parseResume(document, { asOf });
      const reply = await askModel(server, {
        name: "profile",
        schema: modelProfileSchema,
        instructions: ANALYZE_INSTRUCTIONS,
        data: toAnalyzeData(redactContact(document.text, [builtin.contact])),
        options,
      });
      return verifyProfile(reply, { document, builtin, engine: id, asOf });
    },
    writeQuestions: (request, options) => writeQuestions(server, { request, options }),
    rewriteAnswer: (request, options) => rewriteAnswer(server, { request, options }),
    readRequirements: (jobDescription, options) => readRequirements(server, { jobDescription, options }),
    reply: (request, options) => reply(server, { request, options }),
  };
}

async function* reply(
  server: ModelServer,
  { request, options }: { request: ReplyRequest; options: CallOptions | undefined },
): AsyncGenerator<AnswerSentence, void, undefined> {
  const { question, passages } = request;
  // Contact data is taken out of all that the model is sent.
  const told = replyWithContact(request);
  if (told !== null) return yield* told;
  if (passages.length === 0) return;
  const sentences = streamSentences(server, {
    name: "reply",
    schema: modelReplySchema,
    instructions: REPLY_INSTRUCTIONS,
    data: toReplyData(
      redactContact(question, options?.contacts),
      passages.map(({ text }) => ({ text: redactContact(text, options?.contacts) })),
    ),
    options,
  });
  for await (const { text, passage, quote } of sentences) {
    const evidence = citePassage(passages[passage - 1], quote);
    if (evidence !== null) yield* groundReply([{ text, evidence: [evidence], advice: false }], passages);
  }
}

function citePassage(passage: Passage | undefined, quote: string) {
  const span = passage && findQuote(buildQuoteIndex(passage.text), quote);
  if (!span) return null;
  const { evidence, text } = passage;
  const [start, end] = [evidence.start + span.start, evidence.start + span.end];
  return { page: evidence.page, quote: text.slice(span.start, span.end), start, end, boxes: evidence.boxes };
}
