import { type Found, foundText } from "./found.ts";
import type { HeaderPart } from "./read-header.ts";
import { countWords } from "./resume-line.ts";
import type { HeaderNames } from "./select-names.ts";

interface Pair {
  role: HeaderPart;
  company: HeaderPart;
  score: number;
}

export interface AssignedNames {
  role: Found | null;
  company: Found | null;
  location: Found | null;
}

/** How much one other entry's order says about this one, and all of them together. */
const WEIGHT_OF_ONE = 0.4;
const MAX_WEIGHT = 1;

/**
 * Role and company of each entry. Entries of one document are set alike: where the words of one leave it open, or even
 * mislead ("Freelance"), the order of the others decides.
 */
export function assignNames(headers: readonly HeaderNames[]): AssignedNames[] {
  const leans = headers.map(({ names }) => leanOf(names));
  const total = leans.reduce((sum, lean) => sum + lean, 0);
  return headers.map((header, index) => {
    const others = (total - (leans[index] ?? 0)) * WEIGHT_OF_ONE;
    return assign(header, Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, others)));
  });
}

/** What an entry's own words say: 1 the role stands first, -1 the company does. */
function leanOf(names: readonly HeaderPart[]): number {
  // "Developer at Acme" is said in one order only.
  if (names.length < 2 || names.some(({ joined }) => joined)) return 0;
  const pairs = toPairs(names, 0);
  const best = (roleFirst: boolean) =>
    Math.max(
      -1,
      ...pairs.filter((pair) => pair.role.start < pair.company.start === roleFirst).map(({ score }) => score),
    );
  return Math.max(-1, Math.min(1, best(true) - best(false)));
}

function assign({ names, place }: HeaderNames, order: number): AssignedNames {
  const [only] = names;
  const location = place?.place ? { ...place.place, value: place.place.value } : null;
  if (names.length === 1 && only) {
    if (only.title > 0) return { role: foundText(only, 0.9), company: null, location };
    return { role: null, company: foundText(only, only.organisation ? 0.8 : 0.5), location };
  }
  const pairs = toPairs(names, order);
  const [first, ...more] = pairs;
  if (!first) return { role: null, company: null, location };
  const { role, company } = more.reduce((most, pair) => (pair.score > most.score ? pair : most), first);
  return {
    role: foundText(role, confidenceOfRole(role, { company, order })),
    company: foundText(company, confidenceOfCompany(company, { role, order })),
    location: location ?? company.place,
  };
}

interface Beside {
  order: number;
}

function confidenceOfRole(role: HeaderPart, { company, order }: Beside & { company: HeaderPart }): number {
  if (role.title > 0) return 0.9;
  return Math.abs(order) >= WEIGHT_OF_ONE || company.organisation ? 0.6 : 0.5;
}

function confidenceOfCompany(company: HeaderPart, { role, order }: Beside & { role: HeaderPart }): number {
  if (role.title > 0) return company.organisation ? 0.9 : 0.8;
  if (company.organisation) return 0.8;
  return Math.abs(order) >= WEIGHT_OF_ONE ? 0.6 : 0.5;
}

/** @param order - above 0: the role is expected first. */
function toPairs(names: readonly HeaderPart[], order: number): Pair[] {
  return names.flatMap((role) =>
    names.flatMap((company, index) => {
      if (role === company) return [];
      // Without any word that decides, the company is taken first.
      const inOrder = (role.start < company.start ? 1 : -1) * (order === 0 ? -0.01 : order);
      const score = weighRole(role) - weighRole(company) + weighCompany(company) - index * 0.02 + inOrder;
      return [{ role, company, score }];
    }),
  );
}

function weighRole({ text, title, organisation, joined }: HeaderPart): number {
  if (title === 0) return 0;
  // "Analyst" is more of a title than "Wealth Management Partners".
  const share = (title / Math.max(title, countWords(text))) * 0.2;
  return 1 + share + Math.min(title - 1, 2) * 0.1 + (joined ? 1 : 0) - (organisation ? 0.3 : 0);
}

function weighCompany({ title, organisation, joined }: HeaderPart): number {
  if (joined && title === 0) return 1;
  return organisation ? (title === 0 ? 0.6 : 0.3) : 0;
}
