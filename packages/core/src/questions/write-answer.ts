import type { AnswerRequest } from "../engine/engine.ts";
import { DomainError } from "../errors.ts";
import type { Answer } from "../schemas/index.ts";
import { composeAnswer } from "./compose-answer.ts";
import { collectFacts } from "./facts.ts";
import { findAskedForm } from "./find-asked-form.ts";
import { type AnswerWish, readInstruction } from "./read-instruction.ts";

/** Without an instruction: the same question from other lines of the resume. */
const ANOTHER: AnswerWish = {
  length: null,
  other: true,
  figure: false,
  result: false,
  structure: false,
  entry: null,
  skill: null,
};

/**
 * An answer again, from the resume's own lines, as an instruction wants it. The same request gives the same answer.
 *
 * @throws DomainError `instruction_unsupported`: rules understand few instructions, and ignoring one would be a lie
 */
export function writeAnswer({ profile, document, question, instruction }: AnswerRequest): Answer {
  const facts = collectFacts(profile, document);
  const wish = instruction === null ? ANOTHER : readInstruction(instruction, facts);
  if (wish === null) throw new DomainError("instruction_unsupported");
  return composeAnswer(findAskedForm(question, facts), facts, { ...wish, previous: question.answer });
}
