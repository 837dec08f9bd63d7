import type { EducationEntry, ExperienceEntry, Profile } from "../../schemas/index.ts";

/** What a printed resume is made of, from top to bottom. */
export type ResumeBlock =
  | { kind: "title" | "heading" | "text" | "bullet"; text: string }
  /** A line with something at its right edge. */
  | { kind: "entry"; text: string; aside: string };

/**
 * The profile as a resume to hand on: what was read or corrected, in the resume's own order. What the program thinks of
 * it (strengths, weaknesses, recommendations) is for its owner, and stays out.
 */
export function toResumeBlocks({ contact, location, summary, experience, education, skills }: Profile): ResumeBlock[] {
  const reach = [contact.email, contact.phone, location, ...contact.links].filter((text) => text !== null);
  const blocks: ResumeBlock[] = [
    { kind: "title", text: contact.name ?? "Resume" },
    { kind: "text", text: reach.join("  ·  ") },
    ...section("Summary", toParagraphs(summary ?? "")),
    ...section("Experience", experience.flatMap(toExperience)),
    ...section("Education", education.map(toEducation)),
    ...section(
      "Skills",
      Object.entries(skills).map(([category, names]) => ({ kind: "text", text: `${category}: ${names.join(", ")}` })),
    ),
  ];
  return blocks
    .map((block) => ({
      ...block,
      text: toPrintable(block.text),
      ...("aside" in block ? { aside: toPrintable(block.aside) } : {}),
    }))
    .filter(({ text }) => text !== "");
}

function section(heading: string, blocks: readonly ResumeBlock[]): ResumeBlock[] {
  return blocks.length === 0 ? [] : [{ kind: "heading", text: heading }, ...blocks];
}

function toExperience({ role, company, location, start, end, current, description }: ExperienceEntry): ResumeBlock[] {
  const until = current ? "present" : end;
  const aside = start === until ? (start ?? "") : [start, until].filter((date) => date !== null).join(" – ");
  const text = [role, company, location].filter((part) => part !== null && part !== "").join(", ");
  return [{ kind: "entry", text, aside }, ...toParagraphs(description)];
}

function toEducation({ degree, institution, year }: EducationEntry): ResumeBlock {
  const text = [degree, institution].filter((part) => part !== "").join(", ");
  return { kind: "entry", text, aside: year?.toString() ?? "" };
}

const BULLET = /^[\s•◦▪●▸►\-–*·‣]+(?=\S)/u;

function toParagraphs(text: string): ResumeBlock[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ kind: BULLET.test(line) ? "bullet" : "text", text: line.replace(BULLET, "") }));
}

/** Composed, on one line, without what XML 1.0 or a font cannot hold. */
function toPrintable(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\uFFFE\uFFFF]+/gu, " ")
    .trim();
}
