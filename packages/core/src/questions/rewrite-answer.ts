import type { AnswerRequest, CallOptions, Engine } from "../engine/engine.ts";
import type { Answer } from "../schemas/index.ts";
import { buildGroundContext, groundAnswer } from "./ground.ts";

/**
 * Another answer to a question, through the same gate as the first, whichever engine wrote it: an instruction can change
 * what is told and how, and never what is true.
 *
 * @throws DomainError `instruction_unsupported`, `engine_unavailable`, `engine_refused`, `engine_reply_invalid`
 */
export async function rewriteAnswer(
  engine: Engine,
  request: AnswerRequest,
  callOptions: CallOptions = {},
): Promise<Answer> {
  const { document, profile, question, jobTitle, company } = request;
  const options = { ...callOptions, contacts: [profile.contact, ...(callOptions.contacts ?? [])] };
  const answer = await engine.rewriteAnswer(request, options);
  const target = [question.question, jobTitle, company];
  return groundAnswer(answer, buildGroundContext({ document, profile, target }));
}
