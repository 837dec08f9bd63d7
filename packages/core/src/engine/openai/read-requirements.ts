import { buildQuoteIndex, findQuote } from "../../text/find-quote.ts";
import type { CallOptions, RequirementDraft } from "../engine.ts";
import { type ModelServer, askModel } from "./model-client.ts";
import { modelRequirementsSchema } from "./model-schemas.ts";
import { REQUIREMENTS_INSTRUCTIONS, toRequirementsData } from "./prompts.ts";
import { redactContact } from "./redact-contact.ts";

/** A quote longer than this is a paragraph, not one thing asked for. */
const MAX_QUOTE_CHARACTERS = 300;

/** What the model quotes, where the description has it; what is not there was not asked for. */
export async function readRequirements(
  server: ModelServer,
  { jobDescription, options }: { jobDescription: string; options: CallOptions | undefined },
): Promise<RequirementDraft[]> {
  if (jobDescription.trim() === "") return [];
  const { requirements } = await askModel(server, {
    name: "requirements",
    schema: modelRequirementsSchema,
    instructions: REQUIREMENTS_INSTRUCTIONS,
    data: toRequirementsData(redactContact(jobDescription, options?.contacts)),
    options,
  });
  const index = buildQuoteIndex(jobDescription);
  const drafts: RequirementDraft[] = [];
  for (const { quote, kind, importance } of requirements) {
    // The same words may stand twice: this one comes after the one before.
    const span = findQuote(index, quote, drafts.at(-1)?.end);
    if (span === null || span.end - span.start > MAX_QUOTE_CHARACTERS) continue;
    if (drafts.some((draft) => draft.start < span.end && span.start < draft.end)) continue;
    drafts.push({ ...span, kind, importance });
  }
  return drafts.sort((a, b) => a.start - b.start);
}
