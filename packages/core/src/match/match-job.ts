import type { ExtractedDocument } from "../document/document.ts";
import type { CallOptions, Engine, RequirementDraft } from "../engine/engine.ts";
import { DomainError } from "../errors.ts";
import {
  type MatchContent,
  type MatchWarning,
  MAX_DESCRIPTION_CHARACTERS,
  type ProfileContent,
  type Requirement,
} from "../schemas/index.ts";
import { findSkills } from "../text/known-skills.ts";
import { blankSpans, findInstructions } from "./find-instructions.ts";
import { judgeRequirement } from "./judge-requirement.ts";
import { overlaps } from "./read-requirements.ts";
import { collectResume, type ResumeFacts } from "./resume-facts.ts";
import { roundTo, sumPoints, toListedShare, toScore, WEIGHTS } from "./score-match.ts";
import { isUnderstood } from "./understood-language.ts";

export interface MatchRequest {
  profile: ProfileContent;
  document: ExtractedDocument;
  jobDescription: string;
  /** "YYYY-MM": what "present" means. Left out: the month the profile was made in, which its years say. */
  asOf?: string;
}

/** More than anybody reads, and each is judged against the whole resume. */
const MAX_REQUIREMENTS = 120;
const FEW = 3;

/**
 * What a job description asks for, and what the resume says to each. The engine only finds where it asks; whoever found it,
 * the same rules judge it.
 * @throws DomainError `description_unreadable` where nothing is asked for that could be found
 */
export async function matchJob(
  engine: Engine,
  { profile, document, jobDescription, asOf }: MatchRequest,
  options: CallOptions = {},
): Promise<MatchContent> {
  options.signal?.throwIfAborted();
  const read = jobDescription.slice(0, MAX_DESCRIPTION_CHARACTERS);
  const instructions = findInstructions(read);
  const clean = blankSpans(read, instructions);
  if ((clean.match(/\p{L}/gu)?.length ?? 0) < 2) throw new DomainError("description_unreadable");
  const contacts = [profile.contact, ...(options.contacts ?? [])];
  const found = selectDrafts(clean, await engine.readRequirements(clean, { ...options, contacts }));
  const drafts = found.filter((draft) => !instructions.some((span) => overlaps(span, draft)));
  if (drafts.length === 0) throw new DomainError("description_unreadable");
  const facts = collectResume(profile, { document, asOf });
  const requirements = drafts.slice(0, MAX_REQUIREMENTS).map((draft) => toRequirement(facts, draft, clean));
  const sum = sumPoints(requirements);
  const warnings = {
    instructions_in_description: instructions.length > 0,
    description_cut: jobDescription.length > read.length || drafts.length > MAX_REQUIREMENTS,
    language_not_understood: !isUnderstood(clean),
    few_requirements: drafts.length < FEW,
  };
  return {
    score: toScore(sum),
    sum: { ...sum, listedSkills: facts.listedSkills, listedShare: toListedShare(facts.listedSkills) },
    requirements,
    warnings: WARNINGS.filter(({ code }) => warnings[code]),
  };
}

const WARNINGS: readonly MatchWarning[] = [
  {
    code: "instructions_in_description",
    message: "The description holds instructions to a program. They were left out.",
  },
  { code: "description_cut", message: "The description is longer than what was read of it." },
  {
    code: "language_not_understood",
    message: "The description is in a language that isn't read. Only names in it were taken.",
  },
  { code: "few_requirements", message: "Few requirements were found. The score says little." },
];

function toRequirement(facts: ResumeFacts, draft: RequirementDraft, description: string): Requirement {
  const { start, end, kind, importance } = draft;
  const text = description.slice(start, end);
  const { status, reason, evidence, share } = judgeRequirement(facts, { kind, text: text.replace(/\s+/g, " ") });
  const weight = WEIGHTS[importance];
  return { text, start, end, kind, importance, status, reason, evidence, weight, points: roundTo(weight * share, 2) };
}

/** Drafts that hold in the description, trimmed, in its order, each thing asked for once: as a must where it is one anywhere. */
function selectDrafts(description: string, drafts: readonly RequirementDraft[]): RequirementDraft[] {
  const kept = new Map<string, RequirementDraft>();
  const inRange = drafts
    .filter(
      ({ start, end }) =>
        Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= description.length && start < end,
    )
    .map((draft) => trimDraft(description, draft))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let covered = 0;
  for (const draft of inRange) {
    if (draft.start < covered) continue;
    covered = draft.end;
    const key = toKey(description.slice(draft.start, draft.end), draft);
    const before = kept.get(key);
    if (before === undefined) kept.set(key, draft);
    else if (before.importance === "nice" && draft.importance === "must")
      kept.set(key, { ...before, importance: "must" });
  }
  return [...kept.values()];
}

function trimDraft(description: string, draft: RequirementDraft): RequirementDraft {
  const text = description.slice(draft.start, draft.end);
  const start = draft.start + text.length - text.trimStart().length;
  return { ...draft, start, end: Math.max(start, draft.end - (text.length - text.trimEnd().length)) };
}

/** "Python" and "Experience with Python" are one thing; "5 years of Python" is another. */
function toKey(text: string, { kind }: RequirementDraft): string {
  const skills = [...findSkills(text)].sort();
  const plainSkill =
    kind === "skill" && skills.length > 0 && !/\d/.test(text) && text.split(/\s+/).length <= 4 + skills.length;
  return plainSkill ? `skill ${skills.join(" ")}` : text.toLowerCase().replace(/\s+/g, " ");
}
