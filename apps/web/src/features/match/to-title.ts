import type { Match } from "@groundwork/core/schemas";
import { words } from "../../lib/messages/index.ts";

export function toTitle({ jobTitle, company }: Pick<Match, "jobTitle" | "company">): string {
  return words.questions.for(jobTitle, company) || words.match.list.untitled;
}
