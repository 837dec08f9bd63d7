import { type CallOptions, type Engine, type QuestionRequest } from "../engine/engine.ts";
import { type QuestionContent, questionContentSchema } from "../schemas/index.ts";
import { type QuoteIndex, buildQuoteIndex } from "../text/find-quote.ts";
import { findSkills } from "../text/known-skills.ts";
import { createAlikeCheck } from "./find-alike.ts";
import { buildGroundContext, groundQuestion } from "./ground.ts";
import { createQuoteCheck } from "./quotes-resume.ts";

/** What was refused is asked for again, so that a strict gate does not mean a short list. */
const ROUNDS = 4;
const MAX_TAGS = 20;
const MAX_TAG_CHARACTERS = 50;

/**
 * Questions through one gate, whichever engine wrote them: the shape, the categories and difficulties asked for, no two
 * alike (nor like `existing`), none that repeats a description, and answers that say only what the resume says.
 * @returns at most `request.count`; fewer where the engine has no more that pass.
 */
export async function generateQuestions(
  engine: Engine,
  request: QuestionRequest,
  callOptions: CallOptions = {},
): Promise<QuestionContent[]> {
  const options = { ...callOptions, contacts: [request.profile.contact, ...(callOptions.contacts ?? [])] };
  const kept: QuestionContent[] = [];
  const seen = [...request.existing];
  const quotesResume = createQuoteCheck(request.profile);
  const index = buildQuoteIndex(request.document.text);
  const alikeCheck = createAlikeCheck(engine.embedder, request.existing);
  for (let round = 0; round < ROUNDS && kept.length < request.count; round++) {
    const count = request.count - kept.length;
    const written = (await engine.writeQuestions({ ...request, count, existing: seen }, options)).flatMap(
      (question) => toAllowed(question, request, quotesResume) ?? [],
    );
    if (written.length === 0) break;
    const asked = written.map((question) => question.question);
    seen.push(...asked);
    const alike = await alikeCheck.findAlike(asked, options);
    for (const [i, question] of written.entries()) {
      if (alike[i] || kept.length >= request.count) continue;
      const grounded = toGrounded(question, request, index);
      if (grounded !== null) kept.push(grounded);
      // Checking one takes milliseconds; fifty in a row would hold everybody else's requests.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return kept;
}

function toAllowed(
  question: QuestionContent,
  request: QuestionRequest,
  quotesResume: (text: string) => boolean,
): QuestionContent | null {
  const parsed = questionContentSchema.safeParse(question);
  if (!parsed.success || parsed.data.question.trim() === "") return null;
  const { category, difficulty } = parsed.data;
  if (!request.categories.includes(category) || !request.difficulties.includes(difficulty)) return null;
  if (quotesResume(parsed.data.question)) return null;
  const phrasings = cleanPhrasings(parsed.data).filter((phrasing) => !quotesResume(phrasing));
  return { ...parsed.data, tags: cleanTags(parsed.data.tags), phrasings };
}

function toGrounded(question: QuestionContent, request: QuestionRequest, index: QuoteIndex): QuestionContent | null {
  const { document, profile, jobTitle, company, level, jobDescription, gaps } = request;
  const context = buildGroundContext({
    document,
    profile,
    index,
    target: [jobTitle, company, level, jobDescription, ...gaps],
  });
  return groundQuestion(question, context);
}

function cleanTags(tags: readonly string[]): string[] {
  const clean = tags.map((tag) => tag.trim().slice(0, MAX_TAG_CHARACTERS).toWellFormed()).filter((tag) => tag !== "");
  return [...new Set(clean)].slice(0, MAX_TAGS);
}

/** A phrasing that names another skill than its question would match what the question does not ask. */
function cleanPhrasings({ question, phrasings }: QuestionContent): string[] {
  const skills = findSkills(question);
  const clean = phrasings
    .map((text) => text.trim())
    .filter((text) => text !== "" && text !== question && text.length <= 500);
  return [...new Set(clean)].filter((text) => [...findSkills(text)].every((skill) => skills.has(skill))).slice(0, 8);
}
