import type { ExtractedDocument } from "../../document/document.ts";
import { locateEvidence } from "../../document/locate-evidence.ts";
import type { Answer, AnswerSentence, Contact, QuestionContent } from "../../schemas/index.ts";
import { type QuoteIndex, buildQuoteIndex, findQuote } from "../../text/find-quote.ts";
import type { AnswerRequest, CallOptions, QuestionRequest } from "../engine.ts";
import { type ModelServer, askModel } from "./model-client.ts";
import { type ModelAnswer, modelAnswerSchema, modelQuestionsSchema } from "./model-schemas.ts";
import { QUESTIONS_INSTRUCTIONS, REWRITE_INSTRUCTIONS, toQuestionsData, toRewriteData } from "./prompts.ts";
import { redactContact } from "./redact-contact.ts";

/** More in one reply, and it runs into the model's length limit. */
const QUESTIONS_PER_CALL = 10;

/** Questions in portions, each told which exist already. */
export async function writeQuestions(
  server: ModelServer,
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
    const asked = withoutContact({ ...request, count, existing }, contacts);
    const reply = await askModel(server, {
      name: "questions",
      schema: modelQuestionsSchema,
      instructions: QUESTIONS_INSTRUCTIONS,
      data: toQuestionsData(resume, asked),
      shorterData: toQuestionsData(resume, { ...asked, count: Math.ceil(count / 2) }),
      options,
    });
    if (reply.questions.length === 0) break;
    written.push(
      ...reply.questions.slice(0, count).map(({ sentences, gaps, ...question }) => ({
        ...question,
        answer: toAnswer({ sentences, gaps }, { document, index }),
      })),
    );
  }
  return written;
}

/** The answer as the model wrote it: whoever asks for it has the claim check run over it. */
export async function rewriteAnswer(
  server: ModelServer,
  { request, options }: { request: AnswerRequest; options: CallOptions | undefined },
): Promise<Answer> {
  const { document, profile, question, jobTitle, company, instruction } = request;
  const contacts = [profile.contact, ...(options?.contacts ?? [])];
  const redact = (text: string) => redactContact(text, contacts);
  const reply = await askModel(server, {
    name: "answer",
    schema: modelAnswerSchema,
    instructions: REWRITE_INSTRUCTIONS,
    data: toRewriteData(redact(document.text), {
      question: {
        ...question,
        question: redact(question.question),
        answer: { ...question.answer, text: redact(question.answer.text) },
      },
      jobTitle: jobTitle && redact(jobTitle),
      company: company && redact(company),
      instruction: instruction && redact(instruction),
    }),
    options,
  });
  return toAnswer(reply, { document, index: buildQuoteIndex(document.text) });
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
    gaps: request.gaps.map((gap) => redactContact(gap, contacts)),
  };
}

function toAnswer(
  { sentences, gaps }: ModelAnswer,
  { document, index }: { document: ExtractedDocument; index: QuoteIndex },
): Answer {
  const cited = sentences.map(({ text, quotes, advice }): AnswerSentence => {
    const spans = advice ? [] : quotes.flatMap((quote) => findQuote(index, quote) ?? []);
    return { text, advice, evidence: spans.map(({ start, end }) => locateEvidence(document, start, end)) };
  });
  return { text: cited.map(({ text }) => text).join(" "), sentences: cited, gaps };
}
