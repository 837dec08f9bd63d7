import type { Importance, MatchWarning, RequirementKind, RequirementStatus } from "@groundwork/core/schemas";
import { counted } from "./en-counted.ts";

const statuses: Record<RequirementStatus, string> = { met: "Met", partly: "Partly met", missing: "Missing" };
const importances: Record<Importance, string> = { must: "Must have", nice: "Nice to have" };
const kinds: Record<RequirementKind, string> = {
  skill: "Skills",
  experience: "Experience",
  education: "Education",
  language: "Languages",
  certificate: "Certificates",
  other: "Other",
};

export const match = {
  tab: "Job match",
  statuses,
  importances,
  kinds,

  form: {
    title: "Compare with a job",
    description: "Job description",
    what: "Each thing it asks for is looked up in your resume. It stays in your account until you delete it.",
    characters: (count: string, limit: string) => `${count} of ${limit} characters`,
    missing: "Paste the job description first.",
    tooLong: (over: string) => `${over} characters too many. Leave out what is not about the job.`,
    jobTitle: "Job title",
    company: "Company",
    optional: "optional",
    submit: "See the match",
    comparing: "Reading the description and looking in your resume",
  },

  list: {
    title: "Earlier job matches",
    emptyTitle: "No job match yet",
    empty:
      "Each thing the job asks for becomes a row: met, partly met or missing, with the place in your resume that shows it, and points that add up to a score.",
    untitled: "Untitled job",
    score: (score: number) => `${score} of 100`,
  },

  result: {
    back: "All job matches",
    requirements: "What the job asks for",
    score: (score: number) => `Score: ${score} of 100`,
    outOf: "of 100",
    points: (points: string, possible: string) => `${points} of ${possible} points`,
    sum: (points: string, possible: string, score: number) => `${points} ÷ ${possible} = ${score} %`,
    counts: (met: number, partly: number, missing: number) => `${met} met, ${partly} partly met, ${missing} missing`,
    how: "How the score comes about",
    howBody:
      "Each row can give the points named at its end: all of them if it is met, a part if it is partly met, none if it is missing. The score is the points of all rows, divided by all they could give.",
    listed: (count: number, share: string) =>
      `Your resume lists ${counted(count, "skill", "skills")}. A skill that stands only in a list, and is shown in no work, gives ${share} of its points; the longer the list, the less.`,
    breakdown: "Points by kind",
    breakdownOf: (parts: readonly string[]) => `Points by kind. ${parts.join("; ")}.`,
    partOf: (kind: string, points: string, possible: string) => `${kind}: ${points} of ${possible}`,
    share: (points: string, possible: string) => `${points} of ${possible}`,
    kind: "Kind",
    of: "Of",
    pointsColumn: "Points",
    all: "All",
    filter: "Show",
    filterAll: (count: number) => `All ${count}`,
    filterOne: (status: string, count: number) => `${status} ${count}`,
    noneOfStatus: "No row of this kind.",
    noRequirements: "The description names nothing that can be looked up in a resume.",
    askGaps: "Ask me about the gaps",
    description: "The job description",
    descriptionLegend: "Underlined as each point is:",
    showInDescription: "In the description",
    showInDescriptionOf: (text: string) => `Show in the description: ${text}`,
    delete: "Delete this job match",
    deleteTitle: "Delete this job match?",
    deleteBody: "The description and its rows are deleted for good. Your resume and your questions stay.",
    deleted: "Job match deleted",
    warnings: "About this description",
  },

  /** By the engine's code; one without words here shows the engine's own. */
  warningCodes: {
    instructions_in_description:
      "This description holds an instruction to software. We did not follow it: it is read as text, and nothing is concluded from it.",
    description_cut: "This description is longer than we read. What stands at its end is not in the rows.",
    language_not_understood:
      "We could not tell what language this description is in, or do not read it well. Rows may be missing.",
    few_requirements: "This description asks for little that can be looked up, so the score says little.",
  } satisfies Record<MatchWarning["code"], string> as Record<string, string>,
};
