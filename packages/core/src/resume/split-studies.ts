import { namesDegree, namesInstitution } from "./degree-words.ts";
import { type ResumeLine, withoutDates } from "./resume-line.ts";
import { type Entry, isProse, splitEntries } from "./split-entries.ts";
import { isDateOnly } from "./study-lines.ts";

/** What an entry needs to know of a line. */
interface Study {
  line: ResumeLine;
  dated: boolean;
  institution: boolean;
  degree: boolean;
  /** An item or running text under an entry: says nothing about where entries begin. */
  detail: boolean;
}

const DETAIL =
  /^(?:(?:major |minor )?courses?|coursework|relevant coursework|highlights|thesis|advisor|gpa|kurse|asignaturas|modules|activities|abschlussarbeit|mémoire|tesi|tesis|scriptie)(?!\p{L})/iu;

/**
 * Cuts an education section into entries. Entries of one section are set alike, so each way to cut it (at the dates, at the
 * institutions, at the degrees, at the lines that look like the first, at the gaps) is tried for the whole section, and the
 * one stays whose entries are complete and say their parts in the same order.
 */
export function splitStudies(lines: readonly ResumeLine[]): Entry[] {
  if (lines.length === 0) return [];
  const studies = lines.map((line) => toStudy(line, lines[0]));
  const first = studies.findIndex(({ detail }) => !detail);
  if (first === -1) return [];
  const learned = startsOf(splitEntries(lines), lines);
  let best: { starts: number[]; score: number } | null = null;
  for (const starts of [learned, ...listCuts(studies, first)]) {
    const from = [...new Set(starts)].toSorted((a, b) => a - b);
    if (from.length === 0) continue;
    const score = scoreCut(studies, from);
    if (best === null || score > best.score + 0.001) best = { starts: from, score };
  }
  const starts = best?.starts ?? [first];
  return starts.map((start, index) => toEntry(studies.slice(start, starts[index + 1])));
}

function toStudy(line: ResumeLine, first: ResumeLine | undefined): Study {
  const words = line.cells.flatMap((cell) => withoutDates(cell, line).map(({ text }) => text)).join(" ");
  const listed = line.line.bullet && first?.line.bullet === false && !namesInstitution(words);
  // A whole entry in one line is as long as a line of text.
  const entire = namesInstitution(words) && (line.dates.length > 0 || namesDegree(words));
  const prose = isProse({ ...line, line: { ...line.line, bullet: false } }) && !isDateOnly(line) && !entire;
  const detail = DETAIL.test(line.text) || listed || prose;
  return {
    line,
    dated: !detail && line.dates.length > 0,
    institution: !detail && namesInstitution(words),
    degree: !detail && namesDegree(words),
    detail,
  };
}

function startsOf(entries: readonly Entry[], lines: readonly ResumeLine[]): number[] {
  return entries.map(({ before, dated }) => lines.indexOf((before[0] ?? dated) as ResumeLine));
}

function listCuts(studies: readonly Study[], first: number): number[][] {
  const model = studies[first] as Study;
  const at = (wanted: (study: Study, index: number) => boolean) =>
    studies.flatMap((study, index) =>
      index === first || (index > first && !study.detail && wanted(study, index)) ? [index] : [],
    );
  const again = (of: (study: Study) => boolean) => (study: Study, index: number) =>
    of(study) && !of(studies[index - 1] as Study);
  const institutions = at(again(({ institution }) => institution));
  const degrees = at(again(({ degree }) => degree));
  const dates = at(again(({ dated }) => dated));
  // Entries may begin some lines above the word that tells them apart.
  const shifted = [institutions, degrees, dates].flatMap((cuts) =>
    [1, 2].map((by) => [first, ...cuts.slice(1).map((cut) => Math.max(first + 1, cut - by))]),
  );
  const behind = at((_, index) => {
    const previous = studies[index - 1];
    return previous?.dated === true && !studies[index]?.dated;
  });
  const gap = typicalGap(studies);
  return [
    institutions,
    degrees,
    dates,
    at((study) => isAlike(study, model)),
    at((study) => isStyledAlike(study, model)),
    at((_, index) => gapAbove(studies, index) > gap * 1.25),
    behind,
    [first],
    ...shifted,
  ];
}

function isStyledAlike(study: Study, model: Study): boolean {
  const [a, b] = [study.line.line, model.line.line];
  const sized = Math.abs((a.fontSize ?? 0) - (b.fontSize ?? 0)) < 0.6;
  const indented = a.block !== b.block || Math.abs((a.box?.x ?? 0) - (b.box?.x ?? 0)) < 0.015;
  return a.bold === b.bold && a.bullet === b.bullet && a.headingLevel === b.headingLevel && sized && indented;
}

function isAlike(study: Study, model: Study): boolean {
  return (
    study.dated === model.dated &&
    study.institution === model.institution &&
    (study.degree === model.degree || study.institution || study.dated) &&
    isDateOnly(study.line) === isDateOnly(model.line)
  );
}

/** How complete and how regular the entries are that begin at the given lines. */
function scoreCut(studies: readonly Study[], starts: readonly number[]): number {
  const entries = starts.map((start, index) => studies.slice(start, starts[index + 1]));
  const section = {
    dated: studies.some(({ dated }) => dated),
    institution: studies.some(({ institution }) => institution),
  };
  let score = 0;
  const orders = new Map<string, number>();
  for (const entry of entries) {
    const dates = new Set(entry.filter(({ dated }) => dated).map(dateKey)).size;
    const institutions = entry.filter(({ institution }) => institution).length;
    const degrees = entry.filter(({ degree }) => degree).length;
    if (section.dated) score += dates === 0 ? -0.6 : 1.1 - dates + 0.1 * Number(dates === 1);
    if (section.institution) score += institutions === 0 ? -0.7 : 1.9 - 0.9 * institutions;
    score += degrees === 0 ? -0.5 : 0.9 - 0.1 * degrees;
    const order = orderOf(entry);
    orders.set(order, (orders.get(order) ?? 0) + 1);
    if (entry[0]?.detail) score -= 1;
  }
  score += (Math.max(...orders.values()) / entries.length) * Number(entries.length > 1);
  const [model, ...others] = entries.map(([start]) => start as Study);
  if (model && others.length > 0)
    score += (others.filter((start) => isStyledAlike(start, model)).length / others.length) * 0.6;
  score += gapScore(studies, starts);
  return score;
}

function dateKey({ line }: Study): string {
  return line.dates.map(({ start, end }) => JSON.stringify([start, end])).join();
}

/** "IDs": institution, dates, degree as an entry says them. */
function orderOf(entry: readonly Study[]): string {
  let order = "";
  for (const { institution, dated, degree } of entry) {
    if (institution && !order.includes("i")) order += "i";
    if (dated && !order.includes("t")) order += "t";
    if (degree && !order.includes("d")) order += "d";
  }
  return order;
}

function gapScore(studies: readonly Study[], starts: readonly number[]): number {
  const gap = typicalGap(studies);
  const wide = studies.flatMap((_, index) =>
    index > (starts[0] ?? 0) && gapAbove(studies, index) > gap * 1.25 ? [index] : [],
  );
  if (wide.length === 0) return 0;
  const inner = starts.slice(1);
  const hit = inner.filter((start) => wide.includes(start)).length;
  return inner.length === 0 ? 0 : (hit / Math.max(inner.length, wide.length)) * 0.8;
}

function typicalGap(studies: readonly Study[]): number {
  const gaps = studies.map((_, index) => gapAbove(studies, index)).filter((gap) => gap > 0);
  return gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? Number.POSITIVE_INFINITY;
}

/** From the bottom of the line above, as a fraction of the page; 0 where it cannot be said. */
function gapAbove(studies: readonly Study[], index: number): number {
  const above = studies[index - 1]?.line;
  const below = studies[index]?.line;
  const upper = above?.joined?.at(-1)?.line ?? above?.line;
  if (!upper?.box || !below?.line.box || upper.page !== below.line.page) return 0;
  return Math.max(0, below.line.box.y + below.line.box.height - upper.box.y - upper.box.height);
}

function toEntry(studies: readonly Study[]): Entry {
  const lines = studies.map(({ line }) => line);
  const at = studies.findIndex(({ dated }) => dated);
  const dated = lines[at];
  if (!dated) return { before: [], dated: null, dates: null, after: lines };
  // A year over a year is a range set in two lines.
  const others = isDateOnly(dated) ? lines.slice(at + 1).filter(isDateOnly) : [];
  const all = [dated, ...others].flatMap((line) => line.dates);
  const latest = all.toSorted((a, b) => (b.end?.year ?? 0) - (a.end?.year ?? 0))[0] ?? null;
  const dates = all.find(({ range, current }) => range || current) ?? latest;
  return { before: lines.slice(0, at), dated, dates, after: lines.slice(at + 1) };
}
