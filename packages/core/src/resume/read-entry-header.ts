import { type HeaderPart, readHeader } from "./read-header.ts";
import { plain, type ResumeLine } from "./resume-line.ts";
import { isComplete, namedParts } from "./select-names.ts";
import { type Entry, isProse } from "./split-entries.ts";

export interface EntryHeader {
  entry: Entry;
  /** What the lines around the dates say. */
  parts: HeaderPart[];
  /** The lines behind the header. */
  body: readonly ResumeLine[];
}

const MAX_AFTER = 3;
/** So many entries show where the headers of a document end. */
const MIN_SHOWN = 2;

/** The header of each entry: no longer below the dates than those that are surely complete, where some are. */
export function readEntryHeaders(entries: readonly Entry[]): EntryHeader[] {
  const headers = entries.map((entry) => readEntryHeader(entry, MAX_AFTER));
  const shown = headers.filter(({ parts }) => isComplete(parts) || saysAllBetweenCommas(parts));
  if (shown.length < MIN_SHOWN || shown.length * 2 < headers.length) return headers;
  const longest = Math.max(...shown.map(({ entry, body }) => entry.after.length - body.length));
  return entries.map((entry) => readEntryHeader(entry, longest));
}

function saysAllBetweenCommas(parts: readonly HeaderPart[]): boolean {
  const names = namedParts(parts);
  return names.length === 1 && names.some(({ title, text }) => title > 0 && /,\s/.test(text));
}

function readEntryHeader(entry: Entry, maxAfter: number): EntryHeader {
  const headLines = entry.dated === null ? entry.before : [...entry.before, entry.dated];
  let parts = headLines.flatMap((line) => readHeader(line));
  let taken = 0;
  let placed = false;
  while (taken < MAX_AFTER) {
    const line = entry.after[taken];
    if (!line) break;
    const more = readHeader(line);
    const aside = more.every(({ kind }) => kind !== "name");
    if (taken >= maxAfter && !aside) break;
    if (!continuesHeader(line, [...headLines, ...entry.after.slice(0, taken)]) && !(aside && !isProse(line))) break;
    const complete = isComplete(parts);
    if (complete && !aside) break;
    // Below the town of a job with a role, what is no company's name by its words describes it.
    if (placed && parts.some(({ title }) => title > 0) && more.every(isPlainName)) break;
    // A short first bullet or sentence is no header, once both names may be there.
    if (!complete && namedParts(parts).length >= 2 && !more.some((part) => part.title > 0)) break;
    parts = [...parts, ...more];
    placed ||= aside && more.some(({ kind }) => kind === "place");
    taken += 1;
  }
  return { entry, parts, body: entry.after.slice(taken) };
}

function isPlainName({ kind, title, organisation }: HeaderPart): boolean {
  return kind === "noise" || (kind === "name" && title === 0 && !organisation);
}

/** "Betreuung von Kliniken.", no "Acme Corp." */
const SHORT_SENTENCE = /\s\p{L}*\p{Ll}{4}[.!]$/u;

/** What stands above the list of a job's duties. */
const SUBHEADING =
  /^(?:(?:key|main|core|selected|major|wichtigste|zentrale|principales?|principali|principais|belangrijkste|hoofd)\s)?(?:duties|responsibilities|accomplishments|achievements|highlights|tasks|contributions|aufgaben|tatigkeiten|erfolge|missions|realisations|responsabilites|taches|responsabilidades|funciones|logros|funcoes|atividades|resultados|responsabilita|attivita|mansioni|risultati|taken|werkzaamheden|verantwoordelijkheden|resultaten)(?:\s(?:principales?|principali|principais|and achievements|et realisations))?\s?:?$/;

/** Set at the indent of something in the header above, short, and no list item. */
function continuesHeader(line: ResumeLine, above: readonly ResumeLine[]): boolean {
  if (isProse(line) || SUBHEADING.test(plain(line.text)) || line.text.length > 75 || SHORT_SENTENCE.test(line.text))
    return false;
  const last = above.at(-1);
  // Under dates alone, in whatever column those stand, comes the header.
  if (above.every((other) => readHeader(other).every(({ kind }) => kind !== "name"))) return true;
  if (last === undefined || line.line.box === null || line.line.page !== last.line.page || line.line.bold) return true;
  const x = line.line.box.x;
  return above.some((other) => other.line.spans.some(({ box }) => box !== null && Math.abs(box.x - x) < 0.02));
}
