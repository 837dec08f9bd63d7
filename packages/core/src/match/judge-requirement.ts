import { listAskedSkills } from "./named-skills.ts";
import type { RequirementDraft } from "../engine/engine.ts";
import type { RequirementKind } from "../schemas/index.ts";
import { isSoftSkill, readYears } from "./demand-words.ts";
import { judgeCertificate } from "./judge-certificate.ts";
import { judgeEducation } from "./judge-education.ts";
import { judgeExperience } from "./judge-experience.ts";
import { findSpokenLanguages } from "./language-names.ts";
import { judgeLanguages } from "./judge-language.ts";
import { judgeConduct, judgeSubject, judgeWords } from "./judge-other.ts";
import { judgeSkills } from "./judge-skill.ts";
import type { ResumeFacts } from "./resume-facts.ts";
import { toComparableStems } from "./subject-stems.ts";
import { best, missing, type Verdict } from "./verdict.ts";

type Judge = (facts: ResumeFacts, text: string) => Verdict;

const JUDGES: Readonly<Record<RequirementKind, Judge>> = {
  skill: judgeSkillText,
  experience: (facts, text) =>
    bestOf(readYears(text) === null ? judgeConduct(facts, text) : null, judgeExperience(facts, text)),
  education: judgeEducation,
  language: (facts, text) =>
    findSpokenLanguages(text).length > 0 ? judgeLanguages(facts, text) : judgeSoft(facts, text),
  certificate: judgeCertificate,
  other: judgeSoft,
};

/** The same rules whoever read the requirement. */
export function judgeRequirement(
  facts: ResumeFacts,
  { kind, text }: Pick<RequirementDraft, "kind"> & { text: string },
): Verdict {
  return JUDGES[kind](facts, text);
}

function judgeSkillText(facts: ResumeFacts, text: string): Verdict {
  const named = listAskedSkills(text).filter((skill) => !isSoftSkill(skill));
  if (named.length > 0)
    return bestOf(judgeSkills(facts, text), judgeToldWords(facts, text), judgeToldSubject(facts, text));
  if (readYears(text) !== null) return judgeExperience(facts, text);
  return judgeSoft(facts, text);
}

/** The requirement nearly in its own words, or the years of the field: as good as the name of the skill. */
function judgeToldWords(facts: ResumeFacts, text: string): Verdict | null {
  if (readYears(text) !== null) return judgeExperience(facts, text);
  const told = toComparableStems(text).length > 1 ? judgeWords(facts, text) : null;
  return told?.status === "met" ? told : null;
}

function judgeToldSubject(facts: ResumeFacts, text: string): Verdict | null {
  return readYears(text) === null ? judgeSubject(facts, text) : null;
}

function bestOf(...verdicts: (Verdict | null)[]): Verdict {
  return best(verdicts.filter((each) => each !== null)) ?? missing("Nothing in your resume shows this.");
}

function judgeSoft(facts: ResumeFacts, text: string): Verdict {
  const known = bestOf(judgeConduct(facts, text), judgeSkills(facts, text), judgeToldWords(facts, text));
  return known.status === "missing" ? judgeWords(facts, text) : known;
}
