import type { Draft } from "./found-experience.ts";

/** One name that no word decides. */
function isUnsure({ company, role, parts }: Draft): boolean {
  return role === null && company !== null && parts.length === 1 && parts[0]?.organisation === false;
}

/** A company over the whole time, with nothing said of it but the roles below. */
function headsRole({ company, role, bodyLines, dates }: Draft): boolean {
  return role === null && company !== null && bodyLines === 0 && dates !== null;
}

/** Several roles at one company: its name stands above the first, with or without the dates of the whole time. */
export function shareCompanies<Job extends Draft>(drafts: readonly Job[]): Job[] {
  const shared: Job[] = [];
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    if (next && isUnsure(next) && headsRole(draft)) [next.role, next.company] = [next.company, null];
    const onlyCompany = draft.role === null && draft.company !== null && draft.bodyLines === 0;
    const heads = onlyCompany && next !== undefined && next.role !== null && next.company === null;
    const previous = shared.at(-1);
    if (draft.company === null && draft.role !== null && previous?.company) {
      shared.push({
        ...draft,
        company: { ...previous.company, confidence: 0.6 },
        location: draft.location ?? previous.location,
      });
    } else if (heads && next) {
      next.company = draft.company;
      next.location ??= draft.location;
    } else shared.push(draft);
  }
  return shared;
}
