import type {
  ChangeKind,
  EducationEntry,
  EntryChange,
  ExperienceEntry,
  FieldChange,
  ListChange,
  Profile,
  ProfileDifference,
  SkillPlace,
} from "../schemas/index.ts";
import { toSkillKey } from "../text/known-skills.ts";
import { type Identity, pairEntries } from "./entry-likeness.ts";

type Plain = FieldChange["before"];

/** What changed from one profile to another. Pure and stable: the other way round it says the opposite of each. */
export function compareProfiles(before: Profile, after: Profile): ProfileDifference {
  const difference = {
    fields: compareFields(plainFields(before), plainFields(after)),
    skills: compareSkills(before.skills, after.skills),
    experience: compareEntries("/experience", { before: before.experience, after: after.experience }),
    education: compareEntries("/education", { before: before.education, after: after.education }),
    lists: compareLists(before, after),
  };
  const { fields, skills, experience, education, lists } = difference;
  const changes = [fields, skills.added, skills.removed, skills.moved, experience, education, lists];
  return {
    jobId: before.jobId,
    otherJobId: after.jobId,
    equal: changes.every((list) => list.length === 0),
    ...difference,
  };
}

function plainFields({ contact, location, summary, totalWorkYears, workMonths }: Profile): Record<string, Plain> {
  return {
    "/contact/name": contact.name,
    "/contact/email": contact.email,
    "/contact/phone": contact.phone,
    "/location": location,
    "/summary": summary,
    "/totalWorkYears": totalWorkYears,
    "/workMonths": workMonths,
  };
}

function compareFields(before: Readonly<Record<string, Plain>>, after: Readonly<Record<string, Plain>>): FieldChange[] {
  return Object.entries(before).flatMap(([field, was]) => {
    const is = after[field] ?? null;
    return was === is ? [] : [{ field, kind: kindOf(isSaid(was), isSaid(is)), before: was, after: is }];
  });
}

function isSaid(value: Plain): boolean {
  return value !== null && value !== "";
}

function kindOf(wasThere: boolean, isThere: boolean): ChangeKind {
  if (wasThere === isThere) return "changed";
  return isThere ? "added" : "removed";
}

/** As sets: neither order nor spelling ("K8s", "Kubernetes") is a change. */
function compareSkills(before: Profile["skills"], after: Profile["skills"]): ProfileDifference["skills"] {
  const [was, is] = [skillPlaces(before), skillPlaces(after)];
  return {
    added: [...is].flatMap(([key, place]) => (was.has(key) ? [] : [place])),
    removed: [...was].flatMap(([key, place]) => (is.has(key) ? [] : [place])),
    moved: [...was].flatMap(([key, { skill, category }]) => {
      const to = is.get(key)?.category;
      return to === undefined || to === category ? [] : [{ skill, from: category, to }];
    }),
  };
}

function skillPlaces(skills: Profile["skills"]): Map<string, SkillPlace> {
  const places = new Map<string, SkillPlace>();
  for (const [category, names] of Object.entries(skills)) {
    for (const skill of names) if (!places.has(toSkillKey(skill))) places.set(toSkillKey(skill), { category, skill });
  }
  return places;
}

/** In the order of the second list, what was removed after. */
function compareEntries<Entry extends ExperienceEntry | EducationEntry>(
  list: string,
  { before, after }: { before: readonly Entry[]; after: readonly Entry[] },
): EntryChange<Entry>[] {
  const pairs = pairEntries(before.map(identityOf), after.map(identityOf));
  const otherOf = new Map([...pairs].map(([from, to]) => [to, from]));
  const shown = after.flatMap((entry, index): EntryChange<Entry>[] => {
    const from = otherOf.get(index);
    const otherPointer = `${list}/${index}`;
    if (from === undefined) {
      return [{ kind: "added", pointer: null, otherPointer, before: null, after: entry, fields: [] }];
    }
    const was = before[from]!;
    const fields = compareFields({ ...was }, { ...entry });
    const pointer = `${list}/${from}`;
    return fields.length === 0 ? [] : [{ kind: "changed", pointer, otherPointer, before: was, after: entry, fields }];
  });
  const gone = before.flatMap((entry, index): EntryChange<Entry>[] => {
    if (pairs.has(index)) return [];
    return [
      { kind: "removed", pointer: `${list}/${index}`, otherPointer: null, before: entry, after: null, fields: [] },
    ];
  });
  return [...shown, ...gone];
}

function identityOf(entry: ExperienceEntry | EducationEntry): Identity {
  if ("company" in entry) {
    const { company, role, start, end } = entry;
    return { company, role, start, end };
  }
  return { degree: entry.degree, institution: entry.institution, year: entry.year };
}

function compareLists(before: Profile, after: Profile): ListChange[] {
  const lists = [
    ["/contact/links", before.contact.links, after.contact.links],
    ["/jobRecommendations", before.jobRecommendations, after.jobRecommendations],
    ["/strengths", before.strengths, after.strengths],
    ["/weaknesses", before.weaknesses, after.weaknesses],
  ] as const;
  return lists.flatMap(([field, was, is]) => {
    const added = is.filter((text) => !was.includes(text));
    const removed = was.filter((text) => !is.includes(text));
    return added.length + removed.length === 0 ? [] : [{ field, added, removed }];
  });
}
