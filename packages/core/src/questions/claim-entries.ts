import type { Evidence, ProfileContent } from "../schemas/index.ts";
import { toSubjectStems } from "../text/words.ts";

interface Span {
  /** UTF-16 offsets into the document's text. */
  start: number;
  end: number;
}

interface Entry {
  span: Span;
  /** What it is called by: employer or school first, then title or degree. */
  names: readonly ReadonlySet<string>[];
}

/**
 * The evidence a sentence may rest on where it names one job, or one school, and cites another too; null where it mixes none. "At the
 * inn I cut costs" is not supported by what was done at the bistro.
 */
export function selectOwnEvidence(
  sentence: string,
  evidence: readonly Evidence[],
  profile: ProfileContent,
): Evidence[] | null {
  const entries = listEntries(profile);
  const cited = evidence.map((one) => entries.findIndex(({ span }) => span.start < one.end && span.end > one.start));
  if (new Set(cited.filter((entry) => entry !== -1)).size < 2) return null;
  const said = new Set(toSubjectStems(sentence));
  for (const kind of [0, 1]) {
    const shares = [...new Set(cited)]
      .filter((entry) => entry !== -1)
      .map((entry) => ({ entry, share: nameShare(entry, { entries, cited, kind, said }) }))
      .filter(({ share }) => share >= 0.5);
    // "Tidewater Bikes" is not named by bikes where another employer is by its whole name.
    const whole = shares.filter(({ share }) => share === 1);
    const named = whole.length === 1 ? whole : shares;
    if (named.length === 1) return evidence.filter((_, i) => cited[i] === -1 || cited[i] === named[0]!.entry);
    if (named.length > 1) return null;
  }
  return null;
}

function listEntries(profile: ProfileContent): Entry[] {
  const stems = (text: string | null) => new Set(toSubjectStems(text ?? ""));
  const jobs = listSpans(profile, toPointers("experience", profile.experience));
  const schools = listSpans(profile, toPointers("education", profile.education));
  return [
    ...profile.experience.map(({ company, role }, i) => ({ span: jobs[i]!, names: [stems(company), stems(role)] })),
    ...profile.education.map(({ institution, degree }, i) => ({
      span: schools[i]!,
      names: [stems(institution), stems(degree)],
    })),
  ];
}

function toPointers(field: string, entries: readonly unknown[]): string[] {
  return entries.map((_, i) => `/${field}/${i}/`);
}

/** From where the entry begins to where the next one of its kind does; of the last, as far as the profile cites it. */
function listSpans(profile: ProfileContent, pointers: readonly string[]): Span[] {
  const spans = pointers.map((pointer) => {
    const cited = Object.entries(profile.sources)
      .filter(([field]) => field.startsWith(pointer))
      .flatMap(([, { evidence }]) => evidence);
    return {
      start: Math.min(...cited.map(({ start }) => start)),
      end: Math.max(...cited.map(({ end }) => end)),
    };
  });
  return spans.map(({ start, end }) => {
    const next = Math.min(...spans.map((span) => span.start).filter((other) => other > start));
    return { start, end: Number.isFinite(next) ? next : end };
  });
}

/** How many of the words of its name, of those that no other cited entry has, are said. */
function nameShare(
  entry: number,
  {
    entries,
    cited,
    kind,
    said,
  }: { entries: readonly Entry[]; cited: readonly number[]; kind: number; said: ReadonlySet<string> },
): number {
  const others = cited.filter((other) => other !== -1 && other !== entry).flatMap((other) => entries[other]!.names);
  const own = [...entries[entry]!.names[kind]!].filter((stem) => !others.some((name) => name.has(stem)));
  return own.length === 0 ? 0 : own.filter((stem) => said.has(stem)).length / own.length;
}
