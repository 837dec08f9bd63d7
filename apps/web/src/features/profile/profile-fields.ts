import type { Evidence, Profile, Source } from "@groundwork/core/schemas";
import { words } from "../../lib/messages/index.ts";
import { numberEvidence } from "../../lib/number-evidence.ts";
import type { Correction } from "./correction.ts";

/** Below this a field is shown as one to check. */
const LOW_CONFIDENCE = 0.6;

export interface ProfileField {
  /** RFC 6901, as in `profile.sources`. */
  pointer: string;
  /** What a person calls it: "Role, Acme". */
  label: string;
}

/** "/skills/C~1C++/0" for ("skills", "C/C++", 0). */
export function toPointer(...tokens: (string | number)[]): string {
  return tokens.map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Every field the profile shows, in the order it shows them: the order of the numbers, and of J and K. */
export function listFields(profile: Profile): ProfileField[] {
  const { fieldNames: names } = words.profile;
  const field = (label: string, ...tokens: (string | number)[]): ProfileField => ({
    label,
    pointer: toPointer(...tokens),
  });
  return [
    field(names.name, "contact", "name"),
    field(words.profile.location, "location"),
    field(words.profile.email, "contact", "email"),
    field(words.profile.phone, "contact", "phone"),
    ...profile.contact.links.map((_, index) => field(words.profile.editing.link, "contact", "links", index)),
    field(words.profile.summary, "summary"),
    field(words.profile.totalWork, "totalWorkYears"),
    field(words.profile.totalWork, "workMonths"),
    ...profile.experience.flatMap(({ company, role }, index) => [
      field(`${names.role}, ${role}`, "experience", index, "role"),
      field(`${names.company}, ${company}`, "experience", index, "company"),
      field(`${words.profile.location}, ${company}`, "experience", index, "location"),
      field(`${names.start}, ${company}`, "experience", index, "start"),
      field(`${names.end}, ${company}`, "experience", index, "end"),
      field(`${names.end}, ${company}`, "experience", index, "current"),
      field(`${words.profile.totalWork}, ${company}`, "experience", index, "years"),
      field(`${names.description}, ${company}`, "experience", index, "description"),
    ]),
    ...Object.entries(profile.skills).flatMap(([category, skills]) =>
      skills.map((skill, index) => field(`${names.skill}, ${skill}`, "skills", category, index)),
    ),
    ...profile.education.flatMap(({ degree, institution }, index) => [
      field(`${names.degree}, ${degree}`, "education", index, "degree"),
      field(`${names.institution}, ${institution}`, "education", index, "institution"),
      field(`${names.year}, ${institution}`, "education", index, "year"),
    ]),
    ...profile.strengths.map((_, index) => field(words.profile.strengths, "strengths", index)),
    ...profile.weaknesses.map((_, index) => field(words.profile.weaknesses, "weaknesses", index)),
    ...profile.jobRecommendations.map((idea, index) =>
      field(`${words.profile.jobIdeas}, ${idea}`, "jobRecommendations", index),
    ),
  ];
}

/** Numbers in reading order: what is at the top of the profile has the low ones. Warnings come last, then what was corrected. */
export function numberProfile(
  profile: Profile,
  corrections: readonly Correction[] = [],
): (evidence: Evidence) => number {
  const claimed = listFields(profile).flatMap(({ pointer }) => profile.sources[pointer]?.evidence ?? []);
  const warned = profile.warnings.flatMap((warning) => warning.evidence);
  return numberEvidence([...claimed, ...warned, ...corrections.flatMap(({ original }) => original?.evidence ?? [])]);
}

/** Fields we are less sure of, the least sure first. */
export function listUnsureFields(profile: Profile): (ProfileField & { source: Source })[] {
  const unsure = listFields(profile).flatMap((field) => {
    const source = profile.sources[field.pointer];
    return source !== undefined && isUnsure(source) ? [{ ...field, source }] : [];
  });
  return unsure.toSorted((a, b) => a.source.confidence - b.source.confidence);
}

/** Only of what was read: what follows by a rule is as sure as its inputs, and a correction is the person's word. */
export function isUnsure(source: Source): boolean {
  return source.origin === "extracted" && source.confidence < LOW_CONFIDENCE;
}

/** Where a field stands on the page, for links to it. */
export function toFieldId(pointer: string): string {
  return `field-${encodeURIComponent(pointer)}`;
}

/** What stands at a pointer; undefined where nothing does. */
export function findValue(profile: Profile, pointer: string): unknown {
  return toTokens(pointer).reduce<unknown>(
    (node, token) => (typeof node === "object" && node !== null ? (node as Record<string, unknown>)[token] : undefined),
    profile,
  );
}

/** "/skills/C~1C++/0" -> ["skills", "C/C++", "0"]. */
export function toTokens(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** An item that can be taken out of its list whole: a link, a skill. */
export function isListItem(pointer: string): boolean {
  return /^\/(contact\/links|skills\/[^/]+)\/[\d-]+$/.test(pointer);
}

/** Where an edit of a field goes: "now" is edited by the month it ends. */
export function toWrittenPointer(pointer: string): string {
  return pointer.replace(/^(\/experience\/\d+)\/current$/, "$1/end");
}
