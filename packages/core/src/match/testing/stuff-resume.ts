import { listSkillSpellings } from "../../resume/skill-taxonomy.ts";
import { findSkills } from "../../text/known-skills.ts";
import type { GoldenCase } from "./read-golden.ts";

const KEYWORDS = 50;

/** Fifty names: what the description names and asks for in its own words first, then whatever there is. */
export function listKeywords({ description, labels }: Pick<GoldenCase, "description" | "labels">): string[] {
  const asked = labels.map(({ start, end }) => description.slice(start, end).replace(/[,;]/g, ""));
  const short = asked.map((text) => text.split(/\s+/).slice(-3).join(" "));
  const named = [...new Set([...findSkills(description), ...short])];
  return [
    ...named,
    ...listSkillSpellings()
      .filter((_, index) => index % 97 === 0)
      .map(({ spelling }) => spelling),
  ].slice(0, KEYWORDS);
}

/** Ways to put keywords where no work of one's own shows them. */
export const STUFFINGS: Readonly<Record<string, (resume: string, keywords: readonly string[]) => string>> = {
  "skills list": (resume, keywords) => resume.replace(/^# (?:Skills|Kenntnisse)\n/m, `$&${keywords.join(", ")}\n`),
  "skills, one a line": (resume, keywords) =>
    resume.replace(/^# (?:Skills|Kenntnisse)\n/m, `$&${keywords.map((word) => `- ${word}`).join("\n")}\n`),
  summary: (resume, keywords) =>
    resume.replace(
      /^# (?:Summary|Profile|Profil|Personal Statement)\n|(?=^# (?:Experience|Berufserfahrung))/m,
      (found) => `${found === "" ? "# Summary\n" : found}Skilled in ${keywords.join(", ")}.\n`,
    ),
  "a job's technologies": (resume, keywords) =>
    resume.replace(/^(?:- |Run the line).*$/m, (line) => `${line}\n- Technologies: ${keywords.join(", ")}`),
  "a section of its own": (resume, keywords) => `${resume}\n# Keywords\n${keywords.join(" · ")}\n`,
};
